import Dexie, { type EntityTable, type Table } from 'dexie';
import type { FileHandle, Revision } from '#shared/host/host-values.ts';
import type { ListFacts } from '#shared/library/list-facts.ts';
import type { Places } from '#shared/library/places.ts';
import type { Summary } from '#shared/library/summary.ts';
import type { WorkshopId } from '#shared/workshop/schema/ids.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { TABLES_VERSION } from './later-data.ts';

export const SHELVES = ['current', 'archived', 'trashed'] as const;
/** What can no longer be read is set aside: kept as it is, and told about until it was restored or erased. */
export type Shelf = (typeof SHELVES)[number] | 'aside';

/** The user's own file of a workshop, and how far it has been brought. */
export type FileLink =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'file';
      readonly handle: FileHandle;
      readonly name: string;
      readonly revision: Revision;
      /** The last entry that is in the file. */
      readonly seq: number;
    }
  /** A copy went to the downloads; whether it arrived, the app cannot know. */
  | { readonly kind: 'download'; readonly name: string; readonly at: string; readonly seq: number };

/** What the list of workshops shows; small, so that thousands are read at once. */
export type LibraryRow = ListFacts & {
  readonly id: WorkshopId;
  readonly createdAt: string;
  readonly changedAt: string;
  /** The number of the last entry of its log. */
  readonly seq: number;
  readonly shelf: Shelf;
  readonly file: FileLink;
  /** When the user's own file was last written. */
  readonly filedAt: string | null;
  /** What it came to at an entry, worked out when it was last looked at. */
  readonly summary: (Summary & { readonly seq: number }) | null;
  /** The entry up to which the search has its words. */
  readonly wordsSeq: number;
};

/** The document as it is after an entry, so that opening need not go through all of them. */
export type SnapshotRow = { readonly id: WorkshopId; readonly seq: number; readonly workshop: Workshop };

/** One entry of the log, as the same text that stands in the journal. */
export type EntryRow = { readonly workshopId: WorkshopId; readonly seq: number; readonly text: string };

/** All sentences of a workshop by place, to show what was found; and the same as bare terms, to find it by. */
export type WordsRow = { readonly id: WorkshopId; readonly places: Places };
export type TermsRow = { readonly id: WorkshopId; readonly terms: string };

export type AttachmentRow = { readonly sha256: string; readonly workshopId: WorkshopId; readonly blob: Blob };

/** Entries that lost against the journal when the two had gone different ways. Kept, never shown, never written over. */
export type SetAsideRow = {
  readonly id?: number;
  readonly workshopId: WorkshopId;
  readonly entries: readonly EntryRow[];
};

export type SettingRow = { readonly name: string; readonly value: unknown };

export type Database = Dexie & {
  readonly workshops: EntityTable<LibraryRow, 'id'>;
  readonly snapshots: EntityTable<SnapshotRow, 'id'>;
  readonly entries: Table<EntryRow, readonly [WorkshopId, number]>;
  readonly words: EntityTable<WordsRow, 'id'>;
  readonly terms: EntityTable<TermsRow, 'id'>;
  readonly attachments: Table<AttachmentRow, readonly [WorkshopId, string]>;
  readonly setAside: EntityTable<SetAsideRow, 'id'>;
  readonly settings: EntityTable<SettingRow, 'name'>;
};

/** Where the tables lie; the browser's own store where nothing else is named. */
type Store = { readonly indexedDB: IDBFactory; readonly IDBKeyRange: typeof IDBKeyRange };

/** The working copy. Every write waits until the disk has it. */
function makeDatabase(store?: Store): Database {
  // The tables are made by the next statement; the type says which.
  const database = new Dexie('nextproof', { chromeTransactionDurability: 'strict', ...store }) as Database;
  database.version(TABLES_VERSION).stores({
    workshops: 'id',
    snapshots: 'id',
    entries: '[workshopId+seq]',
    words: 'id',
    terms: 'id',
    attachments: '[workshopId+sha256]',
    setAside: '++id, workshopId',
    settings: 'name',
  });
  return database;
}

/** One in memory, read anew from the journals at each start. */
async function openInMemory(): Promise<Database> {
  // Only the rare machine that needs it pays for loading it.
  const { IDBFactory, IDBKeyRange } = await import('fake-indexeddb');
  const database = makeDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  await database.open();
  return database;
}

async function opened(database: Database): Promise<Database> {
  try {
    await database.open();
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

export type WorkingCopy = {
  readonly database: Database;
  /** Whether it outlives the page. Where the browser gives no database at all, only the journals do. */
  readonly isLasting: boolean;
};

/**
 * Opens the working copy. One that cannot be opened any more is put away, because all of it stands in the journals; where
 * none can be opened at all, one in memory serves. Without journals it is left for whoever can mend it.
 */
export async function openWorkingCopy(
  hasJournal: boolean | Promise<boolean>,
  outdated: () => void,
): Promise<WorkingCopy> {
  const database = await opened(makeDatabase()).catch(async (error: unknown) => {
    if (!(await hasJournal)) throw error;
    return Dexie.delete('nextproof')
      .then(() => opened(makeDatabase()))
      .catch(() => undefined);
  });
  if (database === undefined) return { database: await openInMemory(), isLasting: false };
  // A newer version of the app in another tab wants to change the tables: make way, and say so.
  database.on('versionchange', () => {
    database.close();
    outdated();
  });
  return { database, isLasting: true };
}
