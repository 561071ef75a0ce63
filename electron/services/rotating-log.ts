import { join } from 'node:path';
import { type FileSystem, systemCode, whenThere } from './file-system.ts';

const LARGEST = 256 * 1024;

/** What may be logged: names of events and codes. No type here can hold a title, a text, a name or a path. */
export type LogEvent =
  | 'started'
  | 'ended'
  | 'window-gone'
  | 'window-hangs'
  | 'child-gone'
  | 'request-refused'
  | 'navigation-refused'
  | 'permission-refused'
  | 'download-refused'
  | 'host-fault'
  | 'swept';

export type RotatingLog = {
  readonly note: (event: LogEvent, code?: string) => void;
  readonly close: () => Promise<void>;
};

/** A small log for support: two files, codes only. It never holds up or fails the app. */
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
      const line = `${JSON.stringify({ at: now().toISOString(), event, code: code.replaceAll(/[^A-Za-z0-9_:-]/g, '').slice(0, 60) })}\n`;
      last = last.then(() => write(line));
    },
    close: () => last,
  };
}
