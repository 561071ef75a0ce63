import type { Result } from '#shared/base/result.ts';
import type { HostReply, Unsubscribe } from '#shared/host/host.ts';
import type { FileHandle } from '#shared/host/host-values.ts';
import type { WorkshopId } from '#shared/workshop/schema/ids.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import type { Arrival, GivenFile, ReadFile } from '../files/take-file.ts';
import type { LibraryRow, Shelf, WordsRow } from '../persistence/database.ts';
import type { LibrarySearch } from './library-search.ts';

export type NewWorkshop = { readonly title: string; readonly client: string };

/** All workshops of this computer. */
export type Library = {
  readonly watch: (listener: (rows: readonly LibraryRow[]) => void, fail: () => void) => Unsubscribe;
  readonly search: LibrarySearch;
  /** Says which rows are in sight, so that what they came to is brought up to date. */
  readonly keepSummaries: (rows: readonly LibraryRow[]) => void;
  /** The sentences of some workshops, to show what was found in them. */
  readonly sentences: (ids: readonly WorkshopId[]) => Promise<readonly WordsRow[]>;
  readonly isEmpty: () => Promise<boolean>;
  /** One workshop to look at and not to change. */
  readonly read: (id: WorkshopId) => Promise<Result<Workshop>>;
  readonly create: (wanted: NewWorkshop) => Promise<Result<WorkshopId>>;
  /** A copy of a workshop that never took place, marked as what it is. */
  readonly createSample: () => Promise<Result<WorkshopId>>;
  readonly duplicate: (id: WorkshopId, titled: (title: string) => string) => Promise<Result<WorkshopId>>;
  /** The next workshop about the same product. */
  readonly startNext: (id: WorkshopId) => Promise<Result<WorkshopId>>;
  readonly setTags: (id: WorkshopId, tags: readonly string[]) => Promise<Result<unknown>>;
  readonly shelve: (id: WorkshopId, shelf: Shelf) => Promise<void>;
  /** Removes everything this computer keeps of a workshop. Final. */
  readonly erase: (id: WorkshopId) => Promise<Result<undefined>>;
  /** Puts the latest backup that reads in the place of a workshop that does not; what was there is kept aside. */
  readonly restoreBackup: (id: WorkshopId) => Promise<Result<RestoredBackup>>;
  /** Hands over what there is of a workshop as it lies on the disk. */
  readonly exportRaw: (id: WorkshopId) => Promise<Result<HostReply<'exportBytes'>>>;
  /** Lets the user pick a file; undefined when they do not. */
  readonly openFile: () => Promise<Result<Arrival | undefined>>;
  readonly openHandle: (handle: FileHandle) => Promise<Result<Arrival | undefined>>;
  /** The same for a protected file, with what its passphrase gave. */
  readonly takeUnsealed: (given: GivenFile, bytes: Uint8Array) => Promise<Result<Arrival>>;
  /** Opens a file as a workshop of its own, beside the one that is here. */
  readonly takeBeside: (file: ReadFile) => Promise<Result<Arrival>>;
  /** A workshop of its own, made from another one as it was at `point`. */
  readonly addCopy: (copy: Workshop, point: string | null) => Promise<Result<WorkshopId>>;
  /** Finds journals whose workshop is missing in the list and puts them back; how many. */
  readonly recover: () => Promise<number>;
};

export type RestoredBackup = { readonly at: string; readonly title: string };
