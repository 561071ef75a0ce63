import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Result } from '#shared/base/result.ts';
import { workshopId } from '#shared/workshop/schema/ids.ts';
import { type Fault, faultyFileSystem } from '#test/helpers/faulty-file-system.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';
import { createBackups } from './backups.ts';
import { nodeFileSystem } from './file-system.ts';

const id = workshopId.parse('w1');
const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 9, minute)).toISOString();
const text = (value: string) => new TextEncoder().encode(value);

function start(folder = temporaryFolder(), fs = nodeFileSystem) {
  return { folder, backups: createBackups({ fs, platform: process.platform, folder }) };
}

function okValue<T>(result: Result<T>): T {
  if (result.kind === 'failed') throw new Error(result.problem.code);
  return result.value;
}

function filesIn(folder: string): readonly string[] {
  const [inner = ''] = readdirSync(folder);
  return readdirSync(join(folder, inner)).map((name) => join(folder, inner, name));
}

describe('backups on the disk', () => {
  it('notice every one of a thousand changed bytes', async () => {
    const { folder, backups } = start();
    const bytes = Uint8Array.from({ length: 4_000 }, (_, index) => index % 251);
    const { id: backup } = okValue(await backups.write(id, bytes, at(0)));
    const [path = ''] = filesIn(folder);
    for (let index = 0; index < 4_000; index += 4) {
      const altered = bytes.slice();
      altered[index] = (bytes[index] ?? 0) ^ (1 << (index % 8));
      writeFileSync(path, altered);
      expect((await backups.read(id, backup)).kind).toBe('failed');
    }
    writeFileSync(path, bytes);
    expect(okValue(await backups.read(id, backup)).bytes).toEqual(bytes);
  });

  it('leave the fourth to be restored when the newest three are damaged', async () => {
    const { folder, backups } = start();
    for (const n of [0, 1, 2, 3]) await backups.write(id, text(`version ${n}`), at(n * 20));
    for (const path of filesIn(folder).toSorted().slice(1)) writeFileSync(path, 'x');
    const { backups: listed } = okValue(await backups.list(id));
    expect(listed.map(({ sound }) => sound)).toEqual([false, false, false, true]);
    const fourth = listed.find(({ sound }) => sound);
    if (!fourth) throw new Error('no sound backup');
    expect(okValue(await backups.read(id, fourth.id)).bytes).toEqual(text('version 0'));
  });

  it('delete nothing when the new one cannot be written, whatever goes wrong', async () => {
    const faults: readonly Fault[] = [
      { kind: 'error', code: 'ENOSPC' },
      { kind: 'error', code: 'EIO' },
      { kind: 'killed' },
    ];
    for (const fault of faults) {
      for (let step = 0; step < 14; step += 1) {
        const { folder, backups } = start();
        await backups.write(id, text('good'), at(0));
        const fs = faultyFileSystem(nodeFileSystem, (call) => (call === step ? fault : undefined));
        // One in the same quarter of an hour, so that the first would go if the second counted.
        await start(folder, fs)
          .backups.write(id, text('newer'), at(1))
          .catch(() => undefined);
        const { backups: listed } = okValue(await start(folder).backups.list(id));
        expect(listed.some(({ sound }) => sound)).toBe(true);
        expect(listed.every(({ sound }) => sound)).toBe(true);
      }
    }
  });

  it('are not written twice when nothing has changed, unless the last one is damaged', async () => {
    const { folder, backups } = start();
    const first = okValue(await backups.write(id, text('same'), at(0)));
    expect(okValue(await backups.write(id, text('same'), at(30)))).toEqual(first);
    expect(filesIn(folder)).toHaveLength(1);
    writeFileSync(filesIn(folder)[0] ?? '', 'damaged');
    expect(okValue(await backups.write(id, text('same'), at(60)))).not.toEqual(first);
  });

  it('pass over files that are not backups', async () => {
    const { folder, backups } = start();
    await backups.write(id, text('x'), at(0));
    const [path = ''] = filesIn(folder);
    writeFileSync(join(path, '..', 'notes.txt'), 'mine');
    expect(okValue(await backups.list(id)).backups).toHaveLength(1);
    rmSync(path);
    expect(okValue(await backups.list(id)).backups).toEqual([]);
    expect(readFileSync(join(path, '..', 'notes.txt'), 'utf8')).toBe('mine');
  });
});
