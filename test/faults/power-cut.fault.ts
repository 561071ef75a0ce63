import { join } from 'node:path';
import { createBackups } from '#electron/services/backups.ts';
import type { FileSystem } from '#electron/services/file-system.ts';
import { createJournalFiles } from '#electron/services/journal-files.ts';
import { saveWorkshopFile } from '#electron/services/workshop-files.ts';
import type { Result } from '#shared/base/result.ts';
import { workshopId } from '#shared/workshop/schema/ids.ts';
import type { Fault, FaultRow, Rounds } from './fault.ts';
import { cutPowerEverywhere } from './support/cut-power.ts';

const platform = 'linux';
const id = workshopId.parse('w');
const home = join('/', 'home');
const path = join(home, 'Workshop.nextproof');
const encode = (text: string) => new TextEncoder().encode(text);
const versions = ['version 1', 'version 2, longer', 'version 3'] as const;

/** The power goes between any two steps of whatever the app writes. */
export const fault: Fault = async (rounds) => [
  await whileSaving(rounds),
  await whileJournalling(rounds),
  await whileBackingUp(rounds),
];

/** Every cut is followed by a second one in the long run, every tenth in the short. */
function twice(rounds: Rounds): (cut: number) => boolean {
  return rounds === 'full' ? () => true : (cut) => cut % 10 === 0;
}

async function whileSaving(rounds: Rounds): Promise<FaultRow> {
  const cuts = await cutPowerEverywhere<string>(
    {
      start: new Map<string, Uint8Array | 'folder'>([
        [home, 'folder'],
        [path, encode('the old file')],
      ]),
      work: async (fs, promise) => {
        promise('the old file');
        for (const version of versions) {
          const save = { path, bytes: encode(version), expectedRevision: null };
          if ((await saveWorkshopFile({ fs, platform }, save)).kind === 'ok') promise(version);
        }
      },
      check: async (fs, promised) => {
        const there = new TextDecoder().decode(await fs.readFile(path));
        const last = promised.at(-1) ?? '';
        const all: readonly string[] = ['the old file', ...versions];
        if (!all.includes(there)) return `the file is neither old nor new but “${there}”`;
        return all.indexOf(there) < all.indexOf(last)
          ? `“${there}” is there and “${last}” was promised`
          : undefined;
      },
    },
    twice(rounds),
  );
  return { what: 'power cut between the steps of a save: old or new file', ...cuts };
}

async function whileJournalling(rounds: Rounds): Promise<FaultRow> {
  const folder = join(home, 'Nextproof', 'journals');
  const open = (fs: FileSystem) => createJournalFiles({ fs, platform, folder });
  const cuts = await cutPowerEverywhere<string>(
    {
      start: new Map([[home, 'folder']]),
      work: async (fs, promise) => {
        const journals = open(fs);
        const append = async (record: string) => {
          if ((await journals.append(id, [record])).kind === 'ok') promise(record);
        };
        await append('{"n":1}');
        // These go to the disk together.
        await Promise.all(['{"n":2}', '{"n":3}', '{"n":4}'].map(append));
        await journals.replace(id, ['{"n":1}', '{"n":2}', '{"n":3}', '{"n":4}']);
        await append('{"n":5}');
      },
      check: async (fs, promised) => {
        const journals = open(fs);
        const opened = await journals.open(id);
        if (opened.kind === 'failed') return `the journal does not open: ${opened.problem.code}`;
        const missing = promised.filter((record) => !opened.value.records.includes(record));
        if (missing.length > 0) return `${missing.join(' ')} is gone`;
        // Work goes on behind whatever the cut has left.
        const further = await journals.append(id, ['{"n":9}']);
        const after = await open(fs).open(id);
        if (further.kind === 'failed' || after.kind === 'failed') return 'nothing can be written any more';
        return after.value.records.includes('{"n":9}') ? undefined : 'what is written afterwards is not read';
      },
    },
    twice(rounds),
  );
  return { what: 'power cut between the steps of the journal: acknowledged stays', ...cuts };
}

async function whileBackingUp(rounds: Rounds): Promise<FaultRow> {
  const folder = join(home, 'Nextproof', 'backups');
  const open = (fs: FileSystem) => createBackups({ fs, platform, folder });
  const cuts = await cutPowerEverywhere<string>(
    {
      start: new Map([[home, 'folder']]),
      work: async (fs, promise) => {
        for (const [index, version] of versions.entries()) {
          // The first two fall into one quarter of an hour, so that the second makes the first superfluous.
          const at = new Date(Date.UTC(2026, 10, 20, 9, index * 10)).toISOString();
          const written = await open(fs).write(id, encode(version), at);
          if (written.kind === 'ok') promise(version);
        }
      },
      check: async (fs, promised) => {
        const last = promised.at(-1);
        if (last === undefined) return undefined;
        const sound = await soundBackups(open(fs));
        const all: readonly string[] = versions;
        const newest = all.indexOf(sound[0] ?? '');
        const due = all.indexOf(last);
        return newest >= due
          ? undefined
          : `“${last}” was backed up, the newest sound one is “${sound[0] ?? 'none'}”`;
      },
    },
    twice(rounds),
  );
  return { what: 'power cut between the steps of a backup: a sound one stays', ...cuts };
}

async function soundBackups(backups: ReturnType<typeof createBackups>): Promise<readonly string[]> {
  const listed = okValue(await backups.list(id)).backups.filter(({ sound }) => sound);
  return Promise.all(
    listed.map(async (backup) => new TextDecoder().decode(okValue(await backups.read(id, backup.id)).bytes)),
  );
}

function okValue<T>(result: Result<T>): T {
  if (result.kind === 'failed') throw new Error(result.problem.code);
  return result.value;
}
