import { execFileSync } from 'node:child_process';

/** Half a dot for each point: enough to see that something is there. */
const DOTS_AN_INCH = 36;
const POINTS_AN_INCH = 72;
/** Greyer than the softest ground that is drawn. */
const INK = 250;

type Picture = { readonly width: number; readonly height: number; readonly grey: Uint8Array };

/** Pages on which anything at all is drawn nearer to an edge than that, in points: words, lines, bars and photos alike. */
export function inkOutside(pdf: Uint8Array, margin: number): readonly number[] {
  const edge = Math.floor((margin * DOTS_AN_INCH) / POINTS_AN_INCH) - 1;
  return pagesOf(pdf).flatMap((page, at) => (hasInkBeside(page, edge) ? [at + 1] : []));
}

function hasInkBeside({ width, height, grey }: Picture, edge: number): boolean {
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < edge; x += 1) {
      if ((grey[y * width + x] ?? 255) < INK || (grey[y * width + width - 1 - x] ?? 255) < INK) return true;
    }
  }
  return false;
}

/** Every page as a small picture in grey, one after the other in what the program puts out. */
function pagesOf(pdf: Uint8Array): readonly Picture[] {
  const all = execFileSync('pdftoppm', ['-r', String(DOTS_AN_INCH), '-gray', '-'], {
    input: pdf,
    maxBuffer: 500_000_000,
  });
  const pages: Picture[] = [];
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
