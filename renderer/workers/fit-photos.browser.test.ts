import { describe, expect, it } from 'vitest';
import { readJpeg } from '#shared/pictures/read-jpeg.ts';
import { weightOf } from '#shared/pictures/weight-of.ts';
import { fitPhotos } from './fit-photos.ts';

/** A wall of notes in the colours of paper, written on: as many small edges as a photo has. */
async function wall(width: number, height: number, type: 'image/jpeg' | 'image/png'): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('A browser can paint.');
  for (let at = 0; at < 900; at += 1) {
    context.fillStyle = `hsl(${(at * 47) % 360} 60% ${55 + (at % 30)}%)`;
    context.fillRect((at * 83) % width, (at * 131) % height, 90, 70);
    context.fillStyle = '#202020';
    context.fillText(`Note ${at} of the wall`, (at * 83) % width, ((at * 131) % height) + 30);
  }
  return new Uint8Array(await (await canvas.convertToBlob({ type, quality: 0.95 })).arrayBuffer());
}

function sizeOf(bytes: Uint8Array | undefined): string {
  const header = readJpeg(bytes ?? new Uint8Array());
  return typeof header === 'string' ? header : `${header.width} × ${header.height}`;
}

describe('photos on their way to paper', async () => {
  const photos = new Map([
    ['wide', await wall(2_560, 1_920, 'image/jpeg')],
    ['high', await wall(1_440, 2_560, 'image/jpeg')],
    ['small', await wall(640, 480, 'image/jpeg')],
    ['drawing', await wall(1_600, 900, 'image/png')],
    ['broken', Uint8Array.from([0xff, 0xd8, 1, 2, 3])],
  ]);

  it('stay as they are where a mail takes all of them', async () => {
    expect(await fitPhotos(photos, weightOf(photos))).toBe(photos);
  });

  it('are brought down to what paper shows where they are too much, and nothing else is', async () => {
    const fitted = await fitPhotos(photos, weightOf(photos) - 1);
    expect([...fitted.keys()]).toEqual([...photos.keys()]);
    expect(sizeOf(fitted.get('wide'))).toBe('1200 × 900');
    expect(sizeOf(fitted.get('high'))).toBe('675 × 1200');
    for (const same of ['small', 'drawing', 'broken']) expect(fitted.get(same)).toBe(photos.get(same));
    expect(weightOf(fitted)).toBeLessThan(weightOf(photos) / 2);
  });

  it('come out the same again, and once more unchanged', async () => {
    const first = await fitPhotos(photos, 0);
    expect(await fitPhotos(photos, 0)).toEqual(first);
    expect(await fitPhotos(first, 0)).toEqual(first);
  });
});
