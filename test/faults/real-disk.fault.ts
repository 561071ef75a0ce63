import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from '#electron/services/content-hash.ts';
import { type FileSystem, nodeFileSystem } from '#electron/services/file-system.ts';
import { createJournalFiles } from '#electron/services/journal-files.ts';
import { saveWorkshopFile } from '#electron/services/workshop-files.ts';
import type { Problem } from '#shared/base/result.ts';
import { workshopId } from '#shared/workshop/schema/ids.ts';
import { faultyFileSystem } from '#test/helpers/faulty-file-system.ts';
import type { Fault, FaultRow, Rounds } from './fault.ts';
import { killWhileRunning } from './support/kill-while-running.ts';
import { onRealDisk } from './support/real-disk.ts';
import { type Seeded, seedFor } from './support/seeded-random.ts';
import { inTemporaryFolder } from './support/temporary-place.ts';

const program = new URL('./support/write-until-power-cut.ts', import.meta.url);
const { platform } = process;
const id = workshopId.parse('power-test');
const fileOf = (n: number) => new Uint8Array(new Uint32Array(20_000).fill(n).buffer);

/** A disk that is full, and one whose power goes: real ones where this machine can make them. */
export const fault: Fault = async (rounds) => [
  await fullDisk(rounds),
  await readOnlyDisk(),
  await powerCut(rounds),
];

async function fullDisk(rounds: Rounds): Promise<FaultRow> {
  const random = seedFor(rounds);
  const [tried, edits] = rounds === 'full' ? [10, 1_000] : [1, 150];
  const what = `disk full during ${edits} changes: acknowledged stays, told at once, goes on when freed`;
  const real = await onRealDisk(6, async ({ folder }) => {
    const lost: string[] = [];
    for (let round = 1; round <= tried; round += 1) {
      const wrong = await onFullDisk(folder, edits, realFullness(folder, random));
      lost.push(...wrong.map((each) => `round ${round}, seed ${random.seed}: ${each}`));
    }
    return { what, tried, lost };
  });
  if (real !== undefined) return real;
  const lost = await inTemporaryFolder((folder) => onFullDisk(folder, edits, pretendedFullness(random)));
  return { what: `${what} (pretended: no disk can be made here)`, tried: 1, lost };
}

type Fullness = { readonly fs: FileSystem; readonly fill: () => void; readonly free: () => void };

/** A ballast file takes all the room but a little, so that the end comes in the middle of something. */
function realFullness(folder: string, random: Seeded): Fullness {
  const ballast = join(folder, 'ballast');
  const fill = () => {
    let size = 0;
    try {
      for (;;) {
        writeFileSync(ballast, new Uint8Array(4_096), { flag: 'a', flush: true });
        size += 4_096;
      }
    } catch {
      truncateSync(ballast, Math.max(0, size - 4_096 * random.below(8)));
    }
  };
  return { fs: nodeFileSystem, fill, free: () => rmSync(ballast, { force: true }) };
}

function pretendedFullness(random: Seeded): Fullness {
  let isFull = false;
  const takesRoom = new Set(['append', 'write']);
  const fs = faultyFileSystem(nodeFileSystem, (_, name) => {
    if (!isFull || !takesRoom.has(name)) return undefined;
    return random.next() < 0.5 ? { kind: 'error', code: 'ENOSPC' } : { kind: 'short-write' };
  });
  return {
    fs,
    fill: () => {
      isFull = true;
    },
    free: () => {
      isFull = false;
    },
  };
}

async function onFullDisk(
  folder: string,
  edits: number,
  { fs, fill, free }: Fullness,
): Promise<readonly string[]> {
  const wrong: string[] = [];
  const journalFolder = join(folder, 'journals');
  const path = join(folder, 'Workshop.nextproof');
  const journals = createJournalFiles({ fs, platform, folder: journalFolder });
  const before = await journals.open(id);
  const acknowledged = new Set(before.kind === 'ok' ? before.value.records : []);
  const from = acknowledged.size;
  let revision = null;
  let kept = 0;
  const problems: Problem[] = [];
  let slowest = 0;

  for (let n = from; n < from + edits; n += 1) {
    if (n === from + 20) fill();
    if (n === from + edits - 20) free();
    const record = JSON.stringify({ n, text: 'x'.repeat((n * 37) % 900) });
    const began = performance.now();
    const answer = await journals.append(id, [record]);
    slowest = Math.max(slowest, performance.now() - began);
    if (answer.kind === 'ok') acknowledged.add(record);
    else problems.push(answer.problem);
    if (n % 10 !== 0) continue;
    const save = { path, bytes: fileOf(n), expectedRevision: revision };
    const saved = await saveWorkshopFile({ fs, platform }, save);
    if (saved.kind === 'failed') problems.push(saved.problem);
    else {
      revision = saved.value.revision;
      kept = n;
    }
    if (contentHash(new Uint8Array(readFileSync(path))) !== contentHash(fileOf(kept))) {
      wrong.push(`after change ${n} the file is not the one saved last`);
    }
    if (n === from + edits - 10 && (answer.kind === 'failed' || saved.kind === 'failed')) {
      wrong.push('nothing can be saved although there is room again');
    }
  }
  await journals.close();
  if (problems.length === 0) wrong.push('the disk was never full, so nothing was tried');
  if (problems.some(({ code, what, work, next }) => code !== 'disk-full' || !what || !work || !next)) {
    wrong.push(`said: ${[...new Set(problems.map(({ code }) => code))].join(', ')}`);
  }
  if (slowest > 2_000) wrong.push(`a change took ${Math.round(slowest)} ms to be refused`);

  const after = createJournalFiles({ fs: nodeFileSystem, platform, folder: journalFolder });
  const opened = await after.open(id);
  await after.close();
  if (opened.kind === 'failed') return [...wrong, `the journal does not open: ${opened.problem.code}`];
  const there = new Set(opened.value.records);
  const gone = [...acknowledged].filter((record) => !there.has(record));
  if (gone.length > 0) wrong.push(`${gone.length} acknowledged changes gone`);
  if (opened.value.damaged > 0) wrong.push(`${opened.value.damaged} damaged stretches`);
  return wrong;
}

