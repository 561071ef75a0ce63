import { join } from 'node:path';
import type { LogEvent } from '#shared/host/log-events.ts';
import { type FileSystem, systemCode, whenThere } from './file-system.ts';

const LARGEST = 256 * 1024;

export type RotatingLog = {
  readonly note: (event: LogEvent, code?: string) => void;
  readonly close: () => Promise<void>;
};

/** A small log for support: two files, names of events and codes only, so that no title, text, name or path fits in. It never holds up or fails the app. */
export function createRotatingLog(place: {
  readonly fs: FileSystem;
  readonly folder: string;
  readonly now: () => Date;
}): RotatingLog {
  const { fs, folder, now } = place;
  const path = join(folder, 'nextproof.log');
  let last: Promise<void> = Promise.resolve();

  async function write(line: string): Promise<void> {
    try {
      await fs.makeFolder(folder);
      if (((await whenThere(fs.size(path))) ?? 0) > LARGEST) await fs.rename(path, `${path}.1`);
      const file = await fs.open(path, 'a', 0o600);
      try {
        await file.appendFile(line);
      } finally {
        await file.close();
      }
    } catch (error) {
      // Without a place for the log the app goes on without one.
      if (systemCode(error) === null) throw error;
    }
  }

  return {
    note: (event, code = '') => {
      const line = `${JSON.stringify({ at: now().toISOString(), event, code: code.replaceAll(/[^A-Za-z0-9._:-]/g, '').slice(0, 60) })}\n`;
      last = last.then(() => write(line));
    },
    close: () => last,
  };
}
