import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Revision } from '#shared/host/host-values.ts';
import { contentHash } from './content-hash.ts';
import { type FileSystem, systemCode, whenThere } from './file-system.ts';

export const TEMP_ENDING = '.nextproof-tmp';

/** How long a virus scanner or a sync program on Windows may hold a file before saving gives up. */
const WINDOWS_PATIENCE_MS = 5_000;

export type AtomicWrite = {
  readonly fs: FileSystem;
  readonly platform: NodeJS.Platform;
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Asked when all is on the disk and only the rename is left; throwing or `false` leaves the old file as it is. */
  readonly mayReplace?: () => Promise<boolean>;
};

export type AtomicWritten =
  | { readonly kind: 'written'; readonly revision: Revision }
  | { readonly kind: 'left' };

/** The bytes on the disk were not the ones written: a short write the system did not admit, or a failing disk. */
class NotAsWrittenError extends Error {
  readonly code = 'EIO';
}

/**
 * Puts bytes in the place of a file so that the old or the new content is there, whole, whatever happens: written
 * beside it, flushed, read back and compared, and only then renamed. It never writes into the file itself.
 */
export async function atomicWrite(write: AtomicWrite): Promise<AtomicWritten> {
  const { fs, platform, path, bytes, mayReplace } = write;
  const folder = dirname(path);
  const temp = join(folder, `.${basename(path).slice(0, 100)}.${randomUUID()}${TEMP_ENDING}`);
  const expected = contentHash(bytes);
  try {
    const file = await fs.open(temp, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
      if ((await file.stat()).size !== bytes.byteLength) throw new NotAsWrittenError('short write');
    } finally {
      await file.close();
    }
    if (contentHash(await fs.readFile(temp)) !== expected) throw new NotAsWrittenError('changed on the disk');
    if (mayReplace && !(await mayReplace())) {
      await fs.remove(temp);
      return { kind: 'left' };
    }
    await patiently(platform, () => fs.rename(temp, path));
  } catch (error) {
    await discard(fs, temp);
    throw error;
  }
  await syncFolder(fs, platform, folder);
  return { kind: 'written', revision: expected };
}

/**
 * Makes a rename or a new name last through a power cut. Windows has no such call (its file systems log names), and
 * some network and memory file systems refuse it.
 */
export async function syncFolder(fs: FileSystem, platform: NodeJS.Platform, folder: string): Promise<void> {
  if (platform === 'win32') return;
  const handle = await fs.open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!['EINVAL', 'ENOTSUP', 'EOPNOTSUPP'].includes(systemCode(error) ?? '')) throw error;
  } finally {
    await handle.close();
  }
}

/** Removes what writes cut off by a crash have left in a folder. */
export async function sweepTemps(fs: FileSystem, folder: string, olderThan: Date): Promise<number> {
  const names = (await whenThere(fs.list(folder))) ?? [];
  const temps = names.filter((name) => name.startsWith('.') && name.endsWith(TEMP_ENDING));
  let removed = 0;
  for (const name of temps) {
    const path = join(folder, name);
    const changed = await whenThere(fs.changed(path));
    if (changed === null || changed > olderThan) continue;
    await fs.remove(path);
    removed += 1;
  }
  return removed;
}

async function patiently<T>(platform: NodeJS.Platform, attempt: () => Promise<T>): Promise<T> {
  let waited = 0;
  for (let pause = 20; ; pause = Math.min(pause * 2, 500)) {
    try {
      return await attempt();
    } catch (error) {
      const held = ['EPERM', 'EACCES', 'EBUSY'].includes(systemCode(error) ?? '');
      if (platform !== 'win32' || !held || waited >= WINDOWS_PATIENCE_MS) throw error;
    }
    await wait(pause);
    waited += pause;
  }
}

async function discard(fs: FileSystem, temp: string): Promise<void> {
  try {
    await fs.remove(temp);
  } catch (error) {
    // The first error is the one to tell; what is left here is swept at the next start.
    if (systemCode(error) === null) throw error;
  }
}
