import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';
import { openFileHandles, placeToShow } from './file-handles.ts';
import { nodeFileSystem as fs } from './file-system.ts';

const platform = process.platform;
const at = (day: number) => new Date(Date.UTC(2026, 10, day));

describe('file handles', () => {
  it('stand for the same path after a restart, last used first', async () => {
    const folder = temporaryFolder();
    const first = await openFileHandles({ fs, platform, folder });
    const a = await first.remember('/docs/a.nextproof', at(1));
    const b = await first.remember('/docs/b.nextproof', at(2));
    expect(await first.remember('/docs/a.nextproof', at(3))).toBe(a);
    const second = await openFileHandles({ fs, platform, folder });
    expect(second.recent(10).map(({ handle }) => handle)).toEqual([a, b]);
    expect(second.pathOf(b)).toBe('/docs/b.nextproof');
  });

  it('go by the order of use when the clock was set back', async () => {
    const handles = await openFileHandles({ fs, platform, folder: temporaryFolder() });
    await handles.remember('/a', at(20));
    const b = await handles.remember('/b', at(1));
    expect(handles.recent(1)[0]?.handle).toBe(b);
  });

  it('lose none when many are remembered at once', async () => {
    const folder = temporaryFolder();
    const handles = await openFileHandles({ fs, platform, folder });
    await Promise.all(Array.from({ length: 20 }, (_, n) => handles.remember(`/docs/${n}`, at(1))));
    expect((await openFileHandles({ fs, platform, folder })).recent(50)).toHaveLength(20);
  });

  it('issued for one run only are not remembered, and forgotten ones are gone', async () => {
    const folder = temporaryFolder();
    const handles = await openFileHandles({ fs, platform, folder });
    const issued = handles.issue('/docs/report.pdf');
    const kept = await handles.remember('/docs/a', at(1));
    expect(handles.pathOf(issued)).toBe('/docs/report.pdf');
    await handles.forget(kept);
    expect(handles.pathOf(kept)).toBeNull();
    expect((await openFileHandles({ fs, platform, folder })).pathOf(issued)).toBeNull();
  });

  it.each(['', 'not json', '{"version":2}', '{"version":1,"files":[{"handle":"x"}]}'])(
    'set a damaged list aside and begin anew (%j)',
    async (content) => {
      const folder = temporaryFolder();
      writeFileSync(join(folder, 'files.json'), content);
      const handles = await openFileHandles({ fs, platform, folder });
      expect(handles.recent(10)).toEqual([]);
      await handles.remember('/a', at(1));
      expect(readdirSync(folder).toSorted()).toEqual(['files.json', 'files.json.damaged']);
    },
  );

  it('show a place without the path to the own home', () => {
    expect(placeToShow(join('/home', 'me', 'Documents', 'x.nextproof'), join('/home', 'me'))).toBe(
      join('~', 'Documents'),
    );
    expect(placeToShow(join('/home', 'meryl', 'x.nextproof'), join('/home', 'me'))).toBe(
      join('/home', 'meryl'),
    );
  });
});
