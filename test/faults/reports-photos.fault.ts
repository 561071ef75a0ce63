import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildReport } from '#shared/report/build-report.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { buildReportWorker } from '#test/helpers/build-report-worker.ts';
import { exportSource } from '#test/helpers/export-source.ts';
import { inkOutside } from '#test/helpers/pdf-ink.ts';
import { pdfText } from '#test/helpers/pdf-text.ts';
import { commentSegment, jpegWith } from '#test/helpers/picture-bytes.ts';
import { workshopWith } from '#test/helpers/sample-workshop.ts';
import { sha256 } from '#test/helpers/sha256.ts';
import type { Fault } from './fault.ts';
import { withImportPage } from './support/open-import-page.ts';
import { inTemporaryFolder } from './support/temporary-place.ts';

const MARGIN = 50;
/**
 * Above what the photos themselves weigh, twice: once as they come, once in the file. 420 where the machine is free; where
 * it is not, what is no longer needed is collected late. Sixty such photos unpacked would be eleven thousand.
 */
const MOST_MEGABYTES = 1_024;
const SIZES = {
  smoke: { claims: 6, width: 1_600, height: 1_200 },
  full: { claims: 60, width: 8_000, height: 6_000 },
} as const;

type Photo = { readonly sha256: string; readonly bytes: Uint8Array };

/** A report of claims with a photo each, taken at the size of a good camera and made smaller by the app's own import. */
export const fault: Fault = async (rounds) => {
  const { claims, width, height } = SIZES[rounds];
  const imported = await withImportPage(async ({ page }) =>
    page.evaluate(
      async ([wide = 0, high = 0]) => {
        const brought = await importPage.bring(await importPage.photo(wide, high), 'photo.jpg');
        return brought.bytes;
      },
      [width, height],
    ),
  );
  const photo = Uint8Array.from(imported);
  // The same picture with another comment is another file.
  const photos = await Promise.all(
    Array.from({ length: claims }, async (_, at): Promise<Photo> => {
      const bytes = jpegWith(photo, commentSegment(`photo ${at}`));
      return { sha256: await sha256(bytes), bytes };
    }),
  );
  const workshop = withPhotos(photos);
  const lost = await inTemporaryFolder(async (folder) => {
    for (const one of photos) writeFileSync(join(folder, `${one.sha256}.jpg`), one.bytes);
    const report = buildReport({ ...exportSource(workshop), size: 'full' });
    writeFileSync(join(folder, 'report.json'), JSON.stringify(report));
    const program = join(import.meta.dirname, 'support', 'draw-with-photos.ts');
    const told = execFileSync(process.execPath, [program, await buildReportWorker(), folder], {
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production' },
    });
    // What our own program prints last.
    const figures = JSON.parse(told.trim().split('\n').at(-1) ?? '') as Record<
      'seconds' | 'peak' | 'photos',
      number
    >;
    return wrongWith(join(folder, 'report.pdf'), workshop, figures);
  });
  return [
    {
      what: `${claims} claims with photos of ${width} by ${height}: printed, in the margins`,
      tried: claims,
      lost,
    },
  ];
};

function wrongWith(
  path: string,
  workshop: Workshop,
  { seconds, peak, photos }: Readonly<Record<'seconds' | 'peak' | 'photos', number>>,
): readonly string[] {
  const pdf = readFileSync(path);
  const text = pdfText(pdf).replaceAll(/\s+/g, '');
  const missing = Object.values(workshop.attachments)
    .filter(({ caption }) => !text.includes(caption.replaceAll(/\s+/g, '')))
    .map(({ caption }) => `“${caption}” is missing`);
  const printed = execFileSync('pdfimages', ['-list', path], { encoding: 'utf8' });
  const pictures = printed.split('\n').filter((line) => / jpeg /.test(line)).length;
  const wanted = Object.keys(workshop.attachments).length;
  const allowed = MOST_MEGABYTES + 2 * photos;
  return [
    ...missing,
    ...inkOutside(pdf, MARGIN).map((page) => `something stands outside on page ${page}`),
    ...(pictures === wanted ? [] : [`${pictures} of ${wanted} photos are printed`]),
    ...(peak <= allowed ? [] : [`${Math.round(peak)} MB at most, ${Math.round(allowed)} allowed`]),
    ...(seconds < 60 ? [] : [`it took ${Math.round(seconds)} seconds`]),
  ];
}

function withPhotos(photos: readonly Photo[]): Workshop {
  const size = { mediaType: 'image/jpeg', width: 2_560, height: 1_920 } as const;
  return workshopWith({
    product: 'Sixty photos',
    claims: Object.fromEntries(
      photos.map((_, at) => [
        `own-${at}`,
        {
          own: { text: `Somebody saw this on day ${at + 1}` },
          status: 'proved' as const,
          grade: 3 as const,
          attachments: [`photo-${at}`],
        },
      ]),
    ),
    attachments: Object.fromEntries(
      photos.map(({ sha256, bytes }, at) => [
        `photo-${at}`,
        { ...size, sha256, bytes: bytes.length, name: `IMG-${at}.jpg`, caption: `The wall on day ${at + 1}` },
      ]),
    ),
  });
}
