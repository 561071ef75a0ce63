import { execFileSync } from 'node:child_process';
import type { GreyPicture } from './grey-png.ts';

/** Every page as a picture in grey. */
export function pdfPictures(pdf: Uint8Array, dotsAnInch: number): readonly GreyPicture[] {
  const all = execFileSync('pdftoppm', ['-r', String(dotsAnInch), '-gray', '-'], {
    input: pdf,
    maxBuffer: 500_000_000,
  });
  const pages: GreyPicture[] = [];
  // One after the other in what the program puts out.
  for (let at = 0; at < all.length; ) {
    const head = /^P5\s+(\d+) (\d+)\s+255\s/.exec(all.toString('latin1', at, at + 40));
    if (head === null) throw new Error('This is no picture of a page.');
    const [whole, width, height] = [head[0], Number(head[1]), Number(head[2])];
    const from = at + whole.length;
    pages.push({ width, height, grey: all.subarray(from, from + width * height) });
    at = from + width * height;
  }
  return pages;
}
