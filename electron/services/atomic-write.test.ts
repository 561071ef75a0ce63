import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Fault, faultyFileSystem, KilledError } from '#test/helpers/faulty-file-system.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';
import { atomicWrite, sweepTemps } from './atomic-write.ts';
import { nodeFileSystem } from './file-system.ts';

const oldText = 'the old file, whole';
const newText = 'the new file, whole and somewhat longer';
const bytes = new TextEncoder().encode(newText);
const TOMORROW = new Date(Date.now() + 86_400_000);

function withOldFile() {
  const folder = temporaryFolder();
  const path = join(folder, 'Workshop.nextproof');
  writeFileSync(path, oldText);
  return { folder, path };
}

async function callsOfOneWrite(): Promise<readonly string[]> {
  const { path } = withOldFile();
  const fs = faultyFileSystem(nodeFileSystem, () => undefined);
  await atomicWrite({ fs, platform: 'linux', path, bytes });
  return fs.calls;
}

describe('writing a file', () => {
  it('replaces the old content, for the owner only, and leaves nothing beside it', async () => {
    const { folder, path } = withOldFile();
    const written = await atomicWrite({ fs: nodeFileSystem, platform: process.platform, path, bytes });
    expect(written.kind).toBe('written');
    expect(readFileSync(path, 'utf8')).toBe(newText);
    expect(readdirSync(folder)).toEqual(['Workshop.nextproof']);
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('flushes the file before the rename and the folder after it', async () => {
    const calls = await callsOfOneWrite();
    expect(calls.indexOf('sync')).toBeGreaterThan(calls.indexOf('write'));
    expect(calls.indexOf('rename')).toBeGreaterThan(calls.indexOf('sync'));
    expect(calls.lastIndexOf('sync')).toBeGreaterThan(calls.indexOf('rename'));
  });

  const faults: readonly Fault[] = [
    ...['ENOSPC', 'EIO', 'EPERM', 'EROFS'].map((code): Fault => ({ kind: 'error', code })),
    { kind: 'killed' },
  ];

  it.each(faults)('keeps the old or the new file whole when any step ends with %o', async (fault) => {
    const steps = (await callsOfOneWrite()).length;
    for (let step = 0; step < steps; step += 1) {
      const { folder, path } = withOldFile();
      const fs = faultyFileSystem(nodeFileSystem, (call) => (call === step ? fault : undefined));
      await expect(atomicWrite({ fs, platform: 'linux', path, bytes })).rejects.toThrow();
      const renamed = fs.calls.indexOf('rename');
      const isNew = renamed !== -1 && step > renamed;
      expect(readFileSync(path, 'utf8')).toBe(isNew ? newText : oldText);
      if (fault.kind === 'killed') await sweepTemps(nodeFileSystem, folder, TOMORROW);
      expect(readdirSync(folder)).toEqual(['Workshop.nextproof']);
    }
  });

  it('never lets a short write that the system called complete replace the good file', async () => {
    const { folder, path } = withOldFile();
    const fs = faultyFileSystem(nodeFileSystem, (_, name) =>
      name === 'write' ? { kind: 'short-write' } : undefined,
    );
    await expect(atomicWrite({ fs, platform: 'linux', path, bytes })).rejects.toThrow('short write');
    expect(readFileSync(path, 'utf8')).toBe(oldText);
    expect(readdirSync(folder)).toEqual(['Workshop.nextproof']);
  });

  it('leaves the old file when asked to at the last moment', async () => {
    const { folder, path } = withOldFile();
    const mayReplace = async () => false;
    const written = await atomicWrite({ fs: nodeFileSystem, platform: 'linux', path, bytes, mayReplace });
    expect(written).toEqual({ kind: 'left' });
    expect(readFileSync(path, 'utf8')).toBe(oldText);
    expect(readdirSync(folder)).toEqual(['Workshop.nextproof']);
  });

  it.each(['EPERM', 'EACCES', 'EBUSY'])(
    'waits on Windows while another program holds the file (%s)',
    async (code) => {
      const { path } = withOldFile();
      let refusals = 3;
      const fs = faultyFileSystem(nodeFileSystem, (_, name) => {
        if (name !== 'rename' || refusals === 0) return undefined;
        refusals -= 1;
        return { kind: 'error', code };
      });
      await atomicWrite({ fs, platform: 'win32', path, bytes });
      expect(readFileSync(path, 'utf8')).toBe(newText);
      expect(fs.calls.filter((name) => name === 'write')).toHaveLength(1);
    },
  );

  it('does not wait for a right that is missing elsewhere', async () => {
    const { path } = withOldFile();
    const fs = faultyFileSystem(nodeFileSystem, (_, name) =>
      name === 'rename' ? { kind: 'error', code: 'EACCES' } : undefined,
    );
    await expect(atomicWrite({ fs, platform: 'linux', path, bytes })).rejects.toThrow('EACCES');
    expect(fs.calls.filter((name) => name === 'rename')).toHaveLength(1);
  });

  it('sweeps only its own leavings, and only old ones', async () => {
    const { folder, path } = withOldFile();
    const fs = faultyFileSystem(nodeFileSystem, (_, name) =>
      name === 'rename' ? { kind: 'killed' } : undefined,
    );
    await expect(atomicWrite({ fs, platform: 'linux', path, bytes })).rejects.toThrow(KilledError);
    expect(await sweepTemps(nodeFileSystem, folder, new Date(0))).toBe(0);
    expect(await sweepTemps(nodeFileSystem, folder, TOMORROW)).toBe(1);
    expect(readdirSync(folder)).toEqual(['Workshop.nextproof']);
  });
});
