import type { Page } from '@playwright/test';
import {
  ascii,
  commentSegment,
  exifOf,
  exifSegment,
  joinBytes,
  jpegOf,
  jpegWith,
  pngChunk,
  pngOf,
} from '#test/helpers/picture-bytes.ts';
import type { Fault, FaultRow, Rounds } from './fault.ts';
import type { ImportPage } from './support/import-page/import-page.ts';
import { type OpenImportPage, withImportPage } from './support/open-import-page.ts';
import { seedFor } from './support/seeded-random.ts';

declare global {
  var importPage: ImportPage;
}

const place = 'Trubarjeva 12 Ljubljana';
const namespace = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';

async function bring(page: Page, bytes: Uint8Array, name: string) {
  const base64 = Buffer.from(bytes).toString('base64');
  return await page.evaluate(
    async ([text = '', fileName = '']) =>
      await importPage.bring(
        Uint8Array.from(atob(text), (one) => one.charCodeAt(0)),
        fileName,
      ),
    [base64, name],
  );
}

/** A large JPEG in which nothing is quick to skip. */
function endlessJpeg(megabytes: number): Uint8Array {
  const whole = jpegOf(9_000, 9_000);
  return joinBytes(whole.subarray(0, -2), new Uint8Array(megabytes * 1_000_000).fill(0xff));
}

function emptyChunks(count: number): Uint8Array {
  const chunk = pngChunk('aaAa');
  const bytes = new Uint8Array(count * chunk.length);
  for (let at = 0; at < bytes.length; at += chunk.length) bytes.set(chunk, at);
  return bytes;
}

/** From bytes to the sentence that refuses them. */
const PATIENCE_MS = 500;

async function hostile({ page }: OpenImportPage, rounds: Rounds): Promise<FaultRow> {
  const random = seedFor(rounds);
  const photo = Buffer.from(await page.evaluate(async () => Array.from(await importPage.photo(600, 400))));
  const megabytes = rounds === 'full' ? 29 : 2;
  const cases: (readonly [string, Uint8Array])[] = [
    ['50,000 squared, PNG', pngOf(50_000, 50_000)],
    ['50,000 squared, JPEG', jpegOf(50_000, 50_000)],
    ['page under the mark of a JPEG', joinBytes(Uint8Array.of(0xff, 0xd8, 0xff), ascii('<html><script>'))],
    ['page behind a photo', joinBytes(photo, ascii('<html><script>alert(1)</script>'))],
    ['empty', new Uint8Array()],
    ['megabytes of nothing but marks', endlessJpeg(megabytes)],
    ['megabytes of empty chunks', joinBytes(pngOf(8, 8).subarray(0, 33), emptyChunks(megabytes * 80_000))],
    [
      'megabytes of escaped marks',
      joinBytes(
        photo.subarray(0, -2),
        Uint8Array.from({ length: megabytes * 1_000_000 }, (_, at) => (at % 2 === 0 ? 0xff : 0)),
      ),
    ],
    ['megabytes without an end', joinBytes(photo.subarray(0, 1_000), new Uint8Array(megabytes * 1_000_000))],
  ];
  for (let cut = 0; cut < (rounds === 'full' ? 100 : 5); cut += 1) {
    const length = Math.floor(random.next() * (photo.length - 1));
    cases.push([`cut at ${length}, seed ${random.seed}`, photo.subarray(0, length)]);
  }
  // The first import also loads the worker, which is not what is measured.
  await bring(page, photo, 'a.jpg');
  const lost: string[] = [];
  for (const [what, bytes] of cases) {
    const { code, took } = await bring(page, bytes, 'a.jpg');
    if (code === 'ok' || code === 'picture-fault') lost.push(`${what}: ${code}`);
    if (rounds !== 'full' || took <= PATIENCE_MS) continue;
    // The figure is meant for a machine that does nothing else beside: what was only held up is quick the second time.
    const again = await bring(page, bytes, 'a.jpg');
    if (again.took > PATIENCE_MS) lost.push(`${what}: refused only after ${again.took.toFixed(0)} ms`);
  }
  const tooLarge = await page.evaluate(
    async () => await importPage.bring(new Uint8Array(31_000_000), 'a.jpg'),
  );
  if (tooLarge.code !== 'picture-too-many-bytes') lost.push(`31 MB: ${tooLarge.code}`);
  return { what: 'hostile picture refused within half a second', tried: cases.length + 1, lost };
}

