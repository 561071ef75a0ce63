import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DATA_FORMAT } from '#shared/host/data-format.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';
import { markData } from './data-mark.ts';
import { nodeFileSystem as fs } from './file-system.ts';

const platform = process.platform;

describe('the mark of the data folder', () => {
  it('is made in a new folder and follows the version', async () => {
    const folder = temporaryFolder();
    expect(await markData({ fs, platform, folder }, '0.1.0')).toEqual({ kind: 'ours' });
    expect(await markData({ fs, platform, folder }, '0.2.0')).toEqual({ kind: 'ours' });
    const kept = JSON.parse(await readFile(join(folder, 'data-format.json'), 'utf8'));
    expect(kept).toEqual({ format: DATA_FORMAT, version: '0.2.0' });
  });

  it('of a later version is left as it is, with whatever else it says', async () => {
    const folder = temporaryFolder();
    const later = JSON.stringify({ format: DATA_FORMAT + 1, version: '9.1.0', more: [1] });
    await writeFile(join(folder, 'data-format.json'), later);
    expect(await markData({ fs, platform, folder }, '0.1.0')).toEqual({ kind: 'later', version: '9.1.0' });
    expect(await readFile(join(folder, 'data-format.json'), 'utf8')).toBe(later);
    expect(await readdir(folder)).toEqual(['data-format.json']);
  });

  it('that is damaged is made anew', async () => {
    const folder = temporaryFolder();
    await writeFile(join(folder, 'data-format.json'), '{"format":');
    expect(await markData({ fs, platform, folder }, '0.1.0')).toEqual({ kind: 'ours' });
    expect(JSON.parse(await readFile(join(folder, 'data-format.json'), 'utf8')).format).toBe(DATA_FORMAT);
  });
});
