import { afterAll, describe, expect, it } from 'vitest';
import {
  ascii,
  bmpOf,
  commentSegment,
  exifOf,
  exifSegment,
  gifOf,
  joinBytes,
  jpegOf,
  jpegWith,
  pngChunk,
  pngOf,
  pngWith,
} from '#test/helpers/picture-bytes.ts';
import { openPictureImport } from './import-file.ts';

const pictures = openPictureImport();
afterAll(() => pictures.close());

const place = 'Trubarjeva 12 Ljubljana 46.05N 14.51E';

/** The four quarters in colours of their own, so that it shows which way up a picture is. */
async function painted(
  width: number,
  height: number,
  type: string,
  alpha = 1,
): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('A browser can paint.');
  context.globalAlpha = alpha;
  for (const [index, colour] of ['#ff0000', '#00ff00', '#0000ff', '#ffff00'].entries()) {
    context.fillStyle = colour;
    context.fillRect(((index % 2) * width) / 2, (Math.floor(index / 2) * height) / 2, width / 2, height / 2);
  }
  const blob = await canvas.convertToBlob({ type, quality: 0.95 });
  return new Uint8Array(await blob.arrayBuffer());
}

async function bring(bytes: Uint8Array<ArrayBuffer>, name: string) {
  return await pictures.importFile(new File([bytes], name));
}

