import { mkdir, mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync, type Zippable, zipSync } from 'fflate';
import { nodeFileSystem } from '#electron/services/file-system.ts';
import { saveWorkshopFile } from '#electron/services/workshop-files.ts';
import { readWorkshopFile } from '#shared/formats/read-workshop-file.ts';
import { writeBundle } from '#shared/formats/write-bundle.ts';
import { createdEntry } from '#shared/workshop/log/make-entry.ts';
import { workshopSchema } from '#shared/workshop/schema/workshop.ts';
import { seeded } from '#test/faults/support/seeded-random.ts';
import { jpegOf } from '#test/helpers/picture-bytes.ts';
import { sha256 } from '#test/helpers/sha256.ts';
import { EMPTY, fullWorkshop, type Spread } from './full-workshop.ts';
import type { Row } from './row.ts';
import { grown } from './support/grown.ts';
import { inTurns, timed } from './support/in-turns.ts';

const ROUNDS = 9;
const PHOTO_BYTES = 300_000;

type Size = { readonly spread: Spread; readonly photos: number };
type Figures = { readonly open: number; readonly save: number; readonly unzip: number; readonly zip: number };

const SMALL: Size = { spread: { ...EMPTY, claims: 12, parts: 6, cards: 6, items: 6 }, photos: 2 };
const LARGE: Size = { spread: { ...EMPTY, claims: 120, parts: 60, cards: 60, items: 60 }, photos: 20 };

/** As large as a photo of a whiteboard that was brought in, and as hard to pack. */
function photo(number: number): Uint8Array {
  const { below } = seeded(number + 1);
  const bytes = Uint8Array.from({ length: PHOTO_BYTES }, () => below(256));
  bytes.set(jpegOf(1_600, 1_200));
  return bytes;
}

async function measure(folder: string, { spread, photos }: Size): Promise<Figures> {
  const pictures = Array.from({ length: photos }, (_, at) => photo(at));
  const attachments = await Promise.all(
    pictures.map(async (bytes, at) => {
      const about = { name: `Board ${at}.jpg`, mediaType: 'image/jpeg', bytes: bytes.length } as const;
      return [`photo${at}`, { ...about, sha256: await sha256(bytes) }] as const;
    }),
  );
  const workshop = workshopSchema.parse({
    ...fullWorkshop('files', spread),
    attachments: Object.fromEntries(attachments),
  });
  const by = { kind: 'facilitator', name: '', window: 'main' } as const;
  const created = '2026-11-20T09:00:00Z';
  const parts = {
    workshop,
    journal: [createdEntry({ seq: 1, id: 'first', at: created, by }, workshop)],
    attachments: pictures.map((bytes) => ({ mediaType: 'image/jpeg', bytes }) as const),
    app: '0.0.0',
    created,
    point: 'first',
  };
  const path = join(folder, `${photos} photos.nextproof`);
  const save = async (): Promise<void> => {
    const written = await writeBundle(parts, sha256);
    if (written.kind === 'failed') throw new Error(written.problem.what);
    const disk = { fs: nodeFileSystem, platform: process.platform };
    const saved = await saveWorkshopFile(disk, { path, bytes: written.value, expectedRevision: null });
    if (saved.kind === 'failed') throw new Error(saved.problem.what);
  };
  await save();
  const entries = unzipSync(new Uint8Array(await readFile(path)));
  const zippable: Zippable = Object.fromEntries(
    Object.entries(entries).map(([name, bytes]) => [name, [bytes, { level: name.endsWith('.jpg') ? 0 : 6 }]]),
  );
  return await inTurns(ROUNDS, {
    open: () =>
      timed(async () => {
        const read = await readWorkshopFile(new Uint8Array(await readFile(path)), sha256);
        if (read.kind === 'failed') throw new Error(read.problem.what);
      }),
    unzip: () => timed(async () => unzipSync(new Uint8Array(await readFile(path)))),
    save: () => timed(save),
    zip: () => timed(async () => await writeFlushed(join(folder, 'bare.zip'), zipSync(zippable))),
  });
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * A `.nextproof` file of 300 items and 20 photos from the disk and back to it, next to the same bytes unzipped and zipped
 * with nothing but the zip library. Ours also checks every checksum and value, and never replaces a good file with half.
 */
export async function bench(): Promise<readonly Row[]> {
  const dist = join(import.meta.dirname, '..', '..', 'dist');
  await mkdir(dist, { recursive: true });
  const folder = await mkdtemp(join(dist, 'bench-'));
  try {
    const small = await measure(folder, SMALL);
    const large = await measure(folder, LARGE);
    const what = 'file of 300 items and 20 photos';
    return [
      { what: `${what}: open, against unzipping`, unit: 'ms', ours: large.open, floor: large.unzip },
      { what: `${what}: save, against zipping`, unit: 'ms', ours: large.save, floor: large.zip },
      grown('file of 30 items and 2 photos: open', 10, small.open, large.open),
      grown('file of 30 items and 2 photos: save', 10, small.save, large.save),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
