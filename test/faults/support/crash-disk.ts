import { basename, dirname } from 'node:path';
import type { FileSystem, OpenFile } from '#electron/services/file-system.ts';

/** What a file holds now, and what of it has certainly reached the disk. Both are replaced, never changed. */
type Inode = { data: Uint8Array; flushed: Uint8Array };
type Entry = Inode | 'folder';
type Names = Map<string, Entry>;

/** A name given or taken in a folder that has not been flushed since. */
type PendingName = { readonly path: string; readonly entry: Entry | null };

/** A disk as it may be found after a power cut, and what was special about this cut. */
export type CrashState = { readonly how: string; readonly files: ReadonlyMap<string, Uint8Array | 'folder'> };

/**
 * A disk in memory with the promises POSIX gives and no others: bytes last once their file is flushed, names (those of
 * folders too) once the folder they stand in is flushed. `crashStates` lists what a power cut now could leave behind.
 */
export class CrashDisk {
  readonly #names: Names;
  readonly #lasting: Names;
  #pending: PendingName[] = [];
  /** Called before each call that a power cut could come before. */
  readonly #beforeEach: (disk: CrashDisk) => void;
  calls = 0;

  constructor(files: CrashState['files'], beforeEach: (disk: CrashDisk) => void = () => undefined) {
    const entries = [...files].map(([path, content]): [string, Entry] => [
      path,
      content === 'folder' ? content : { data: content, flushed: content },
    ]);
    this.#names = new Map(entries);
    this.#lasting = new Map(entries);
    this.#beforeEach = beforeEach;
  }

