import type { JournalFile } from './journal-file.ts';

type Waiting = {
  readonly records: readonly string[];
  readonly done: () => void;
  readonly fail: (error: unknown) => void;
};

/**
 * Puts the calls for one journal in order. Appends that come in while the disk is busy go to it together, with one
 * flush for all of them.
 */
export class JournalQueue {
  readonly #file: JournalFile;
  #last: Promise<unknown> = Promise.resolve();
  #group: Waiting[] | null = null;

  constructor(file: JournalFile) {
    this.#file = file;
  }

  append(records: readonly string[]): Promise<void> {
    return new Promise((done, fail) => {
      const waiting = { records, done, fail };
      if (this.#group) {
        this.#group.push(waiting);
        return;
      }
      const group = [waiting];
      void this.inTurn(async (file) => {
        if (this.#group === group) this.#group = null;
        try {
          await file.append(group.flatMap((one) => one.records));
          for (const one of group) one.done();
        } catch (error) {
          for (const one of group) one.fail(error);
        }
      });
      this.#group = group;
    });
  }

  /** Runs something on the file after all that was asked for before. */
  inTurn<T>(work: (file: JournalFile) => Promise<T>): Promise<T> {
    // Appends asked for later must not join a group that stands before this.
    this.#group = null;
    const mine = this.#last.then(() => work(this.#file));
    this.#last = mine.catch(() => undefined);
    return mine;
  }
}
