import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFileSystem } from '#electron/services/file-system.ts';
import { cli, expectRefused } from '#test/helpers/run-cli.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';

describe('workshop files on the command line', () => {
  it('are converted there and back without a difference', async () => {
    const folder = temporaryFolder();
    const [bundle, json, again] = ['w.nextproof', 'w.json', 'v.nextproof'].map((name) => join(folder, name));
    const { out: sample } = await cli(['sample', 'depot-desk']);
    expect(await cli(['convert', '-', '-o', bundle ?? ''], sample)).toMatchObject({ code: 0, err: '' });
    expect(await cli(['convert', bundle ?? '', '-o', json ?? ''])).toMatchObject({ code: 0, err: '' });
    expect(await cli(['convert', json ?? '', '-o', again ?? ''])).toMatchObject({ code: 0, err: '' });
    expect(await readFile(again ?? '')).toStrictEqual(await readFile(bundle ?? ''));
    const fromBundle = await cli(['assess', bundle ?? '', '--json']);
    expect(fromBundle).toStrictEqual(await cli(['assess', '-', '--json'], sample));
  });

  it('are checked: whole ones are described, damaged ones refused', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'w.nextproof');
    await cli(['convert', '-', '-o', file], (await cli(['sample', 'depot-desk'])).out);
    const whole = await cli(['check', file]);
    expect(whole).toMatchObject({ code: 0, err: '' });
    expect(whole.out).toMatch(/w\.nextproof is whole\.\n“Depot Desk.*\nIt holds /);
    const bytes = await readFile(file);
    await writeFile(file, bytes.subarray(0, bytes.length - 40));
    expectRefused(await cli(['check', file]), /w\.nextproof: /);
  });

  it('cannot be written where there is no folder, and nothing is left behind', async () => {
    const folder = temporaryFolder();
    expectRefused(await cli(['convert', '-', '-o', join(folder, 'no', 'w.json')], '{}'), /no such folder/);
    await mkdir(join(folder, 'taken.json'));
    expectRefused(await cli(['convert', '-', '-o', join(folder, 'taken.json')], '{}'), /taken\.json: /);
    expect(await nodeFileSystem.list(folder)).toStrictEqual(['taken.json']);
  });
});
