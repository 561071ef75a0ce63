import { placesOf } from '#shared/library/places.ts';
import { searchTermsOf } from '#shared/library/search-terms.ts';
import type { WorkshopId } from '#shared/workshop/schema/ids.ts';
import type { Database, EntryRow, LibraryRow, SnapshotRow } from './database.ts';

/** One workshop in the working copy. */
export type StoredWorkshop = {
  readonly row: LibraryRow | undefined;
  readonly snapshot: SnapshotRow | undefined;
  readonly entries: ReadonlyMap<number, string>;
};

function range(id: WorkshopId): [[WorkshopId, number], [WorkshopId, number]] {
  return [
    [id, 0],
    [id, Number.MAX_SAFE_INTEGER],
  ];
}

/** What a change of the document changes in the list. */
function facts({ title, client, tags, date, previous, changedAt, seq }: LibraryRow) {
  return { title, client, tags, date, previous, changedAt, seq };
}

/** What the database does for one workshop; every write is one transaction. */
export class WorkshopTable {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  read(id: WorkshopId): Promise<StoredWorkshop> {
    const { workshops, snapshots, entries } = this.#database;
    return this.#database.transaction('r', [workshops, snapshots, entries], async () => {
      const rows = await entries
        .where('[workshopId+seq]')
        .between(...range(id))
        .toArray();
      return {
        row: await workshops.get(id),
        snapshot: await snapshots.get(id),
        entries: new Map(rows.map(({ seq, text }) => [seq, text])),
      };
    });
  }

  /** New entries, and what they change in the list; its shelf and file may have changed in the meantime and stay. */
  append(id: WorkshopId, added: readonly Pick<EntryRow, 'seq' | 'text'>[], row: LibraryRow): Promise<void> {
    const { workshops, entries } = this.#database;
    return this.#database.transaction('rw', [workshops, entries], async () => {
      await entries.bulkPut(added.map((entry) => ({ ...entry, workshopId: id })));
      await workshops.put({ ...row, ...(await workshops.get(id)), ...facts(row) });
    });
  }

  /** Everything about one workshop, in place of whatever was there. */
  replace(row: LibraryRow, snapshot: SnapshotRow, log: ReadonlyMap<number, string>): Promise<void> {
    const { workshops, snapshots, entries, words, terms } = this.#database;
    const { id } = row;
    const places = placesOf(snapshot.workshop);
    return this.#database.transaction('rw', [workshops, snapshots, entries, words, terms], async () => {
      await entries
        .where('[workshopId+seq]')
        .between(...range(id))
        .delete();
      await entries.bulkPut([...log].map(([seq, text]) => ({ workshopId: id, seq, text })));
      await snapshots.put(snapshot);
      await words.put({ id, places });
      await terms.put({ id, terms: searchTermsOf(places) });
      await workshops.put({ ...row, wordsSeq: snapshot.seq });
    });
  }

  /** A shorter log in the place of the kept one; shelf, file and the like may have changed in the meantime and stay. */
  async shorten(row: LibraryRow, snapshot: SnapshotRow, log: ReadonlyMap<number, string>): Promise<void> {
    const kept = await this.#database.workshops.get(row.id);
    await this.replace({ ...row, ...kept, ...facts(row) }, snapshot, log);
  }

  async setAside(id: WorkshopId): Promise<void> {
    const { entries, setAside } = this.#database;
    await this.#database.transaction('rw', [entries, setAside], async () => {
      const rows = await entries
        .where('[workshopId+seq]')
        .between(...range(id))
        .toArray();
      if (rows.length > 0) await setAside.add({ workshopId: id, entries: rows });
    });
  }

  /** The document as it is now, for a quick opening, and its words for the search. */
  keepSnapshot(snapshot: SnapshotRow): Promise<void> {
    const { workshops, snapshots, words, terms } = this.#database;
    const { id, seq } = snapshot;
    const places = placesOf(snapshot.workshop);
    return this.#database.transaction('rw', [workshops, snapshots, words, terms], async () => {
      await snapshots.put(snapshot);
      await words.put({ id, places });
      await terms.put({ id, terms: searchTermsOf(places) });
      await workshops.update(id, { wordsSeq: seq });
    });
  }

  async changeRow(id: WorkshopId, changes: Partial<Omit<LibraryRow, 'id'>>): Promise<void> {
    await this.#database.workshops.update(id, changes);
  }

  async putRow(row: LibraryRow): Promise<void> {
    await this.#database.workshops.put(row);
  }

  /** Everything the working copy has of a workshop, set-aside copies and pictures too. Final. */
  erase(id: WorkshopId): Promise<void> {
    const { workshops, snapshots, entries, words, terms, attachments, setAside } = this.#database;
    const all = [workshops, snapshots, entries, words, terms, attachments, setAside];
    return this.#database.transaction('rw', all, async () => {
      await entries
        .where('[workshopId+seq]')
        .between(...range(id))
        .delete();
      await attachments.where('[workshopId+sha256]').between([id, ''], [id, '\uffff']).delete();
      await setAside.where('workshopId').equals(id).delete();
      for (const table of [snapshots, words, terms, workshops]) await table.delete(id);
    });
  }
}
