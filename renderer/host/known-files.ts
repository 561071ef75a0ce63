import Dexie, { type EntityTable } from 'dexie';
import { HOST_LIMITS } from '#shared/host/host-limits.ts';
import { type FileHandle, fileHandle } from '#shared/host/host-values.ts';

export type KnownFile = {
  readonly handle: FileHandle;
  readonly name: string;
  readonly file: FileSystemFileHandle;
  readonly lastUsed: string;
};

type Database = Dexie & { readonly files: EntityTable<KnownFile, 'handle'> };

function openDatabase(): Database {
  // The tables are made by the next line; the type says which.
  const database = new Dexie('nextproof-files') as Database;
  database.version(1).stores({ files: 'handle, lastUsed' });
  return database;
}

/**
 * The files this browser was given, by the names the app uses for them. Those the browser lets us keep are still
 * known after a restart; a plain file from a dialog or a drop is known until the page goes.
 */
export class KnownFiles {
  readonly #database = openDatabase();
  readonly #plain = new Map<FileHandle, File>();
  /** Those the browser could not be made to keep: they too are known until the page goes. */
  readonly #passing = new Map<FileHandle, KnownFile>();

  addPlain(file: File): FileHandle {
    const handle = newHandle();
    this.#plain.set(handle, file);
    return handle;
  }

  async add(file: FileSystemFileHandle): Promise<FileHandle> {
    const known = await this.#find(file);
    const handle = known?.handle ?? newHandle();
    const entry = { handle, name: file.name, file, lastUsed: new Date().toISOString() };
    try {
      await this.#database.files.put(entry);
      await this.#forgetOldest();
    } catch {
      this.#passing.set(handle, entry);
    }
    return handle;
  }

  async get(handle: FileHandle): Promise<FileSystemFileHandle | File | undefined> {
    const here = this.#plain.get(handle) ?? this.#passing.get(handle)?.file;
    return here ?? (await this.#database.files.get(handle).catch(() => undefined))?.file;
  }

  async recent(): Promise<readonly KnownFile[]> {
    const newest = this.#database.files.orderBy('lastUsed').reverse().limit(HOST_LIMITS.recentFiles);
    return [...this.#passing.values(), ...(await newest.toArray().catch(() => []))];
  }

  async forget(handle: FileHandle): Promise<void> {
    this.#plain.delete(handle);
    this.#passing.delete(handle);
    await this.#database.files.delete(handle).catch(() => undefined);
  }

  async #find(file: FileSystemFileHandle): Promise<KnownFile | undefined> {
    const lasting = await this.#database.files.toArray().catch(() => []);
    for (const known of [...this.#passing.values(), ...lasting]) {
      if (await known.file.isSameEntry(file)) return known;
    }
    return undefined;
  }

  async #forgetOldest(): Promise<void> {
    const old = await this.#database.files
      .orderBy('lastUsed')
      .reverse()
      .offset(HOST_LIMITS.recentFiles)
      .primaryKeys();
    await this.#database.files.bulkDelete(old);
  }
}

function newHandle(): FileHandle {
  return fileHandle.parse(crypto.randomUUID());
}
