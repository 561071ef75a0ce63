import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultyFileSystem } from '#test/helpers/faulty-file-system.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';
import { nodeFileSystem } from './file-system.ts';
import { makeLastingFolder } from './make-lasting-folder.ts';

describe('a folder that outlasts a power cut', () => {
  it('has its own name flushed and that of each folder made for it', async () => {
    const fs = faultyFileSystem(nodeFileSystem, () => undefined);
    const folder = join(temporaryFolder(), 'app', 'journals');
    await makeLastingFolder(fs, 'linux', folder);
    expect(fs.calls.filter((name) => name === 'sync')).toHaveLength(2);
    expect(await nodeFileSystem.list(folder)).toEqual([]);
  });

  it('has its name flushed when it was there already: who made it may have been killed', async () => {
    const fs = faultyFileSystem(nodeFileSystem, () => undefined);
    await makeLastingFolder(fs, 'linux', temporaryFolder());
    expect(fs.calls.filter((name) => name === 'sync')).toHaveLength(1);
  });

  it('is made where the folder above may not be opened, and not where the disk fails', async () => {
    const refuse = (code: string) =>
      faultyFileSystem(nodeFileSystem, (_, name) => (name === 'open' ? { kind: 'error', code } : undefined));
    const folder = join(temporaryFolder(), 'journals');
    await makeLastingFolder(refuse('EACCES'), 'linux', folder);
    await expect(makeLastingFolder(refuse('EIO'), 'linux', folder)).rejects.toThrow('EIO');
  });
});
