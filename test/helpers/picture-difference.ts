import type { GreyPicture } from './grey-png.ts';

/** Dots on a side of what is compared as one: letters may be smoothed differently, lines and blocks may not move. */
const FIELD = 6;
/** Of 255; a line of words more or less in a field is twice as much. */
const SHADES = 20;

/** The share of a page that looks different, from 0 to 1, whoever smoothed its edges. */
export function pictureDifference(a: GreyPicture, b: GreyPicture): number {
  if (a.width !== b.width || a.height !== b.height) return 1;
  let fields = 0;
  let different = 0;
  for (let y = 0; y + FIELD <= a.height; y += FIELD) {
    for (let x = 0; x + FIELD <= a.width; x += FIELD) {
      fields += 1;
      if (Math.abs(shadeOf(a, x, y) - shadeOf(b, x, y)) > SHADES) different += 1;
    }
  }
  return different / fields;
}

function shadeOf({ width, grey }: GreyPicture, left: number, top: number): number {
  let sum = 0;
  for (let y = top; y < top + FIELD; y += 1) {
    for (let x = left; x < left + FIELD; x += 1) sum += grey[y * width + x] ?? 255;
  }
  return sum / (FIELD * FIELD);
}
