import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';
import { nodeFileSystem as fs } from './file-system.ts';
import { folderSizes } from './folder-sizes.ts';
import { readLog } from './read-log.ts';
import { createRotatingLog } from './rotating-log.ts';

describe('the log, read for sharing', () => {
  it('gives back the app’s own lines and leaves out whatever else got in', async () => {
    const folder = temporaryFolder();
    const log = createRotatingLog({ fs, folder, now: () => new Date('2026-11-20T14:02:00Z') });
    log.note('started', '1.2.3');
    log.note('window-gone', 'crashed');
    await log.close();
    const strange = [
      'Harbour Group owes 40,000',
      '{"at":"2026-11-20T14:02:00.000Z","event":"Harbour Group","code":""}',
      '{"at":"2026-11-20T14:02:00.000Z","event":"started","code":"Harbour Group owes"}',
      '{"at":"2026-11-20T14:02:00.000Z","event":"started","code":"x","note":"Harbour"}',
    ];
    await appendFile(join(folder, 'nextproof.log'), `${strange.join('\n')}\n`);
    const read = await readLog(fs, folder);
    expect(read.log.map(({ event, code }) => `${event} ${code}`)).toEqual([
      'started 1.2.3',
      'window-gone crashed',
    ]);
    expect(read.strangeLines).toBe(strange.length);
    expect(JSON.stringify(read)).not.toContain('Harbour');
  });

  it('is empty where there is none, as the folders are', async () => {
    const folder = temporaryFolder();
    expect(await readLog(fs, folder)).toEqual({ log: [], strangeLines: 0 });
    expect((await folderSizes(folder)).every(({ files, bytes }) => files === 0 && bytes === 0)).toBe(true);
  });
});
