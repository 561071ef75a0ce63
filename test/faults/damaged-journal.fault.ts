import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFileSystem } from '#electron/services/file-system.ts';
import { createJournalFiles } from '#electron/services/journal-files.ts';
import { encodeJournal } from '#shared/journal/encode-journal.ts';
import { decodeRecord, encodeRecord } from '#shared/workshop/log/encode-record.ts';
import { replay } from '#shared/workshop/log/replay.ts';
import { type WorkshopId, workshopId } from '#shared/workshop/schema/ids.ts';
import { WorkshopLog } from '#test/helpers/workshop-log.ts';
import type { Fault, FaultRow, Rounds } from './fault.ts';
import { type Seeded, seedFor } from './support/seeded-random.ts';
import { inTemporaryFolder } from './support/temporary-place.ts';

const CLAIMS = 100;
const id: WorkshopId = workshopId.parse('damage-test');

/** The journal's bytes are cut and changed on the disk while the app is closed. */
export const fault: Fault = async (rounds) => [
  await tornTail(),
  await changedBytes(rounds),
  await oneOfManyDamaged(rounds),
];

function open(folder: string) {
  return createJournalFiles({ fs: nodeFileSystem, platform: process.platform, folder });
}

/** A journal of real changes to a workshop, on a real disk, and the file it lies in. */
async function realJournal(folder: string, changes: number) {
  const log = new WorkshopLog();
  for (let n = 1; n < changes; n += 1) {
    const text = `${n}: two offices take all berth bookings in it — “seit Juni”, 日本 👍`;
    const isNew = n <= CLAIMS;
    const done = isNew
      ? log.run({ name: 'claim.add', payload: { id: `c${n}`, item: { own: { text } } } })
      : log.run({ name: 'claim.edit', payload: { id: `c${1 + (n % CLAIMS)}`, changes: { source: text } } });
    if (!done) throw new Error(`change ${n} was refused`);
  }
  const records = log.records.map(encodeRecord);
  const journals = open(folder);
  await journals.append(id, records);
  await journals.close();
  const path = join(folder, readdirSync(folder).find((name) => name.endsWith('.journal')) ?? '');
  return { log, records, path, bytes: new Uint8Array(readFileSync(path)) };
}

/** What the app reads, and whether it can go on writing behind it. */
async function reopened(folder: string) {
  const journals = open(folder);
  const opened = await journals.open(id);
  if (opened.kind === 'failed') return { records: [], told: 0, wrong: opened.problem.code };
  const added = await journals.append(id, ['{"n":"afterwards"}']);
  const again = await journals.open(id);
  await journals.close();
  const goesOn =
    added.kind === 'ok' && again.kind === 'ok' && again.value.records.at(-1) === '{"n":"afterwards"}';
  const { records, cut, damaged } = opened.value;
  return { records, told: cut + damaged, wrong: goesOn ? undefined : 'nothing can be written any more' };
}

async function tornTail(): Promise<FaultRow> {
  return await inTemporaryFolder(async (folder) => {
    const { records, path, bytes } = await realJournal(folder, 12);
    const before = encodeJournal(id, records.slice(0, -1)).length;
    const lost: string[] = [];
    for (let end = before; end < bytes.length; end += 1) {
      writeFileSync(path, bytes.subarray(0, end));
      const { records: there, wrong } = await reopened(folder);
      if (wrong !== undefined) lost.push(`cut at byte ${end}: ${wrong}`);
      if (!isSame(there, records.slice(0, -1)))
        lost.push(`cut at byte ${end}: ${there.length} records are left`);
    }
    return { what: 'journal torn at each byte of its last record', tried: bytes.length - before, lost };
  });
}

async function changedBytes(rounds: Rounds): Promise<FaultRow> {
  const random = seedFor(rounds);
  return await inTemporaryFolder(async (folder) => {
    const { records, path, bytes } = await realJournal(folder, 12);
    const places =
      rounds === 'full'
        ? Array.from(bytes.keys())
        : Array.from({ length: 300 }, () => random.below(bytes.length));
    const lost: string[] = [];
    for (const at of places) {
      const mask = 1 << random.below(8);
      const altered = bytes.slice();
      altered[at] = (bytes[at] ?? 0) ^ mask;
      writeFileSync(path, altered);
      const { records: there, told, wrong } = await reopened(folder);
      const where = `byte ${at} changed by ${mask}`;
      if (wrong !== undefined) lost.push(`${where}: ${wrong}`);
      else if (told === 0) lost.push(`${where}: not noticed`);
      else if (there.length < records.length - 1)
        lost.push(`${where}: ${records.length - there.length} records gone`);
      else if (there.some((record) => !records.includes(record)))
        lost.push(`${where}: a false record is read`);
    }
    return {
      what: 'a bit of the journal changed: at most that change lost, and told',
      tried: places.length,
      lost,
    };
  });
}

async function oneOfManyDamaged(rounds: Rounds): Promise<FaultRow> {
  const random = seedFor(rounds);
  const [size, tried] = rounds === 'full' ? [10_000, 40] : [1_000, 4];
  return await inTemporaryFolder(async (folder) => {
    const made = await realJournal(folder, size);
    const lost: string[] = [];
    for (let round = 1; round <= tried; round += 1) {
      const wrong = await withOneDamaged(folder, made, random);
      if (wrong !== undefined) lost.push(`round ${round}, seed ${random.seed}: ${wrong}`);
    }
    return { what: `one damaged record among ${size}: the workshop opens without that change`, tried, lost };
  });
}

async function withOneDamaged(
  folder: string,
  { log, records, path, bytes }: Awaited<ReturnType<typeof realJournal>>,
  random: Seeded,
): Promise<string | undefined> {
  // Not the first: without the entry it begins with a log alone cannot be read, and the other copy has to serve.
  const victim = 1 + random.below(records.length - 1);
  const at = encodeJournal(id, records.slice(0, victim)).length + random.below(60);
  const altered = bytes.slice();
  altered[at] = (bytes[at] ?? 0) ^ 0x55;
  writeFileSync(path, altered);
  const { records: there, told, wrong } = await reopened(folder);
  if (wrong !== undefined) return wrong;
  if (told === 0) return 'not noticed';
  const read = there.map(decodeRecord).filter((record) => record.kind === 'ok');
  const replayed = replay(read.map(({ value }) => value));
  if (replayed.kind === 'failed') return `the workshop does not open: ${replayed.problem.code}`;
  const is = Object.entries(replayed.value.state.workshop.claims).map((claim) => JSON.stringify(claim));
  const was = Object.entries(log.workshop.claims).map((claim) => JSON.stringify(claim));
  const gone = was.filter((claim) => !is.includes(claim));
  return gone.length <= 1 ? undefined : `${gone.length} claims are not as they were`;
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}
