import { basename, dirname } from 'node:path';
import type { FileSystem, OpenFile } from '#electron/services/file-system.ts';

type Inode = { volatile: Uint8Array; durable: Uint8Array };

/**
 * A disk as a power cut sees it: what was written but not flushed may be gone, and so may a new or changed name whose
 * folder was not flushed. `afterPowerCut` gives the worst case: only what was flushed.
 */
export type DiskWithCache = FileSystem & {
  readonly afterPowerCut: () => ReadonlyMap<string, Uint8Array>;
  /** The kinder case for names: each rename has reached the disk although no one flushed it. */
  readonly afterPowerCutWithNames: () => ReadonlyMap<string, Uint8Array>;
};

export function diskWithCache(files: Readonly<Record<string, string>>): DiskWithCache {
  const encode = (text: string) => new TextEncoder().encode(text);
  const inodes = Object.entries(files).map(([path, text]): [string, Inode] => [
    path,
    { volatile: encode(text), durable: encode(text) },
  ]);
  const names = new Map(inodes);
  let durableNames = new Map(inodes);

  const missing = (path: string) => Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT' });
  const at = (path: string): Inode => {
    const inode = names.get(path);
    if (!inode) throw missing(path);
    return inode;
  };
  const contentOf = (held: ReadonlyMap<string, Inode>) =>
    new Map([...held].map(([path, { durable }]) => [path, durable]));

  function openFile(path: string, flags: string): OpenFile {
    if (flags === 'r' && !names.has(path)) return openFolder(path);
    if (flags !== 'r' && flags !== 'r+' && (!names.has(path) || flags === 'w')) {
      names.set(path, { volatile: new Uint8Array(), durable: names.get(path)?.durable ?? new Uint8Array() });
    }
    const inode = at(path);
    const write = async (bytes: Uint8Array) => {
      inode.volatile = new Uint8Array([...inode.volatile, ...bytes]);
    };
    const flush = async () => {
      inode.durable = inode.volatile;
    };
    const file = {
      appendFile: write,
      writeFile: write,
      sync: flush,
      datasync: flush,
      stat: async () => ({ size: inode.volatile.length }),
      truncate: async (length: number) => {
        inode.volatile = inode.volatile.slice(0, length);
      },
      close: async () => undefined,
    };
    // The services call these with bytes and lengths alone.
    return file as unknown as OpenFile;
  }

  function openFolder(folder: string): OpenFile {
    const sync = async () => {
      const others = [...durableNames].filter(([path]) => dirname(path) !== folder);
      durableNames = new Map([...others, ...[...names].filter(([path]) => dirname(path) === folder)]);
    };
    return { sync, close: async () => undefined } as unknown as OpenFile;
  }

  return {
    open: async (path, flags) => openFile(path, flags),
    readFile: async (path) => at(path).volatile,
    rename: async (from, to) => {
      names.set(to, at(from));
      names.delete(from);
    },
    remove: async (path) => {
      names.delete(path);
    },
    list: async (folder) =>
      [...names.keys()].filter((path) => dirname(path) === folder).map((path) => basename(path)),
    makeFolder: async () => undefined,
    size: async (path) => at(path).volatile.length,
    changed: async () => new Date(0),
    afterPowerCut: () => contentOf(durableNames),
    afterPowerCutWithNames: () => contentOf(names),
  };
}
