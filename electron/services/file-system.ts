import type { FileHandle } from 'node:fs/promises';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';

/** An open file, as far as the services need one. */
export type OpenFile = Pick<
  FileHandle,
  'appendFile' | 'writeFile' | 'read' | 'sync' | 'datasync' | 'stat' | 'truncate' | 'close'
>;

/** The file system as the services see it. It arrives as an argument, so that a test can let any call fail. */
export type FileSystem = {
  readonly open: (path: string, flags: string, mode?: number) => Promise<OpenFile>;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** Says which folder was the topmost that had to be made, undefined where none had. */
  readonly makeFolder: (folder: string) => Promise<string | undefined>;
  readonly size: (path: string) => Promise<number>;
  readonly changed: (path: string) => Promise<Date>;
};

export const nodeFileSystem: FileSystem = {
  open,
  // A plain view: a Buffer would be equal to nothing a caller compares it with.
  readFile: async (path) => {
    const buffer = await readFile(path);
    return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  },
  rename,
  remove: (path) => rm(path, { force: true }),
  list: (folder) => readdir(folder),
  makeFolder: (folder) => mkdir(folder, { recursive: true, mode: 0o700 }),
  size: async (path) => (await stat(path)).size,
  changed: async (path) => (await stat(path)).mtime,
};

/** The system's name for what went wrong (ENOSPC, EACCES …), or null when the error is not the system's. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

export async function whenThere<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}
