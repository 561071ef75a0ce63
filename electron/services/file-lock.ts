import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { TEMP_ENDING } from './atomic-write.ts';
import { type FileSystem, systemCode, whenThere } from './file-system.ts';

const PAUSE_MS = 25;
/** Held for a look and a rename. One that stays the same for longer was left behind by an instance that is gone. */
const LEFT_BEHIND_MS = 4_000;

export type FileLock = { readonly take: () => Promise<void>; readonly release: () => Promise<void> };

/**
 * Keeps other instances of the app, on this computer or on another one that shares the folder, from saving the same
 * file between this one's last look at it and its rename. Neither clocks nor process numbers are compared: those of
 * another computer say nothing here. The file is swept with the temporary ones.
 */
export function createFileLock(
  fs: FileSystem,
  path: string,
  pause: (ms: number) => Promise<unknown> = wait,
): FileLock {
  const lock = join(dirname(path), `.${basename(path).slice(0, 100)}.lock${TEMP_ENDING}`);
  const mine = new TextEncoder().encode(randomUUID());
  let isHeld = false;

  async function tryToTake(): Promise<boolean> {
    try {
      const file = await fs.open(lock, 'wx', 0o600);
      isHeld = true;
      try {
        await file.writeFile(mine);
      } finally {
        await file.close();
      }
      return true;
    } catch (error) {
      if (systemCode(error) === 'EEXIST') return false;
      throw error;
    }
  }

  async function holder(): Promise<string> {
    return new TextDecoder().decode((await whenThere(fs.readFile(lock))) ?? undefined);
  }

  return {
    take: async () => {
      let seen = '';
      let waited = 0;
      while (!(await tryToTake())) {
        const now = await holder();
        waited = now === seen ? waited + PAUSE_MS : 0;
        seen = now;
        if (waited >= LEFT_BEHIND_MS) await fs.remove(lock);
        else await pause(PAUSE_MS);
      }
    },
    release: async () => {
      if (!isHeld) return;
      isHeld = false;
      try {
        await fs.remove(lock);
      } catch (error) {
        // The save stands; the next one finds the lock left behind.
        if (systemCode(error) === null) throw error;
      }
    },
  };
}
