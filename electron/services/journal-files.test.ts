import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Result } from '#shared/base/result.ts';
import { workshopId } from '#shared/workshop/schema/ids.ts';
import { type Fault, faultyFileSystem } from '#test/helpers/faulty-file-system.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';
import { nodeFileSystem } from './file-system.ts';
import { createJournalFiles } from './journal-files.ts';

const id = workshopId.parse('Workshop-1');

function start(folder = temporaryFolder(), fs = nodeFileSystem) {
  return { folder, journals: createJournalFiles({ fs, platform: process.platform, folder }) };
}

function okValue<T>(result: Result<T>): T {
  if (result.kind === 'failed') throw new Error(result.problem.code);
  return result.value;
}

function journalIn(folder: string): string {
  const name = readdirSync(folder).find((file) => file.endsWith('.journal'));
  if (name === undefined) throw new Error('no journal');
  return join(folder, name);
}

async function recordsIn(folder: string) {
  const { journals } = start(folder);
  const opened = okValue(await journals.open(id));
  await journals.close();
  return opened;
}

describe('the journal files', () => {
  it('hold what was acknowledged, in order, for the next start', async () => {
    const { folder, journals } = start();
    expect(okValue(await journals.open(id))).toEqual({ records: [], cut: 0, damaged: 0 });
    await Promise.all(Array.from({ length: 200 }, (_, n) => journals.append(id, [`{"n":${n}}`])));
    await journals.close();
    const { records } = await recordsIn(folder);
    expect(records).toEqual(Array.from({ length: 200 }, (_, n) => `{"n":${n}}`));
  });

  it('flush once for all appends that came in together', async () => {
    const fs = faultyFileSystem(nodeFileSystem, () => undefined);
    const { journals } = start(temporaryFolder(), fs);
    await journals.append(id, ['1']);
    const before = fs.calls.filter((name) => name === 'datasync').length;
    await Promise.all(Array.from({ length: 100 }, (_, n) => journals.append(id, [`${n}`])));
    expect(fs.calls.filter((name) => name === 'datasync').length - before).toBeLessThanOrEqual(2);
    await journals.close();
  });

  it('cut a torn tail, tell how much, and go on behind it', async () => {
    const { folder, journals } = start();
    await journals.append(id, ['1', '2']);
    await journals.close();
    appendFileSync(journalIn(folder), Buffer.of(0xf5, 0xff, 0x4e, 0x50, 9, 0, 0));
    const next = start(folder).journals;
    await next.append(id, ['3']);
    expect(okValue(await next.open(id))).toEqual({ records: ['1', '2', '3'], cut: 7, damaged: 0 });
    await next.close();
    expect(await recordsIn(folder)).toEqual({ records: ['1', '2', '3'], cut: 0, damaged: 0 });
  });

  it('give back all but the damaged one of 10,000 records', async () => {
    const { folder, journals } = start();
    await journals.append(
      id,
      Array.from({ length: 10_000 }, (_, n) => `{"n":${n}}`),
    );
    await journals.close();
    const path = journalIn(folder);
    const bytes = readFileSync(path);
    const middle = bytes.indexOf('{"n":5000}');
    bytes[middle + 6] = 0x39;
    writeFileSync(path, bytes);
    const { records, damaged } = await recordsIn(folder);
    expect(records).toHaveLength(9_999);
    expect(damaged).toBe(1);
  });

  it('set a journal aside that cannot be read at all, and begin anew', async () => {
    const { folder, journals } = start();
    await journals.append(id, ['1'.repeat(500)]);
    await journals.close();
    const path = journalIn(folder);
    writeFileSync(path, Buffer.alloc(readFileSync(path).length));
    const next = start(folder).journals;
    expect(okValue(await next.open(id))).toMatchObject({ records: [], damaged: 1 });
    await next.append(id, ['2']);
    expect(okValue(await next.open(id)).records).toEqual(['2']);
    await next.close();
    expect(readdirSync(join(folder, 'set-aside'))).toHaveLength(1);
  });

  it('refuse a journal that belongs to another workshop and leave it alone', async () => {
    const { folder, journals } = start();
    const other = workshopId.parse('Workshop-2');
    await journals.append(id, ['1']);
    const mine = journalIn(folder);
    await journals.append(other, ['2']);
    await journals.close();
    const theirs = readdirSync(folder).find((name) => !mine.endsWith(name));
    writeFileSync(join(folder, theirs ?? ''), readFileSync(mine));
    const next = start(folder).journals;
    expect(await next.open(other)).toMatchObject({ kind: 'failed', problem: { code: 'journal-of-another' } });
    expect(await next.append(other, ['3'])).toMatchObject({ kind: 'failed' });
    await next.close();
    expect(readFileSync(join(folder, theirs ?? ''))).toEqual(readFileSync(mine));
  });

  it('put a new set of records in place of the old, and take appends after it', async () => {
    const { folder, journals } = start();
    await journals.append(id, ['1', '2', '3']);
    await journals.replace(id, ['all']);
    await journals.append(id, ['4']);
    await journals.close();
    expect((await recordsIn(folder)).records).toEqual(['all', '4']);
  });

  it('hold the old or the new records whatever happens while they are replaced', async () => {
    for (let step = 0; step < 12; step += 1) {
      const folder = temporaryFolder();
      const before = start(folder).journals;
      await before.append(id, ['1', '2']);
      await before.close();
      const fs = faultyFileSystem(nodeFileSystem, (call) => (call === step ? { kind: 'killed' } : undefined));
      await start(folder, fs)
        .journals.replace(id, ['all'])
        .catch(() => undefined);
      const { records, damaged } = await recordsIn(folder);
      expect([['1', '2'], ['all']]).toContainEqual(records);
      expect(damaged).toBe(0);
    }
  });

  it('keep every acknowledged record and tell of every other, whichever call fails', async () => {
    const faults: readonly Fault[] = [
      { kind: 'error', code: 'ENOSPC' },
      { kind: 'error', code: 'EIO' },
      { kind: 'short-write' },
    ];
    for (const fault of faults) {
      for (let step = 0; step < 40; step += 1) {
        const folder = temporaryFolder();
        const fs = faultyFileSystem(nodeFileSystem, (call) => (call === step ? fault : undefined));
        const { journals } = start(folder, fs);
        const acknowledged: string[] = [];
        for (let n = 0; n < 6; n += 1) {
          const answer = await journals.append(id, [`{"n":${n}}`]);
          if (answer.kind === 'ok') acknowledged.push(`{"n":${n}}`);
          else expect(answer.problem.next).not.toBe('');
        }
        await journals.close();
        expect(acknowledged.length).toBeGreaterThanOrEqual(5);
        expect((await recordsIn(folder)).records).toEqual(acknowledged);
      }
    }
  });

  it('list the workshops they belong to, and name what is unreadable', async () => {
    const { folder, journals } = start();
    await journals.append(id, ['1']);
    writeFileSync(join(folder, 'noise.journal'), 'noise');
    const { journals: found, unreadable } = okValue(await journals.list());
    expect(found.map((journal) => journal.workshopId)).toEqual([id]);
    expect(unreadable).toEqual(['noise.journal']);
    await journals.close();
  });

  it('erase the journal and what was set aside, and nothing of other workshops', async () => {
    const { folder, journals } = start();
    const other = workshopId.parse('workshop-1');
    await journals.append(id, ['1']);
    await journals.append(other, ['2']);
    await journals.setAside(id);
    await journals.append(id, ['3']);
    await journals.erase(id);
    expect(okValue(await journals.open(id)).records).toEqual([]);
    expect(okValue(await journals.open(other)).records).toEqual(['2']);
    await journals.close();
    expect(readdirSync(join(folder, 'set-aside'))).toEqual([]);
  });

  it('open after the file was cut at any byte, and lose no record that is whole', async () => {
    const { folder, journals } = start();
    await journals.append(id, ['1']);
    await journals.append(id, ['2']);
    await journals.close();
    const path = journalIn(folder);
    const whole = readFileSync(path);
    const lengthOfOne = whole.length - 13;
    for (let length = whole.length; length >= 0; length -= 1) {
      writeFileSync(path, whole.subarray(0, length));
      const { records } = await recordsIn(folder);
      expect(records).toEqual(
        ['1', '2'].slice(0, length === whole.length ? 2 : length >= lengthOfOne ? 1 : 0),
      );
    }
  });
});
