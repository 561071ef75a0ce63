import {
  appendFileSync,
  cpSync,
  globSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Seeded } from './seeded-random.ts';

export type StorageDamage = {
  readonly what: string;
  /** What happens to the closed profile. `earlier` is the same profile as it was half of the work ago. */
  readonly damage: (profile: string, random: Seeded, earlier: string) => void;
  /** How often the app is started on it: some damage shows only later. */
  readonly starts: number;
  /** Whether something is gone for certain, so that the user has to be told. */
  readonly isCertain: boolean;
};

const databases = (profile: string) => join(profile, 'Default', 'IndexedDB');
const privateFiles = (profile: string) => join(profile, 'Default', 'File System');

function filesIn(folder: string, pattern: string): readonly string[] {
  const found = globSync(pattern, { cwd: folder }).map((name) => join(folder, name));
  if (found.length === 0)
    throw new Error(`There is no ${pattern} in ${folder}: the browser keeps it elsewhere.`);
  return found;
}

const databaseLogs = (profile: string) => filesIn(databases(profile), '*.leveldb/*.log');
const journals = (profile: string) => filesIn(privateFiles(profile), '*/t/[0-9][0-9]/*');

/** What LevelDB has written when it is killed between the header of a record and the record. */
const bareHeader = Uint8Array.of(0x12, 0x34, 0x56, 0x78, 0x40, 0x00, 0x01);

function overwrite(path: string, random: Seeded, length: number): void {
  const bytes = new Uint8Array(readFileSync(path));
  const at = Math.floor(bytes.length / 4) + random.below(Math.floor(bytes.length / 2));
  for (let index = at; index < Math.min(bytes.length, at + length); index += 1)
    bytes[index] = random.below(256);
  writeFileSync(path, bytes);
}

function halve(path: string): void {
  truncateSync(path, Math.floor(statSync(path).size / 2));
}

function each(paths: readonly string[], change: (path: string) => void): void {
  for (const path of paths) change(path);
}

const once = { starts: 1, isCertain: true } as const;

export const STORAGE_DAMAGE: readonly StorageDamage[] = [
  {
    ...once,
    what: 'IndexedDB removed',
    damage: (profile) => rmSync(databases(profile), { recursive: true }),
  },
  {
    ...once,
    what: 'IndexedDB cannot be opened at all',
    damage: (profile) => {
      rmSync(databases(profile), { recursive: true });
      writeFileSync(databases(profile), 'not a folder');
    },
  },
  {
    ...once,
    what: 'journal files removed',
    damage: (profile) => rmSync(privateFiles(profile), { recursive: true }),
  },
  {
    what: 'bare record header behind IndexedDB’s log, three starts',
    damage: (profile) => each(databaseLogs(profile), (path) => appendFileSync(path, bareHeader)),
    starts: 3,
    isCertain: false,
  },
  {
    ...once,
    what: 'IndexedDB emptied',
    damage: (profile) => each(filesIn(databases(profile), '*.leveldb/*'), (path) => rmSync(path)),
  },
  {
    ...once,
    what: 'IndexedDB’s log halved',
    damage: (profile) => each(databaseLogs(profile), (path) => halve(path)),
  },
  {
    what: 'IndexedDB’s log overwritten in places',
    damage: (profile, random) => each(databaseLogs(profile), (path) => overwrite(path, random, 64)),
    starts: 2,
    isCertain: false,
  },
  {
    ...once,
    what: 'IndexedDB’s table of contents overwritten',
    damage: (profile) =>
      each(filesIn(databases(profile), '*.leveldb/CURRENT'), (path) => writeFileSync(path, 'x')),
  },
  {
    ...once,
    what: 'IndexedDB behind: an earlier state of it put back',
    damage: (profile, _, earlier) => {
      rmSync(databases(profile), { recursive: true });
      cpSync(databases(earlier), databases(profile), { recursive: true });
    },
  },
  {
    ...once,
    what: 'journal behind: an earlier state of it put back',
    damage: (profile, _, earlier) => {
      rmSync(privateFiles(profile), { recursive: true });
      cpSync(privateFiles(earlier), privateFiles(profile), { recursive: true });
    },
  },
  {
    ...once,
    what: 'journal file halved',
    damage: (profile) => each(journals(profile), (path) => halve(path)),
  },
  {
    ...once,
    what: 'journal file changed in one place',
    damage: (profile, random) =>
      each(journals(profile), (path) => overwrite(path, random, 1 + random.below(30))),
  },
  {
    ...once,
    what: 'journal file overwritten with zeros',
    damage: (profile) =>
      each(journals(profile), (path) => writeFileSync(path, new Uint8Array(statSync(path).size))),
  },
  {
    ...once,
    what: 'the browser’s list of private files removed',
    damage: (profile) =>
      each(filesIn(privateFiles(profile), '*/t/Paths'), (path) => rmSync(path, { recursive: true })),
  },
  {
    what: 'bare record header behind the list of private files, three starts',
    damage: (profile) =>
      each(filesIn(privateFiles(profile), '*/t/Paths/*.log'), (path) => appendFileSync(path, bareHeader)),
    starts: 3,
    isCertain: false,
  },
];
