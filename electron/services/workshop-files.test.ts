import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HOST_LIMITS } from '#shared/host/host-limits.ts';
import { faultyFileSystem } from '#test/helpers/faulty-file-system.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';
import { contentHash } from './content-hash.ts';
import { nodeFileSystem } from './file-system.ts';
import { readWorkshopFile, saveWorkshopFile } from './workshop-files.ts';

const platform = process.platform;
const text = (value: string) => new TextEncoder().encode(value);

function withFile(content = 'base') {
  const folder = temporaryFolder();
  const path = join(folder, 'Mill Lane.nextproof');
  writeFileSync(path, content);
  return { folder, path };
}

describe('saving a workshop file', () => {
  it.each([
    ['ENOSPC', 'disk-full'],
    ['EACCES', 'not-allowed'],
    ['EROFS', 'not-allowed'],
    ['EBUSY', 'in-use'],
    ['EIO', 'disk-fault'],
    ['ENOENT', 'not-there'],
  ])('tells in three parts what %s means, and leaves the file as it was', async (code, problem) => {
    for (const name of ['open', 'write', 'sync', 'rename']) {
      const { folder, path } = withFile();
      const fs = faultyFileSystem(nodeFileSystem, (_, call) =>
        call === name ? { kind: 'error', code } : undefined,
      );
      const saved = await saveWorkshopFile(
        { fs, platform: 'linux' },
        { path, bytes: text('new'), expectedRevision: null },
      );
      if (saved.kind !== 'failed') throw new Error('expected a failure');
      expect(saved.problem.code).toBe(problem);
      expect(saved.problem.what).toContain('Mill Lane.nextproof');
      expect([saved.problem.work, saved.problem.next]).not.toContain('');
      expect(readFileSync(path, 'utf8')).toBe('base');
      expect(readdirSync(folder)).toHaveLength(1);
    }
  });

  it('tells when the folder is gone', async () => {
    const path = join(temporaryFolder(), 'taken-out', 'x.nextproof');
    const saved = await saveWorkshopFile(
      { fs: nodeFileSystem, platform },
      { path, bytes: text('x'), expectedRevision: null },
    );
    expect(saved).toMatchObject({ kind: 'failed', problem: { code: 'not-there' } });
  });

  it('writes the file anew when it was removed meanwhile', async () => {
    const { folder } = withFile();
    const path = join(folder, 'Removed.nextproof');
    const save = { path, bytes: text('mine'), expectedRevision: contentHash(text('base')) };
    expect(await saveWorkshopFile({ fs: nodeFileSystem, platform }, save)).toMatchObject({
      value: { kind: 'saved' },
    });
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });

  it('never overwrites silently, however two savers interleave', async () => {
    const { folder, path } = withFile();
    const disk = { fs: nodeFileSystem, platform };
    let revision = contentHash(text('base'));
    for (let round = 0; round < 100; round += 1) {
      const theirs = `theirs ${round}`;
      const isDisturbed = round % 3 === 0;
      if (isDisturbed) writeFileSync(path, theirs);
      const mine = `mine ${round}`;
      const saved = await saveWorkshopFile(disk, { path, bytes: text(mine), expectedRevision: revision });
      if (saved.kind === 'failed') throw new Error(saved.problem.code);
      expect(saved.value.kind).toBe(isDisturbed ? 'conflict' : 'saved');
      revision = contentHash(new Uint8Array(readFileSync(path)));
    }
    const contents = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    // The last round was disturbed as well, so each of the 34 is a copy of its own.
    expect(contents.filter((content) => content.startsWith('mine'))).toHaveLength(34);
    expect(new Set(contents).size).toBe(contents.length);
  });

  it('numbers conflict copies and never puts one over another', async () => {
    const { folder, path } = withFile('theirs');
    for (const mine of ['one', 'two', 'three']) {
      await saveWorkshopFile(
        { fs: nodeFileSystem, platform },
        { path, bytes: text(mine), expectedRevision: contentHash(text('base')) },
      );
    }
    expect(readdirSync(folder).toSorted()).toEqual([
      'Mill Lane (conflict copy 2).nextproof',
      'Mill Lane (conflict copy 3).nextproof',
      'Mill Lane (conflict copy).nextproof',
      'Mill Lane.nextproof',
    ]);
    expect(readFileSync(path, 'utf8')).toBe('theirs');
  });

  it('does not call it a conflict when the same content is already there', async () => {
    const { folder, path } = withFile('mine');
    const save = { path, bytes: text('mine'), expectedRevision: contentHash(text('base')) };
    expect(await saveWorkshopFile({ fs: nodeFileSystem, platform }, save)).toMatchObject({
      value: { kind: 'saved' },
    });
    expect(readdirSync(folder)).toHaveLength(1);
  });
});

describe('opening a workshop file', () => {
  it('refuses one that is larger than any workshop without reading it', async () => {
    const { path } = withFile();
    truncateSync(path, HOST_LIMITS.fileBytes + 1);
    const fs = faultyFileSystem(nodeFileSystem, () => undefined);
    expect(await readWorkshopFile({ fs, platform }, path)).toMatchObject({
      kind: 'failed',
      problem: { code: 'file-too-big' },
    });
    expect(fs.calls).not.toContain('readFile');
  });
});
