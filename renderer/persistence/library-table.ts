import { liveQuery } from 'dexie';
import type { Unsubscribe } from '#shared/host/host.ts';
import type { WorkshopId } from '#shared/workshop/schema/ids.ts';
import type { Database, LibraryRow, Shelf, TermsRow, WordsRow } from './database.ts';

/** All workshops of this computer, as the list shows them. */
export class LibraryTable {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Calls back now and after every change, in whichever tab it was made. */
  watch(listener: (rows: readonly LibraryRow[]) => void, fail: () => void): Unsubscribe {
    const watched = liveQuery(() => this.#database.workshops.toArray()).subscribe(listener, fail);
    return () => watched.unsubscribe();
  }

  /** The words of workshops as the search takes them in. */
  async terms(ids: readonly WorkshopId[]): Promise<readonly TermsRow[]> {
    const rows = await this.#database.terms.bulkGet([...ids]);
    return rows.filter((row) => row !== undefined);
  }

  /** Their sentences, to show what was found. */
  async sentences(ids: readonly WorkshopId[]): Promise<readonly WordsRow[]> {
    const rows = await this.#database.words.bulkGet([...ids]);
    return rows.filter((row) => row !== undefined);
  }

  count(): Promise<number> {
    return this.#database.workshops.count();
  }

  ids(): Promise<readonly WorkshopId[]> {
    return this.#database.workshops.toCollection().primaryKeys();
  }

  async shelve(id: WorkshopId, shelf: Shelf): Promise<void> {
    await this.#database.workshops.update(id, { shelf });
  }
}
