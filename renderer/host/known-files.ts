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

  addPlain(file: File): FileHandle {
    const handle = newHandle();
    this.#plain.set(handle, file);
    return handle;
  }

  async add(file: FileSystemFileHandle): Promise<FileHandle> {
    const known = await this.#find(file);
    const handle = known?.handle ?? newHandle();
    await this.#database.files.put({ handle, name: file.name, file, lastUsed: new Date().toISOString() });
    await this.#forgetOldest();
    return handle;
  }

  async get(handle: FileHandle): Promise<FileSystemFileHandle | File | undefined> {
    return this.#plain.get(handle) ?? (await this.#database.files.get(handle))?.file;
  }

  async recent(): Promise<readonly KnownFile[]> {
    return this.#database.files.orderBy('lastUsed').reverse().limit(HOST_LIMITS.recentFiles).toArray();
  }

  async forget(handle: FileHandle): Promise<void> {
    this.#plain.delete(handle);
    await this.#database.files.delete(handle);
  }

  async #find(file: FileSystemFileHandle): Promise<KnownFile | undefined> {
    for (const known of await this.#database.files.toArray()) {
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