async function withoutPlace({ page }: OpenImportPage, rounds: Rounds): Promise<FaultRow> {
  const lost: string[] = [];
  const tries = rounds === 'full' ? 16 : 3;
  for (let tried = 0; tried < tries; tried += 1) {
    const plain = await page.evaluate(
      async (size) => Array.from(await importPage.photo(size, 300)),
      400 + tried,
    );
    const exif = exifSegment(exifOf((tried % 8) + 1, place, tried % 2 === 0));
    const photo = joinBytes(jpegWith(Uint8Array.from(plain), exif, commentSegment(place)), ascii(place));
    const { code, bytes } = await bring(page, photo, 'a.jpg');
    const text = Buffer.from(bytes).toString('latin1');
    if (code !== 'ok' || /Exif|Ljubljana/.test(text)) lost.push(`orientation ${(tried % 8) + 1}: ${code}`);
  }
  return { what: 'photo comes in without its place', tried: tries, lost };
}

/** Everything that an SVG could act or load with, and to our own address too, which the policy would allow. */
function acting(origin: string): readonly string[] {
  const inside = [`http://192.0.2.1`, origin].flatMap((address) => [
    `<script>fetch("${address}/beacon-script")</script>`,
    `<script href="${address}/beacon.js"/>`,
    `<image width="9" height="9" href="${address}/beacon-image.png"/>`,
    `<image width="9" height="9" xlink:href="${address}/beacon-link.png"/>`,
    `<use href="${address}/beacon-use.svg#a"/>`,
    `<style>@import url("${address}/beacon.css"); rect { fill: url("${address}/beacon-fill.svg#a") }</style><rect width="9" height="9"/>`,
    `<style>@font-face { font-family: b; src: url("${address}/beacon.ttf") }</style><text y="9" font-family="b">b</text>`,
    `<rect width="9" height="9" onload="fetch('${address}/beacon-onload')"/>`,
    `<filter id="f"><feImage href="${address}/beacon-fe.png"/></filter><rect width="9" height="9" filter="url(#f)"/>`,
    `<foreignObject width="9" height="9"><body xmlns="http://www.w3.org/1999/xhtml"><img src="${address}/beacon-html.png"/><iframe src="${address}/beacon-frame"/></body></foreignObject>`,
  ]);
  return inside.map((one) => `<svg ${namespace} width="20" height="20">${one}</svg>`);
}

async function drawings({ page, asked }: OpenImportPage): Promise<readonly FaultRow[]> {
  const origin = new URL(page.url()).origin;
  const drawn = acting(origin);
  const cleaned: string[] = [];
  for (const svg of drawn) {
    const { code, bytes } = await bring(page, ascii(svg), 'a.svg');
    if (code !== 'ok' || Buffer.from(bytes.slice(0, 4)).toString('latin1') !== '\x89PNG')
      cleaned.push(`${code}: ${svg}`);
  }
  const unclean: string[] = [];
  for (const svg of drawn) await page.evaluate(async (text) => await importPage.paintUnclean(text), svg);
  // Heard like any other: it shows that a request would have been noticed.
  await page.evaluate(async () => await fetch('/control'));
  await page.waitForTimeout(500);
  if (!asked.some((address) => address.endsWith('/control'))) unclean.push('no request was noticed at all');
  unclean.push(...asked.filter((address) => address.includes('beacon')));
  const breaches = await page.evaluate(() => importPage.breaches);
  return [
    { what: 'acting SVG comes in as a PNG', tried: drawn.length, lost: cleaned },
    {
      what: 'SVG in an image runs and loads nothing, cleaned or not',
      tried: drawn.length * 2,
      lost: unclean,
    },
    { what: 'import keeps to the security policy', tried: drawn.length, lost: breaches },
  ];
}

/** A large photo and an elaborate drawing, while the page counts how long it ever had to wait. */
async function pauses({ page }: OpenImportPage, rounds: Rounds): Promise<readonly FaultRow[]> {
  const shapes = '<circle cx="50" cy="50" r="40" fill-opacity=".01"/>'.repeat(
    rounds === 'full' ? 5_000 : 500,
  );
  const svg = `<svg ${namespace} viewBox="0 0 100 100">${shapes}</svg>`;
  const measured = await page.evaluate(
    async ([drawing = '', width = '']) => {
      const photo = await importPage.photo(Number(width), (Number(width) * 3) / 4);
      const svgBytes = new TextEncoder().encode(drawing);
      return {
        photo: await importPage.longestPause(async () => await importPage.bringOnly(photo, 'a.jpg')),
        drawing: await importPage.longestPause(async () => await importPage.bringOnly(svgBytes, 'a.svg')),
      };
    },
    [svg, rounds === 'full' ? '11500' : '4000'],
  );
  return Object.entries(measured).map(([sort, pause]) => ({
    what: `window free while a large ${sort} comes in (longest pause ${pause.toFixed(0)} ms)`,
    tried: 1,
    lost: [],
  }));
}

export const fault: Fault = async (rounds) =>
  await withImportPage(async (open) => [
    await hostile(open, rounds),
    await withoutPlace(open, rounds),
    ...(await drawings(open)),
    ...(await pauses(open, rounds)),
  ]);