async function brought(bytes: Uint8Array<ArrayBuffer>, name: string) {
  const outcome = await bring(bytes, name);
  if (outcome.kind !== 'ok') throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

async function refused(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<string> {
  const outcome = await bring(bytes, name);
  return outcome.kind === 'failed' ? outcome.problem.code : outcome.kind;
}

/** The colour (and how opaque it is) at a place given in shares of the sides, rounded to what is plainly seen. */
async function colourAt(bytes: Uint8Array<ArrayBuffer>, x: number, y: number): Promise<readonly number[]> {
  const bitmap = await createImageBitmap(new Blob([bytes]));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (context === null) throw new Error('A browser can paint.');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(Math.floor(x * bitmap.width), Math.floor(y * bitmap.height), 1, 1);
  return Array.from(data, (value) => Math.round(value / 51) * 51);
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

describe('a photo brought in', () => {
  it('loses where it was taken, who made it and every comment, and keeps its picture', async () => {
    const plain = await painted(800, 600, 'image/jpeg');
    const photo = jpegWith(plain, exifSegment(exifOf(1, place)), commentSegment('<script>alert(1)</script>'));
    const after = joinBytes(photo, ascii(`\0\0\0\x18ftypmp42 ${place}`));
    expect(latin(photo)).toContain(place);
    for (const bytes of [photo, after]) {
      const result = await brought(bytes, 'IMG_0042.JPG');
      expect(result).toMatchObject({
        mediaType: 'image/jpeg',
        width: 800,
        height: 600,
        name: 'IMG_0042.JPG',
      });
      expect(latin(result.bytes)).not.toMatch(/Exif|Ljubljana|script|ftyp|Photoshop|http:/);
      expect(await colourAt(result.bytes, 0.25, 0.25)).toEqual([255, 0, 0, 255]);
      expect(result.sha256).toBe(await sha256(result.bytes));
    }
  });

  it.each([
    [1, 400, 200, [255, 0, 0, 255]],
    [3, 400, 200, [255, 255, 0, 255]],
    [6, 200, 400, [0, 0, 255, 255]],
    [8, 200, 400, [0, 255, 0, 255]],
  ] as const)('stands upright: orientation %i', async (orientation, width, height, topLeft) => {
    const photo = jpegWith(await painted(400, 200, 'image/jpeg'), exifSegment(exifOf(orientation, place)));
    const result = await brought(photo, 'a.jpg');
    expect([result.width, result.height]).toEqual([width, height]);
    expect(await colourAt(result.bytes, 0.25, 0.25)).toEqual(topLeft);
  });

  it('of 48 megapixels becomes 2,560 points wide, upright or not', async () => {
    const large = await painted(8_000, 6_000, 'image/jpeg');
    const lying = await brought(large, 'a.jpg');
    expect([lying.width, lying.height]).toEqual([2_560, 1_920]);
    const turned = await brought(jpegWith(large, exifSegment(exifOf(6, place))), 'a.jpg');
    expect([turned.width, turned.height]).toEqual([1_920, 2_560]);
    expect(await colourAt(turned.bytes, 0.25, 0.25)).toEqual([0, 0, 255, 255]);
  });

  it('saved as PNG becomes a JPEG when that is much smaller', async () => {
    const canvas = new OffscreenCanvas(2_400, 1_600);
    const context = canvas.getContext('2d');
    const noise = new ImageData(2_400, 1_600);
    for (let at = 0; at < noise.data.length; at += 1) {
      const shade = 120 + 80 * Math.sin(at / 40_000) + ((Math.imul(at, 0x9e3779b1) >>> 24) % 16);
      noise.data[at] = at % 4 === 3 ? 255 : shade;
    }
    context?.putImageData(noise, 0, 0);
    const png = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
    expect(await brought(png, 'photo.png')).toMatchObject({ mediaType: 'image/jpeg', name: 'photo.jpg' });
  });
});

describe('a picture brought in', () => {
  it('keeps what shows through', async () => {
    const result = await brought(await painted(3_000, 1_000, 'image/png', 0.4), 'logo.png');
    expect(result).toMatchObject({ mediaType: 'image/png', width: 2_560 });
    // Browsers do not agree on the rounding.
    expect([853, 854]).toContain(result.height);
    expect((await colourAt(result.bytes, 0.25, 0.25))[3]).toBe(102);
  });

  it('loses the texts a PNG can carry', async () => {
    const png = pngWith(
      await painted(64, 64, 'image/png'),
      pngChunk('tEXt', ascii(`Location\0${place}`)),
      pngChunk('eXIf', exifOf(1, place)),
    );
    const result = await brought(png, 'a.png');
    expect(latin(result.bytes)).not.toMatch(/Ljubljana|tEXt|eXIf/);
  });

  it.each([
    ['a.webp', 'image/webp', 'a.png'],
    ['a.png', 'image/jpeg', 'a.jpg'],
  ])('is known by its content, not its name: %s with %s becomes %s', async (name, type, title) => {
    expect(await brought(await painted(100, 80, type), name)).toMatchObject({ name: title, width: 100 });
  });

  it.each([
    ['a.bmp', bmpOf(30, 20), 30, 20],
    ['a.gif', gifOf(16, 8), 16, 8],
  ] as const)('becomes a PNG when its format is old: %s', async (name, bytes, width, height) => {
    expect(await brought(bytes, name)).toMatchObject({
      mediaType: 'image/png',
      name: name.replace(/\w+$/, 'png'),
      width,
      height,
    });
  });

  it('is never larger than 2,560 points whatever its EXIF says, in every format that has EXIF', async () => {
    for (const orientation of [1, 6]) {
      const exif = exifOf(orientation, place);
      const png = await brought(
        pngWith(await painted(4_000, 500, 'image/png'), pngChunk('eXIf', exif)),
        'a.png',
      );
      expect(Math.max(png.width ?? 0, png.height ?? 0)).toBe(2_560);
      expect(Math.min(png.width ?? 0, png.height ?? 0)).toBe(320);
    }
  });
});

describe('a drawing (SVG) brought in', () => {
  it('becomes a PNG in which its shapes are seen', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><style>.a{fill:url(#g)}</style><defs>' +
      '<linearGradient id="g"><stop stop-color="#00f"/></linearGradient></defs><rect class="a" width="10" height="10"/></svg>';
    const result = await brought(ascii(svg), 'logo.svg');
    expect(result).toMatchObject({ name: 'logo.png', mediaType: 'image/png', width: 1_024, height: 512 });
    expect(await colourAt(result.bytes, 0.25, 0.5)).toEqual([0, 0, 255, 255]);
    expect(await colourAt(result.bytes, 0.75, 0.5)).toEqual([0, 0, 0, 0]);
  });

  it('may hold pictures, if they are sound', async () => {
    const embed = (bytes: Uint8Array) => btoa(latin1(bytes));
    const svg = (base64: string) =>
      ascii(
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><image width="8" height="8" href="data:image/png;base64,${base64}"/></svg>`,
      );
    const sound = await brought(svg(embed(await painted(8, 8, 'image/png'))), 'a.svg');
    expect(await colourAt(sound.bytes, 0.2, 0.2)).toEqual([255, 0, 0, 255]);
    const bomb = await brought(svg(embed(pngOf(50_000, 50_000))), 'a.svg');
    expect(await colourAt(bomb.bytes, 0.2, 0.2)).toEqual([0, 0, 0, 0]);
  });

  it('is refused when it is broken or would take for ever', async () => {
    expect(await refused(ascii('<svg><g></svg>'), 'a.svg')).toBe('picture-damaged');
    expect(await refused(ascii('<svg xmlns="http://www.w3.org/2000/svg" a:b="1"/>'), 'a.svg')).toBe(
      'picture-cannot-be-drawn',
    );
    const deep = '<svg>'.concat('<g>'.repeat(400), '</g>'.repeat(400), '</svg>');
    expect(await refused(ascii(deep), 'a.svg')).toBe('picture-svg-unsafe');
    expect(await refused(ascii(`<svg>${' '.repeat(3_000_001)}</svg>`), 'a.svg')).toBe(
      'picture-too-many-bytes',
    );
  });
});

/** One character for each byte, whatever the length. */
function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

describe('a file that cannot be taken', () => {
  it.each([
    ['empty', new Uint8Array(), 'a.jpg', 'picture-empty'],
    ['31 MB', new Uint8Array(31_000_000), 'a.jpg', 'picture-too-many-bytes'],
    ['2.5 gigapixels', pngOf(50_000, 50_000), 'a.png', 'picture-too-many-pixels'],
    ['2.5 gigapixels in a JPEG', jpegOf(50_000, 50_000), 'a.jpg', 'picture-too-many-pixels'],
    [
      'a page under the mark of a JPEG',
      joinBytes(Uint8Array.of(0xff, 0xd8, 0xff), ascii('<html>')),
      'a.jpg',
      'picture-damaged',
    ],
    ['a page behind a JPEG', joinBytes(jpegOf(8, 8), ascii('<html>')), 'a.jpg', 'picture-carries-more'],
    ['sound outside, nonsense inside', pngOf(64, 64), 'a.png', 'picture-cannot-be-drawn'],
    ['a HEIC photo', ascii('\0\0\0\x24ftypheic\0\0\0\0mif1heic'), 'IMG.HEIC', 'picture-heic'],
    ['a HEIC photo named JPEG', ascii('\0\0\0\x24ftypheic\0\0\0\0mif1heic'), 'IMG.jpg', 'picture-heic'],
    ['an AVIF picture', ascii('\0\0\0\x20ftypavif\0\0\0\0'), 'a.avif', 'picture-other-kind'],
    ['words named JPEG', ascii('only words'), 'a.jpg', 'picture-other-file'],
    ['a page', ascii('<html><script>'), 'a.html', 'picture-other-file'],
  ] as const)('is refused with its reason: %s', async (_what, bytes, name, code) => {
    expect(await refused(bytes, name)).toBe(code);
  });

  it('is refused when its end is missing', async () => {
    for (const type of ['image/jpeg', 'image/png', 'image/webp']) {
      const whole = await painted(200, 200, type);
      expect(await refused(whole.slice(0, whole.length - 20), 'a')).toBe('picture-cut-off');
    }
  });

  it('leaves the next one unharmed', async () => {
    expect(await brought(ascii('a;b\n1;2\n'), 'users.csv')).toMatchObject({
      mediaType: 'text/csv',
      name: 'users.csv',
      width: null,
      height: null,
      bytes: ascii('a;b\n1;2\n'),
    });
  });
});

describe('bringing in several', () => {
  it('ends one when it is called off, and does the others all the same', async () => {
    const photo = new File([await painted(4_000, 3_000, 'image/jpeg')], 'a.jpg');
    const calledOff = new AbortController();
    const running = pictures.importFile(photo, { signal: calledOff.signal });
    const waiting = pictures.importFile(photo, { signal: calledOff.signal });
    const other = pictures.importFile(photo);
    setTimeout(() => calledOff.abort(), 20);
    expect(await running).toEqual({ kind: 'cancelled' });
    expect(await waiting).toEqual({ kind: 'cancelled' });
    expect(await other).toMatchObject({ kind: 'ok' });
  });

  it('tells when the worker breaks', async () => {
    const broken = openPictureImport(
      () => new Worker(URL.createObjectURL(new Blob(['throw 1'], { type: 'text/javascript' }))),
    );
    const outcome = await broken.importFile(new File(['x'], 'a.txt'));
    expect(outcome).toMatchObject({ kind: 'failed', problem: { code: 'picture-fault' } });
    broken.close();
  });

  it('ends what is under way when it is closed', async () => {
    const closing = openPictureImport();
    const outcome = closing.importFile(new File([await painted(4_000, 3_000, 'image/jpeg')], 'a.jpg'));
    await Promise.resolve();
    closing.close();
    expect(await outcome).toEqual({ kind: 'cancelled' });
  });
});
