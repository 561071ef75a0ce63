import type { Unsubscribe } from '#shared/host/host.ts';
import type { SearchAnswer, SearchHit, SearchWish } from '#shared/library/search-messages.ts';
import type { WorkshopId } from '#shared/workshop/schema/ids.ts';
import type { LibraryRow, TermsRow } from '../persistence/database.ts';

/** What the search needs of a worker: a test hands in the index itself. */
export type SearchWorker = Pick<Worker, 'postMessage' | 'addEventListener'>;

export type Found = {
  readonly query: string;
  readonly hits: readonly SearchHit[];
};

/** How many workshops the search has read, of how many. */
export type Progress = { readonly read: number; readonly of: number };

/** Read and handed over at once: little enough that the page stays quick meanwhile. */
const BATCH = 120;

/**
 * Instant search over everything in all workshops. Titles, clients and tags are known at once; the rest is read in the
 * background, once, and after that only what has changed.
 */
export class LibrarySearch {
  readonly #worker: SearchWorker;
  readonly #readTerms: (ids: readonly WorkshopId[]) => Promise<readonly TermsRow[]>;
  readonly #heads = new Map<WorkshopId, LibraryRow>();
  readonly #read = new Map<WorkshopId, number>();
  readonly #waiting = new Map<number, (hits: readonly SearchHit[]) => void>();
  readonly #listeners = new Set<(progress: Progress) => void>();
  #unread: readonly LibraryRow[] = [];
  #calls = 0;
  #wanted = false;
  #isReading = false;
  /** Settled when the last batch handed over was taken in. */
  #taken: Promise<void> = Promise.resolve();
  #tookIn: () => void = () => undefined;

  constructor(worker: SearchWorker, readTerms: (ids: readonly WorkshopId[]) => Promise<readonly TermsRow[]>) {
    this.#worker = worker;
    this.#readTerms = readTerms;
    worker.addEventListener('message', (event) => {
      // Only the search worker speaks here, and these are its answers.
      this.#hear((event as MessageEvent<SearchAnswer>).data);
    });
  }

  setRows(rows: readonly LibraryRow[]): void {
    const ids = new Set(rows.map(({ id }) => id));
    const gone = [...this.#heads.keys()].filter((id) => !ids.has(id));
    const put = rows.filter((row) => hasOtherHead(row, this.#heads.get(row.id)));
    for (const id of gone) {
      this.#heads.delete(id);
      this.#read.delete(id);
    }
    for (const row of rows) this.#heads.set(row.id, row);
    if (put.length > 0 || gone.length > 0)
      this.#tell({
        kind: 'heads',
        gone,
        put: put.map(({ id, title, client, tags }) => ({ id, title, client, tags: tags.join(' ') })),
      });
    // The latest first: those are the likeliest to be looked for.
    this.#unread = rows
      .filter(({ id, wordsSeq }) => this.#read.get(id) !== wordsSeq)
      .sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
    void this.#readOn();
  }

  /** From now on the texts are read too; before the first search that would be work for nothing. */
  readAll(): void {
    this.#wanted = true;
    void this.#readOn();
  }

  find(query: string): Promise<Found> {
    this.#calls += 1;
    const call = this.#calls;
    return new Promise((resolve) => {
      this.#waiting.set(call, (hits) => resolve({ query, hits }));
      this.#tell({ kind: 'find', call, query });
    });
  }

  progress(): Progress {
    const of = this.#heads.size;
    return { read: of - this.#unread.length, of };
  }

  /** Called when more was read, so that a search under way can be asked again. */
  subscribe(listener: (progress: Progress) => void): Unsubscribe {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  async #readOn(): Promise<void> {
    if (!this.#wanted || this.#isReading) return;
    this.#isReading = true;
    try {
      while (this.#unread.length > 0) {
        const batch = this.#unread.slice(0, BATCH);
        const bodies = await this.#readTerms(batch.map(({ id }) => id));
        // One batch is read while the last is taken in, and no further: else all of them would lie in memory.
        await this.#taken;
        for (const { id, wordsSeq } of batch) this.#read.set(id, wordsSeq);
        this.#unread = this.#unread.filter(({ id, wordsSeq }) => this.#read.get(id) !== wordsSeq);
        this.#taken = new Promise((resolve) => {
          this.#tookIn = resolve;
        });
        this.#tell({ kind: 'bodies', bodies });
      }
    } catch {
      // Without the texts the search still knows titles, clients and tags; the next change tries again.
    }
    this.#isReading = false;
  }

  #hear(answer: SearchAnswer): void {
    if (answer.kind === 'found') {
      this.#waiting.get(answer.call)?.(answer.hits);
      this.#waiting.delete(answer.call);
      return;
    }
    this.#tookIn();
    for (const listener of this.#listeners) listener(this.progress());
  }

  #tell(wish: SearchWish): void {
    this.#worker.postMessage(wish);
  }
}

function hasOtherHead(row: LibraryRow, known: LibraryRow | undefined): boolean {
  return (
    known?.title !== row.title || known.client !== row.client || known.tags.join(' ') !== row.tags.join(' ')
  );
}
