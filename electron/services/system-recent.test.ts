import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';
import { openFileHandles } from './file-handles.ts';
import { nodeFileSystem as fs } from './file-system.ts';
import { tellingSystem } from './system-recent.ts';

const now = new Date('2026-11-20T14:02:00Z');

describe('the system’s list of files', () => {
  it('follows what the app remembers, and holds nothing it has forgotten', async () => {
    let listed: readonly string[] = [];
    const system = {
      // As systems do it: the newest first, each once.
      add: (path: string) => {
        listed = [path, ...listed.filter((one) => one !== path)];
      },
      clear: () => {
        listed = [];
      },
    };
    const folder = temporaryFolder();
    const own = await openFileHandles({ fs, platform: process.platform, folder });
    const handles = tellingSystem(own, system);
    const first = await handles.remember('/a/First.nextproof', now);
    await handles.remember('/a/Second.nextproof', now);
    await handles.remember('/a/Third.nextproof', now);
    await handles.remember('/a/Second.nextproof', now);
    handles.issue('/a/report.pdf');
    expect(listed).toEqual(['/a/Second.nextproof', '/a/Third.nextproof', '/a/First.nextproof']);
    await handles.forget(first);
    expect(listed).toEqual(['/a/Second.nextproof', '/a/Third.nextproof']);
    expect(handles.pathOf(first)).toBeNull();
  });
});