/** As with a stick whose switch is moved, or a disk the system has found faulty. */
async function readOnlyDisk(): Promise<FaultRow> {
  const what = 'disk becomes read-only: told, the old file whole, goes on afterwards';
  const real = await onRealDisk(6, async ({ folder, setReadOnly }) => ({
    what,
    tried: 1,
    lost: await onReadOnly(folder, nodeFileSystem, setReadOnly),
  }));
  if (real !== undefined) return real;
  let isReadOnly = false;
  const changes = new Set(['append', 'write', 'rename', 'truncate', 'remove', 'makeFolder']);
  const fs = faultyFileSystem(nodeFileSystem, (_, name) =>
    isReadOnly && changes.has(name) ? { kind: 'error', code: 'EROFS' } : undefined,
  );
  const set = async (readOnly: boolean) => {
    isReadOnly = readOnly;
  };
  const lost = await inTemporaryFolder((folder) => onReadOnly(folder, fs, set));
  return { what: `${what} (pretended: no disk can be made here)`, tried: 1, lost };
}

async function onReadOnly(
  folder: string,
  fs: FileSystem,
  setReadOnly: (readOnly: boolean) => Promise<void>,
): Promise<readonly string[]> {
  const path = join(folder, 'Workshop.nextproof');
  const journals = createJournalFiles({ fs, platform, folder: join(folder, 'journals') });
  const work = async (n: number) => {
    const appended = await journals.append(id, [`{"n":${n}}`]);
    const save = { path, bytes: fileOf(n), expectedRevision: null };
    return [appended, await saveWorkshopFile({ fs, platform }, save)];
  };
  const wrong: string[] = [];
  if ((await work(1)).some(({ kind }) => kind === 'failed')) wrong.push('nothing can be saved to begin with');
  await journals.close();
  await setReadOnly(true);
  for (const answer of await work(2)) {
    if (answer.kind === 'ok') wrong.push('said to be saved on a disk that takes nothing');
    else if (answer.problem.code !== 'not-allowed') wrong.push(`said: ${answer.problem.code}`);
  }
  await setReadOnly(false);
  if (contentHash(new Uint8Array(readFileSync(path))) !== contentHash(fileOf(1)))
    wrong.push('the old file is gone');
  if ((await work(3)).some(({ kind }) => kind === 'failed')) wrong.push('nothing can be saved afterwards');
  const opened = await journals.open(id);
  await journals.close();
  const there = opened.kind === 'ok' ? opened.value.records : [];
  return there.includes('{"n":1}') && there.includes('{"n":3}')
    ? wrong
    : [...wrong, 'acknowledged changes gone'];
}

async function powerCut(rounds: Rounds): Promise<FaultRow> {
  const random = seedFor(rounds);
  const cuts = rounds === 'full' ? 50 : 2;
  const row = await onRealDisk(64, async ({ folder, cutPower }) => {
    const acknowledged = new Set<number>();
    let savedFile = 0;
    const lost: string[] = [];
    for (let cut = 1; cut <= cuts; cut += 1) {
      const first = Math.max(0, ...acknowledged) + 5;
      const said = await killWhileRunning(program, [folder, String(first)], random.next() * 150);
      await cutPower();
      for (const n of said) {
        if (n > 0) acknowledged.add(n);
        else savedFile = Math.max(savedFile, -n);
      }
      const at = `cut ${cut}, seed ${random.seed}`;
      lost.push(...(await whatIsMissing(folder, acknowledged, savedFile)).map((each) => `${at}: ${each}`));
    }
    if (acknowledged.size < cuts * 4) lost.push('hardly anything was written, so nothing was tried');
    return { what: `power cut of a real disk (${acknowledged.size} acknowledged)`, tried: cuts, lost };
  });
  // What must hold there is tried on every machine by the power cuts in memory.
  return (
    row ?? {
      what: 'power cut of a real disk: no disk can be made here, see those in memory',
      tried: 1,
      lost: [],
    }
  );
}

async function whatIsMissing(
  folder: string,
  acknowledged: ReadonlySet<number>,
  savedFile: number,
): Promise<readonly string[]> {
  const journals = createJournalFiles({ fs: nodeFileSystem, platform, folder: join(folder, 'journals') });
  const opened = await journals.open(id);
  await journals.close();
  if (opened.kind === 'failed') return [`the journal does not open: ${opened.problem.code}`];
  const there = new Set(opened.value.records.map((record): number => JSON.parse(record).n));
  const gone = [...acknowledged].filter((n) => !there.has(n));
  const wrong = gone.length > 0 ? [`${gone.length} of ${acknowledged.size} acknowledged records gone`] : [];
  if (savedFile === 0) return wrong;
  const bytes = new Uint8Array(readFileSync(join(folder, 'Workshop.nextproof')));
  const [number = 0] = new Uint32Array(bytes.slice(0, 4).buffer);
  if (contentHash(bytes) !== contentHash(fileOf(number))) return [...wrong, 'the file is cut or mixed'];
  return number >= savedFile ? wrong : [...wrong, `file ${number} where ${savedFile} was acknowledged`];
}
