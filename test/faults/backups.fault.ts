import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createBackups } from '#electron/services/backups.ts';
import { nodeFileSystem } from '#electron/services/file-system.ts';
import { APP_VERSION } from '#shared/base/app-version.ts';
import type { Result } from '#shared/base/result.ts';
import { readWorkshopFile } from '#shared/formats/read-workshop-file.ts';
import { writeBundle } from '#shared/formats/write-bundle.ts';
import { type WorkshopId, workshopId } from '#shared/workshop/schema/ids.ts';
import { sampleWorkshop } from '#test/helpers/sample-workshop.ts';
import { sha256 } from '#test/helpers/sha256.ts';
import type { Fault, FaultRow, Rounds } from './fault.ts';
import { type Seeded, seedFor } from './support/seeded-random.ts';
import { inTemporaryFolder } from './support/temporary-place.ts';

const id: WorkshopId = workshopId.parse('backup-test');
const minute = 60_000;
const start = Date.UTC(2026, 10, 20, 9);
const open = (folder: string) => createBackups({ fs: nodeFileSystem, platform: process.platform, folder });

/** What may happen to the backups: damage, a clock that jumps, and thinning out over years. */
export const fault: Fault = async (rounds) => [
  await newestDamaged(rounds),
  await changedBytes(rounds),
  await clockJumps(rounds),
];

function okValue<T>(result: Result<T>): T {
  if (result.kind === 'failed') throw new Error(result.problem.code);
  return result.value;
}

/** A backup as the app writes it: a whole workshop file, another one for each number. */
async function workshopFile(n: number): Promise<Uint8Array> {
  const workshop = { ...sampleWorkshop('tidewater-bookings'), title: `Version ${n}` };
  const about = { app: APP_VERSION, created: new Date(start).toISOString(), point: null };
  return okValue(await writeBundle({ ...about, workshop, journal: null, attachments: [] }, sha256));
}

function pathsIn(folder: string): readonly string[] {
  const [inner = ''] = readdirSync(folder);
  return readdirSync(join(folder, inner))
    .toSorted()
    .map((name) => join(folder, inner, name));
}

/** Each of them in another way: cut, a bit changed, emptied, overwritten with zeros. */
function damage(path: string, way: number, random: Seeded): void {
  const bytes = new Uint8Array(readFileSync(path));
  const at = random.below(bytes.length);
  if (way % 4 === 0) writeFileSync(path, bytes.subarray(0, at));
  else if (way % 4 === 1) {
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
    writeFileSync(path, bytes);
  } else if (way % 4 === 2) writeFileSync(path, '');
  else writeFileSync(path, bytes.fill(0));
}

async function newestDamaged(rounds: Rounds): Promise<FaultRow> {
  const random = seedFor(rounds);
  const tried = rounds === 'full' ? 100 : 4;
  const files = await Promise.all([1, 2, 3, 4, 5].map(workshopFile));
  const lost: string[] = [];
  for (let round = 0; round < tried; round += 1) {
    const wrong = await inTemporaryFolder(async (folder) => {
      for (const [n, bytes] of files.entries()) {
        okValue(await open(folder).write(id, bytes, new Date(start + n * 20 * minute).toISOString()));
      }
      for (const [way, path] of pathsIn(folder).slice(-3).entries()) damage(path, way + round, random);
      return await newestSoundIs(folder, 'Version 2');
    });
    if (wrong !== undefined) lost.push(`round ${round}, seed ${random.seed}: ${wrong}`);
  }
  return { what: 'newest three backups damaged: the fourth opens as a workshop', tried, lost };
}

async function newestSoundIs(folder: string, title: string): Promise<string | undefined> {
  const sound = okValue(await open(folder).list(id)).backups.find((backup) => backup.sound);
  if (sound === undefined) return 'no sound backup is found';
  const { bytes } = okValue(await open(folder).read(id, sound.id));
  const opened = await readWorkshopFile(bytes, sha256);
  if (opened.kind === 'failed') return `it does not open: ${opened.problem.code}`;
  const found = opened.value.workshop.title;
  return found === title ? undefined : `“${found}” was opened`;
}

async function changedBytes(rounds: Rounds): Promise<FaultRow> {
  const random = seedFor(rounds);
  return await inTemporaryFolder(async (folder) => {
    const bytes = await workshopFile(1);
    const written = okValue(await open(folder).write(id, bytes, new Date(start).toISOString()));
    const [path = ''] = pathsIn(folder);
    const tried = rounds === 'full' ? bytes.length : 200;
    const lost: string[] = [];
    for (let round = 0; round < tried; round += 1) {
      const at = rounds === 'full' ? round : random.below(bytes.length);
      const altered = bytes.slice();
      altered[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
      writeFileSync(path, altered);
      const read = await open(folder).read(id, written.id);
      if (read.kind === 'ok') lost.push(`byte ${at}, seed ${random.seed}: not noticed`);
    }
    return { what: 'a byte of a backup changed: detected', tried, lost };
  });
}

/** Months of work under a clock that is set back and forth: what was written last is there, and so is the past. */
async function clockJumps(rounds: Rounds): Promise<FaultRow> {
  const random = seedFor(rounds);
  const tried = rounds === 'full' ? 2_000 : 120;
  const lost: string[] = [];
  await inTemporaryFolder(async (folder) => {
    let clock = start;
    for (let n = 1; n <= tried; n += 1) {
      clock += random.below(90) * minute;
      if (n % 17 === 0) clock -= 24 * 60 * minute;
      if (n % 101 === 0) clock += 400 * 24 * 60 * minute;
      if (n % 103 === 0) clock -= 400 * 24 * 60 * minute;
      const content = new TextEncoder().encode(`version ${n}`);
      okValue(await open(folder).write(id, content, new Date(clock).toISOString()));
      const { backups } = okValue(await open(folder).list(id));
      const newest = backups[0];
      const there = newest && okValue(await open(folder).read(id, newest.id)).bytes;
      const at = `backup ${n}, seed ${random.seed}`;
      if (new TextDecoder().decode(there) !== `version ${n}`) lost.push(`${at}: the newest is not the first`);
      if (backups.length > 10 + 14 + 8) lost.push(`${at}: ${backups.length} backups are kept`);
      if (n > 40 && backups.length < 10) lost.push(`${at}: only ${backups.length} backups are left`);
    }
  });
  return { what: 'clock set back a day and forth a year between backups', tried, lost };
}
