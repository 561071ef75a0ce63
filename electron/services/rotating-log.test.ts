import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultyFileSystem } from '#test/helpers/faulty-file-system.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';
import { nodeFileSystem } from './file-system.ts';
import { createRotatingLog } from './rotating-log.ts';

const now = () => new Date('2026-11-20T14:02:00Z');

describe('the log', () => {
  it('holds codes and nothing that could be a sentence, a name or a path', async () => {
    const folder = temporaryFolder();
    const log = createRotatingLog({ fs: nodeFileSystem, folder, now });
    log.note('window-gone', 'crashed');
    log.note('host-fault', 'Mill Lane costs £4,000 /home/me');
    await log.close();
    expect(readFileSync(join(folder, 'nextproof.log'), 'utf8')).toBe(
      '{"at":"2026-11-20T14:02:00.000Z","event":"window-gone","code":"crashed"}\n' +
        '{"at":"2026-11-20T14:02:00.000Z","event":"host-fault","code":"MillLanecosts4000homeme"}\n',
    );
  });

  it('never takes more room than two files', async () => {
    const folder = temporaryFolder();
    const log = createRotatingLog({ fs: nodeFileSystem, folder, now });
    for (let n = 0; n < 8_000; n += 1) log.note('request-refused', 'x'.repeat(60));
    await log.close();
    expect(readdirSync(folder).toSorted()).toEqual(['nextproof.log', 'nextproof.log.1']);
    for (const name of readdirSync(folder))
      expect(statSync(join(folder, name)).size).toBeLessThan(300 * 1024);
  });

  it('never fails the app when it cannot be written', async () => {
    const fs = faultyFileSystem(nodeFileSystem, () => ({ kind: 'error', code: 'ENOSPC' }));
    const log = createRotatingLog({ fs, folder: temporaryFolder(), now });
    log.note('started');
    await expect(log.close()).resolves.toBeUndefined();
  });
});