  readonly fs: FileSystem = {
    open: async (path, flags) => this.#step(() => this.#open(path, flags)),
    readFile: async (path) => this.#step(() => this.#file(path).data),
    rename: async (from, to) =>
      this.#step(() => {
        const entry = this.#file(from);
        this.#inFolder(to);
        // One act in memory, two names on the disk when the folders differ.
        this.#give(to, entry);
        this.#give(from, null);
      }),
    remove: async (path) =>
      this.#step(() => {
        if (this.#names.has(path)) this.#give(path, null);
      }),
    list: async (folder) =>
      this.#step(() => {
        if (this.#names.get(folder) !== 'folder') throw missing(folder);
        return [...this.#names.keys()]
          .filter((path) => dirname(path) === folder)
          .map((path) => basename(path));
      }),
    makeFolder: async (folder) => this.#step(() => this.#makeFolder(folder)),
    size: async (path) => this.#step(() => this.#file(path).data.length),
    changed: async (path) =>
      this.#step(() => {
        this.#file(path);
        return new Date(0);
      }),
  };

  /** What the disk would hold if the power went now: for names and for bytes the best, the worst and what lies between. */
  crashStates(): readonly CrashState[] {
    const byNames = this.#nameStates();
    const byBytes: readonly [string, (inode: Inode) => Uint8Array][] = [
      ['only flushed bytes', ({ flushed }) => flushed],
      ['all bytes', ({ data }) => data],
      ['half of the last bytes', half],
      ['the length of the last bytes and zeros in place of them', zeros],
      ['the length of the last bytes and zeros in place of their end', zerosAtEnd],
    ];
    const found = new Map<string, CrashState>();
    for (const [namesSaid, names] of byNames) {
      for (const [bytesSaid, contentOf] of byBytes) {
        const reachable = [...names].filter(([path]) => isReachable(names, path));
        const files = new Map(
          reachable.map(([path, entry]) => [path, entry === 'folder' ? entry : contentOf(entry)] as const),
        );
        const key = JSON.stringify([...files].map(([path, bytes]) => [path, String(bytes)]).sort());
        if (!found.has(key)) found.set(key, { how: `${namesSaid}, ${bytesSaid}`, files });
      }
    }
    return [...found.values()];
  }

  #nameStates(): readonly (readonly [string, Names])[] {
    const after = (names: readonly PendingName[]) => {
      const held = new Map(this.#lasting);
      for (const { path, entry } of names) setName(held, path, entry);
      return held;
    };
    const folders = [...new Set(this.#pending.map(({ path }) => dirname(path)))];
    return [
      ...Array.from({ length: this.#pending.length + 1 }, (_, count) => {
        const said = `${count} of ${this.#pending.length} unflushed names`;
        return [said, after(this.#pending.slice(0, count))] as const;
      }),
      ...folders.map((folder) => {
        const own = this.#pending.filter(({ path }) => dirname(path) === folder);
        return [`the unflushed names of ${folder} alone`, after(own)] as const;
      }),
    ];
  }

  #step<T>(work: () => T): T {
    this.#beforeEach(this);
    this.calls += 1;
    return work();
  }

  #open(path: string, flags: string): OpenFile {
    const there = this.#names.get(path);
    if (there === 'folder') return this.#openFolder(path);
    if (flags === 'wx' && there) throw Object.assign(new Error(`EEXIST: ${path}`), { code: 'EEXIST' });
    const inode = there ?? this.#create(path, flags);
    if (flags === 'w') inode.data = new Uint8Array();
    const write = async (bytes: Uint8Array) =>
      this.#step(() => {
        inode.data = new Uint8Array([...inode.data, ...bytes]);
      });
    const flush = async () =>
      this.#step(() => {
        inode.flushed = inode.data;
      });
    const file = {
      appendFile: write,
      writeFile: write,
      sync: flush,
      datasync: flush,
      stat: async () => this.#step(() => ({ size: inode.data.length })),
      truncate: async (length: number) =>
        this.#step(() => {
          inode.data = inode.data.slice(0, length);
        }),
      close: async () => undefined,
    };
    // The services call these with bytes and lengths alone.
    return file as unknown as OpenFile;
  }

  #create(path: string, flags: string): Inode {
    if (flags === 'r' || flags === 'r+') throw missing(path);
    this.#inFolder(path);
    const inode: Inode = { data: new Uint8Array(), flushed: new Uint8Array() };
    this.#give(path, inode);
    return inode;
  }

  #openFolder(folder: string): OpenFile {
    const sync = async () =>
      this.#step(() => {
        for (const { path, entry } of this.#pending) {
          if (dirname(path) === folder) setName(this.#lasting, path, entry);
        }
        this.#pending = this.#pending.filter(({ path }) => dirname(path) !== folder);
      });
    // A folder is only ever opened to be flushed.
    return { sync, close: async () => undefined } as unknown as OpenFile;
  }

  #makeFolder(folder: string): string | undefined {
    if (this.#names.get(folder) === 'folder' || dirname(folder) === folder) return undefined;
    const above = this.#makeFolder(dirname(folder));
    this.#give(folder, 'folder');
    return above ?? folder;
  }

  #give(path: string, entry: Entry | null): void {
    setName(this.#names, path, entry);
    this.#pending.push({ path, entry });
  }

  #file(path: string): Inode {
    const entry = this.#names.get(path);
    if (entry === undefined || entry === 'folder') throw missing(path);
    return entry;
  }

  #inFolder(path: string): void {
    if (this.#names.get(dirname(path)) !== 'folder') throw missing(path);
  }
}

function setName(names: Names, path: string, entry: Entry | null): void {
  if (entry === null) names.delete(path);
  else names.set(path, entry);
}

function missing(path: string): Error {
  return Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT' });
}

/** A file is lost with any folder above it. The top of the disk is always there. */
function isReachable(names: ReadonlyMap<string, Entry>, path: string): boolean {
  const folder = dirname(path);
  return dirname(folder) === folder || (names.get(folder) === 'folder' && isReachable(names, folder));
}

function isFlushed({ data, flushed }: Inode): boolean {
  return data.length <= flushed.length;
}

function half(inode: Inode): Uint8Array {
  const { data, flushed } = inode;
  return isFlushed(inode) ? data : data.slice(0, Math.floor((flushed.length + data.length) / 2));
}

function zeros(inode: Inode): Uint8Array {
  const { data, flushed } = inode;
  return isFlushed(inode) ? flushed : data.slice().fill(0, flushed.length);
}

function zerosAtEnd(inode: Inode): Uint8Array {
  const { data, flushed } = inode;
  return isFlushed(inode) ? data : data.slice().fill(0, Math.floor((flushed.length + data.length) / 2));
}
