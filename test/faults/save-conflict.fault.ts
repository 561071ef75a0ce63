import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from '#electron/services/content-hash.ts';
import { type FileSystem, nodeFileSystem } from '#electron/services/file-system.ts';
import { saveWorkshopFile } from '#electron/services/workshop-files.ts';
import { faultyFileSystem } from '#test/helpers/faulty-file-system.ts';
import type { Fault, FaultRow, Rounds } from './fault.ts';
import { type Seeded, seeded, seedFor } from './support/seeded-random.ts';
import { takeTurns } from './support/take-turns.ts';
import { inTemporaryFolder } from './support/temporary-place.ts';

const { platform } = process;
const name = 'Workshop.nextproof';
const encode = (text: string) => new TextEncoder().encode(text);
const base = 'what both have opened';

/** Others write, replace or remove the file while the app saves it: nobody's work may go without a word. */
export const fault: Fault = async (rounds) => [
  await twoInstances(rounds),
  await betweenSteps('instance killed at each step of its save, then another saves', killedAt),
  await betweenSteps('file replaced by another program while it is saved', replacedAt),
  await betweenSteps('file removed while it is saved', removedAt),
  await betweenSteps('folder removed while the file in it is saved', folderRemovedAt),
];

async function twoInstances(rounds: Rounds): Promise<FaultRow> {
  const { seed } = seedFor(rounds);
  const tried = rounds === 'full' ? 1_000 : 25;
  const lost: string[] = [];
  for (let round = 0; round < tried; round += 1) {
    const wrong = await inTemporaryFolder((folder) => interleaved(folder, seeded(seed + round)));
    if (wrong !== undefined) lost.push(`seed ${seed + round}: ${wrong}`);
  }
  return { what: 'two instances save one file, their steps interleaved', tried, lost };
}

