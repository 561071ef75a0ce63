import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchHead } from '#shared/library/search-messages.ts';
import { SearchIndex } from './search-index.ts';

/** Words that begin alike, differ by a letter, or have nothing to do with each other. */
const WORDS = [
  'a',
  'be',
  'bed',
  'berth',
  'berths',
  'bertha',
  'birth',
  'plan',
  'plane',
  'planning',
  'quay',
  'x',
];
const IDS = ['1', '2', '3', '4', '5'];

type Kept = { readonly head: SearchHead; readonly body: readonly string[] };

const words = fc.uniqueArray(fc.constantFrom(...WORDS), { maxLength: 5 });
const some = words.map((each) => each.join(' '));
const change = fc.oneof(
  fc.record({
    kind: fc.constant('head' as const),
    id: fc.constantFrom(...IDS),
    title: some,
    client: some,
    tags: some,
  }),
  fc.record({ kind: fc.constant('body' as const), id: fc.constantFrom(...IDS), words }),
  fc.record({ kind: fc.constant('gone' as const), id: fc.constantFrom(...IDS) }),
);
const changes = fc.array(change, { minLength: 5, maxLength: 40, size: 'large' });
const query = fc.array(fc.constantFrom(...WORDS, 'ber', 'berht', 'planing', 'pl', 'q'), { maxLength: 2 });

/** What the index should know after all that, kept in the plainest way there is. */
function keptAfter(changes: readonly (typeof change extends fc.Arbitrary<infer C> ? C : never)[]) {
  const index = new SearchIndex();
  const kept = new Map<string, Kept>();
  for (const each of changes) {
    const { id } = each;
    if (each.kind === 'head') {
      const { title, client, tags } = each;
      const head = { id, title, client, tags };
      index.putHead(head);
      kept.set(id, { head, body: kept.get(id)?.body ?? [] });
    } else if (each.kind === 'body') {
      index.putBody({ id, terms: each.words.join(' ') });
      const known = kept.get(id);
      if (known !== undefined) kept.set(id, { ...known, body: each.words });
    } else {
      index.remove(id);
      kept.delete(id);
    }
  }
  return { index, kept };
}

function slipsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries())
      next.push(
        Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

const answersTo = (typed: string, word: string): boolean =>
  word === typed || (typed.length > 1 && word.startsWith(typed));
const nearlyAnswersTo = (typed: string, word: string): boolean =>
  answersTo(typed, word) || (typed.length > 4 && slipsBetween(typed, word) <= Math.round(typed.length / 5));

const headOf = ({ head }: Kept): readonly string[] => `${head.title} ${head.client} ${head.tags}`.split(' ');

/** Going through every word of every workshop. */
function foundPlainly(kept: ReadonlyMap<string, Kept>, typed: readonly string[]) {
  for (const answers of [answersTo, nearlyAnswersTo]) {
    const ids = [...kept]
      .filter(([, each]) =>
        typed.every((term) => [...headOf(each), ...each.body].some((word) => answers(term, word))),
      )
      .map(([id]) => id);
    if (ids.length > 0) return { ids, answers };
  }
  return { ids: [], answers: nearlyAnswersTo };
}

describe('the index of all workshops', () => {
  it('finds what going through every word would find, whatever was put, changed and taken away before', () => {
    fc.assert(
      fc.property(changes, query, (made, asked) => {
        const { index, kept } = keptAfter(made);
        const typed = [...new Set(asked)];
        const hits = index.find(asked.join(' '));
        const plainly = typed.length === 0 ? { ids: [], answers: answersTo } : foundPlainly(kept, typed);
        expect(hits.map(({ id }) => id).toSorted()).toEqual(plainly.ids.toSorted());
        for (const { id, inside } of hits) {
          const of = kept.get(id);
          if (of === undefined) throw new Error('Checked above.');
          const inHead = (term: string): boolean => headOf(of).some((word) => plainly.answers(term, word));
          const open = typed.find((term) => !inHead(term));
          // The word told is one of those inside, and answers to the first that the head leaves open.
          if (open === undefined) expect(inside).toBeNull();
          else expect(of.body.filter((word) => plainly.answers(open, word))).toContain(inside);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('puts first what has more of the words in title, client and tags', () => {
    fc.assert(
      fc.property(changes, query, (made, asked) => {
        const { index, kept } = keptAfter(made);
        const { answers } = foundPlainly(kept, asked);
        const inHead = index.find(asked.join(' ')).map(({ id }) => {
          const words = headOf(kept.get(id) ?? { head: { id, title: '', client: '', tags: '' }, body: [] });
          return [...new Set(asked)].filter((term) => words.some((word) => answers(term, word))).length;
        });
        expect(inHead).toEqual(inHead.toSorted((a, b) => b - a));
      }),
      { numRuns: 400 },
    );
  });

  it('tells the word itself rather than a longer one, and a longer one rather than a slip', () => {
    const index = new SearchIndex();
    for (const [id, terms] of Object.entries({
      slip: 'birth',
      longer: 'slip berths',
      same: 'berths berth',
    })) {
      index.putHead({ id, title: '', client: '', tags: '' });
      index.putBody({ id, terms });
    }
    expect(index.find('berth')).toEqual([
      { id: 'same', inside: 'berth' },
      { id: 'longer', inside: 'berths' },
    ]);
    expect(index.find('barth')).toEqual([
      { id: 'slip', inside: 'birth' },
      { id: 'same', inside: 'berth' },
    ]);
    index.putHead({ id: 'both', title: '', client: '', tags: '' });
    index.putBody({ id: 'both', terms: 'birth berths planning' });
    expect(index.find('berth plannign')).toEqual([{ id: 'both', inside: 'berths' }]);
  });

  it('knows nothing of the words before, however often a text was written anew', () => {
    const index = new SearchIndex();
    for (const id of ['a', 'b']) index.putHead({ id, title: '', client: '', tags: '' });
    for (let edition = 0; edition < 2_000; edition += 1) {
      index.putBody({ id: 'a', terms: `edition${edition} always` });
      if (edition === 300) index.putBody({ id: 'b', terms: 'staying' });
      expect(index.find('edition')).toEqual([{ id: 'a', inside: `edition${edition}` }]);
      expect(index.find('always')).toEqual([{ id: 'a', inside: 'always' }]);
      expect(index.find('staying').map(({ id }) => id)).toEqual(edition < 300 ? [] : ['b']);
    }
    index.remove('a');
    expect(index.find('always')).toEqual([]);
  });
});
