import { describe, expect, it } from 'vitest';
import { type Places, placesOf } from '#shared/library/places.ts';
import type { SearchAnswer, SearchWish } from '#shared/library/search-messages.ts';
import { searchTermsOf } from '#shared/library/search-terms.ts';
import type { WorkshopId } from '#shared/workshop/schema/ids.ts';
import { libraryRow } from '#test/helpers/library-row.ts';
import { sampleWorkshop } from '#test/helpers/sample-workshop.ts';
import type { TermsRow } from '../persistence/database.ts';
import { SearchIndex } from '../workers/search-index.ts';
import { LibrarySearch, type SearchWorker } from './library-search.ts';

/** The index itself in the place of the worker that holds it. */
function indexAsWorker(): SearchWorker & { readonly wishes: readonly SearchWish[] } {
  const index = new SearchIndex();
  const wishes: SearchWish[] = [];
  let hear: (event: MessageEvent<SearchAnswer>) => void = () => undefined;
  const say = (data: SearchAnswer): void => queueMicrotask(() => hear(new MessageEvent('message', { data })));
  return {
    wishes,
    addEventListener: (_name: string, listener: unknown) => {
      // The search adds one listener, for messages.
      hear = listener as typeof hear;
    },
    postMessage: (wish: SearchWish) => {
      wishes.push(wish);
      if (wish.kind === 'heads') {
        for (const id of wish.gone) index.remove(id);
        for (const head of wish.put) index.putHead(head);
      } else if (wish.kind === 'bodies') {
        for (const body of wish.bodies) index.putBody(body);
        say({ kind: 'taken' });
      } else say({ kind: 'found', call: wish.call, hits: index.find(wish.query) });
    },
  };
}

const texts: Readonly<Record<string, Places>> = {
  b: { evidence: 'Two offices rely on berth bookings', plan: 'Rehearse a restore' },
};

function termsOf(ids: readonly WorkshopId[]): Promise<readonly TermsRow[]> {
  return Promise.resolve(ids.map((id) => ({ id, terms: searchTermsOf(texts[id] ?? {}) })));
}

const rows = [
  libraryRow('a', { title: 'Tidewater Bookings', client: 'Harbour Group', tags: ['pilot'] }),
  libraryRow('b', { title: 'Umzüge Łódź', client: 'Kowalski' }),
];

async function filled(): Promise<LibrarySearch> {
  const search = new LibrarySearch(indexAsWorker(), termsOf);
  search.setRows(rows);
  search.readAll();
  await new Promise<void>((resolve) => {
    search.subscribe(({ read, of }) => (read === of ? resolve() : undefined));
  });
  return search;
}

const idsFor = async (search: LibrarySearch, query: string): Promise<readonly string[]> =>
  (await search.find(query)).hits.map(({ id }) => id);

describe('searching all workshops', () => {
  it('finds titles, clients and tags before anything else was read', async () => {
    const search = new LibrarySearch(indexAsWorker(), termsOf);
    search.setRows(rows);
    expect(await idsFor(search, 'tide')).toEqual(['a']);
    expect(await idsFor(search, 'harbour')).toEqual(['a']);
    expect(await idsFor(search, 'pilot')).toEqual(['a']);
    expect(search.progress()).toEqual({ read: 0, of: 2 });
  });

  it('finds what stands inside, titles first, and says by which word', async () => {
    const { hits } = await (await filled()).find('bookings');
    expect(hits).toEqual([
      { id: 'a', inside: null },
      { id: 'b', inside: 'bookings' },
    ]);
    expect((await (await filled()).find('umzüge rehearse')).hits).toEqual([{ id: 'b', inside: 'rehearse' }]);
  });

  it('does not mind accents, capitals or a slip of the finger', async () => {
    const search = await filled();
    expect(await idsFor(search, 'LODZ')).toEqual(['b']);
    expect(await idsFor(search, 'umzuge')).toEqual(['b']);
    expect(await idsFor(search, 'tidewatr')).toEqual(['a']);
  });

  it('forgets what is gone and follows a new title without reading the text again', async () => {
    const worker = indexAsWorker();
    const search = new LibrarySearch(worker, termsOf);
    search.setRows(rows);
    search.readAll();
    await new Promise<void>((resolve) => {
      search.subscribe(() => resolve());
    });
    search.setRows([libraryRow('b', { title: 'Removals', client: 'Kowalski' })]);
    expect(await idsFor(search, 'tidewater')).toEqual([]);
    expect(await idsFor(search, 'removals offices')).toEqual(['b']);
    expect(worker.wishes.filter(({ kind }) => kind === 'bodies')).toHaveLength(1);
  });

  it('reads one batch ahead of what was taken in, and tries again what could not be read', async () => {
    const many = Array.from({ length: 500 }, (_, at) => libraryRow(`w${at}`));
    const read: number[] = [];
    let fails = false;
    let take = (): void => undefined;
    const search = new LibrarySearch(
      {
        addEventListener: (_name: string, listener: unknown) => {
          // The search adds one listener, for messages.
          const hear = listener as (event: MessageEvent<SearchAnswer>) => void;
          take = () => hear(new MessageEvent('message', { data: { kind: 'taken' } }));
        },
        postMessage: () => undefined,
      },
      (ids) => {
        if (fails) return Promise.reject(new Error('The disk is gone.'));
        read.push(ids.length);
        return Promise.resolve(ids.map((id) => ({ id, terms: '' })));
      },
    );
    const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
    search.setRows(many);
    search.readAll();
    await soon();
    expect(read).toHaveLength(2);
    fails = true;
    take();
    await soon();
    expect(read).toHaveLength(2);
    fails = false;
    search.setRows(many);
    for (let turn = 0; turn < 10; turn += 1) {
      await soon();
      take();
    }
    expect(read.reduce((sum, size) => sum + size, 0)).toBe(500);
    expect(search.progress()).toEqual({ read: 500, of: 500 });
  });

  it('reads again what has new words', async () => {
    const worker = indexAsWorker();
    let text = 'First words';
    const search = new LibrarySearch(worker, (ids) =>
      Promise.resolve(ids.map((id) => ({ id, terms: searchTermsOf({ frame: text }) }))),
    );
    const settled = (): Promise<void> =>
      new Promise((resolve) => {
        const stop = search.subscribe(() => {
          stop();
          resolve();
        });
      });
    search.readAll();
    search.setRows([libraryRow('a', { wordsSeq: 1 })]);
    await settled();
    text = 'Second words';
    search.setRows([libraryRow('a', { wordsSeq: 2 })]);
    await settled();
    expect(await idsFor(search, 'first')).toEqual([]);
    expect(await idsFor(search, 'second')).toEqual(['a']);
  });

  it('finds each sentence of a whole workshop by any of its words', () => {
    const index = new SearchIndex();
    const places = placesOf(sampleWorkshop('tidewater-bookings'));
    index.putHead({ id: 'w', title: '', client: '', tags: '' });
    index.putBody({ id: 'w', terms: searchTermsOf(places) });
    for (const text of Object.values(places)) {
      for (const word of text.split(/[^\p{L}]+/u).filter((each) => each.length > 2))
        expect([word, index.find(word).length]).toEqual([word, 1]);
    }
  });
});