/** Three instances, as different conflict copies must not fall upon each other either. */
async function interleaved(folder: string, random: Seeded): Promise<string | undefined> {
  const path = join(folder, name);
  writeFileSync(path, base);
  const promised = new Map<string, string>();
  const instance = (who: string) => async (fs: FileSystem) => {
    let expectedRevision = contentHash(encode(base));
    for (const version of [1, 2]) {
      const content = `${who}, version ${version}`;
      const saved = await saveWorkshopFile(
        { fs, platform, pause: async () => undefined },
        { path, bytes: encode(content), expectedRevision },
      );
      if (saved.kind === 'failed') continue;
      promised.set(who, content);
      // As in the app: after a conflict the file on the disk is still not the one this instance knows.
      if (saved.value.kind === 'saved') expectedRevision = saved.value.revision;
    }
  };
  await takeTurns(random, nodeFileSystem, [instance('one'), instance('two'), instance('three')]);
  const there = new Set(readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8')));
  const missing = [...promised.values()].filter((content) => !there.has(content));
  const scraps = readdirSync(folder).filter((file) => file.startsWith('.'));
  if (promised.size < 3) return 'an instance could not save at all';
  if (scraps.length > 0) return `${scraps.join(', ')} stays behind`;
  return missing.length === 0
    ? undefined
    : `“${missing.join('”, “')}” was said to be saved and is in no file`;
}

type Outcome = { readonly steps: number; readonly wrong: string | undefined };

/** Does something to the file before each of the calls of a save. */
async function betweenSteps(
  what: string,
  disturb: (folder: string, step: number) => Promise<Outcome>,
): Promise<FaultRow> {
  const lost: string[] = [];
  let steps = 1;
  for (let step = 0; step < steps; step += 1) {
    const outcome = await inTemporaryFolder((folder) => disturb(folder, step));
    steps = Math.max(steps, outcome.steps);
    if (outcome.wrong !== undefined) lost.push(`before call ${step}: ${outcome.wrong}`);
  }
  return { what, tried: steps, lost };
}

async function savedWhile(path: string, step: number, disturb: () => void) {
  writeFileSync(path, base);
  let isDisturbed = false;
  const fs = faultyFileSystem(nodeFileSystem, (call) => {
    if (call === step) {
      disturb();
      isDisturbed = true;
    }
    return undefined;
  });
  const save = { path, bytes: encode('mine'), expectedRevision: contentHash(encode(base)) };
  const saved = await saveWorkshopFile({ fs, platform }, save);
  return { saved, fs, isDisturbed };
}

async function replacedAt(folder: string, step: number): Promise<Outcome> {
  const path = join(folder, name);
  const { saved, fs, isDisturbed } = await savedWhile(path, step, () => writeFileSync(path, 'theirs'));
  const there = new Set(readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8')));
  // No program can look and rename in one step: what another, which knows of no lock, does in between goes.
  const isInBetween = fs.calls[step] === 'rename';
  const steps = fs.calls.length;
  if (saved.kind === 'failed') return { steps, wrong: `not saved: ${saved.problem.code}` };
  const isAfter = fs.calls.slice(0, step).includes('rename');
  if (!there.has('mine') && !isAfter) return { steps, wrong: 'said to be saved and in no file' };
  const isKept = there.has('theirs') || !isDisturbed || isInBetween;
  return { steps, wrong: isKept ? undefined : 'the other program’s file is gone' };
}

async function killedAt(folder: string, step: number): Promise<Outcome> {
  const path = join(folder, name);
  writeFileSync(path, base);
  const fs = faultyFileSystem(nodeFileSystem, (call) => (call === step ? { kind: 'killed' } : undefined));
  const save = { path, expectedRevision: null };
  await saveWorkshopFile({ fs, platform }, { ...save, bytes: encode('killed') }).catch(() => undefined);
  const there = readFileSync(path, 'utf8');
  const next = { fs: nodeFileSystem, platform, pause: async () => undefined };
  const saved = await saveWorkshopFile(next, { ...save, bytes: encode('mine') });
  const steps = Math.max(step + 1, fs.calls.length);
  const isWhole = there === base || there === 'killed';
  if (!isWhole) return { steps, wrong: `the file is neither old nor new but “${there}”` };
  const isSaved = saved.kind === 'ok' && readFileSync(path, 'utf8') === 'mine';
  // Found out how many steps there are by going one too far.
  return {
    steps: fs.calls.length > step ? step + 2 : steps,
    wrong: isSaved ? undefined : 'the next one cannot save',
  };
}

async function removedAt(folder: string, step: number): Promise<Outcome> {
  const path = join(folder, name);
  const { saved, fs } = await savedWhile(path, step, () => rmSync(path, { force: true }));
  const steps = fs.calls.length;
  if (saved.kind === 'failed') return { steps, wrong: `not saved: ${saved.problem.code}` };
  const isThere = existsSync(path) && readFileSync(path, 'utf8') === 'mine';
  // Removed after the rename it is the user who removed it.
  const isAfter = fs.calls.slice(0, step).includes('rename');
  return { steps, wrong: isThere || isAfter ? undefined : 'said to be saved and not there' };
}

async function folderRemovedAt(outer: string, step: number): Promise<Outcome> {
  const folder = join(outer, 'Stick');
  mkdirSync(folder);
  const path = join(folder, name);
  const { saved, fs, isDisturbed } = await savedWhile(path, step, () => rmSync(folder, { recursive: true }));
  const steps = fs.calls.length;
  const isThere = existsSync(path) && readFileSync(path, 'utf8') === 'mine';
  if (saved.kind === 'ok') {
    const isAfter = !isDisturbed || fs.calls.slice(0, step).includes('rename');
    return { steps, wrong: isThere || isAfter ? undefined : 'said to be saved and not there' };
  }
  const { what, work, next } = saved.problem;
  return { steps, wrong: what && work && next ? undefined : 'a problem without its three parts' };
}
