import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFileSystem } from '#electron/services/file-system.ts';
import { cli, expectRefused } from '#test/helpers/run-cli.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';

describe('two workshops on the command line', () => {
  const base = { id: 'one', title: 'One', claims: { EP1: { status: 'proved', grade: 2 } } };

  async function written(
    folder: string,
    documents: Readonly<Record<string, unknown>>,
  ): Promise<readonly string[]> {
    const paths: string[] = [];
    for (const [name, document] of Object.entries(documents)) {
      const path = join(folder, `${name}.json`);
      await writeFile(path, JSON.stringify(document));
      paths.push(path);
    }
    return paths;
  }

  it('merge by field when they do not contradict each other', async () => {
    const folder = temporaryFolder();
    const files = await written(folder, {
      base,
      a: { ...base, title: 'One, told again' },
      b: { ...base, facts: { growth: { value: 'yes' } } },
    });
    const out = join(folder, 'merged.json');
    const { code, err } = await cli(['merge', ...files, '-o', out]);
    expect({ code, err }).toMatchObject({ code: 0 });
    expect(JSON.parse(await readFile(out, 'utf8'))).toMatchObject({
      title: 'One, told again',
      facts: { growth: { value: 'yes' } },
    });
  });

  it('merge with conflicts left, which are shown from both sides and end with 3', async () => {
    const folder = temporaryFolder();
    const files = await written(folder, {
      base,
      a: { ...base, title: 'Left' },
      b: { ...base, title: 'Right' },
    });
    const out = join(folder, 'merged.nextproof');
    const told = await cli(['merge', ...files, '-o', out]);
    expect(told.code).toBe(3);
    expect(told.out).toMatch(/Left[\s\S]*Right/);
    const listed = await cli(['merge', ...files, '-o', out, '--json']);
    expect(listed.code).toBe(3);
    expect(JSON.parse(listed.out).conflicts).toMatchObject([{ oursSaid: 'Left', theirsSaid: 'Right' }]);
    // The file holds the merge as an entry of its history, for the app to show.
    expect((await cli(['check', out])).out).toContain('Its history has 2 entries and plays through.');
  });

  it('are refused when they are not copies of one workshop', async () => {
    const folder = temporaryFolder();
    const files = await written(folder, { a: base, b: { ...base, id: 'two' } });
    const refused = await cli(['merge', ...files, '-o', join(folder, 'merged.json')]);
    expectRefused(refused, /two different workshops/);
    expect(await nodeFileSystem.list(folder)).toHaveLength(2);
  });

  it('are compared: what moved, in conclusions and in answers', async () => {
    const folder = temporaryFolder();
    const sample = JSON.parse((await cli(['sample', 'coldline'])).out);
    const files = await written(folder, { old: {}, now: sample });
    const told = await cli(['compare', ...files]);
    expect(told).toMatchObject({ code: 0, err: '' });
    expect(told.out).toMatch(/Outcome: Scope first → /);
    const listed = JSON.parse((await cli(['compare', ...files, '--json'])).out);
    expect(listed.moves[0]).toMatchObject({ kind: 'outcome', from: 'scope-first', cause: 'answers' });
    const same = await cli(['compare', files[0] ?? '', files[0] ?? '']);
    expect(same.out).toContain('No conclusion moved.');
  });
});
