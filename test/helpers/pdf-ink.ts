import type { GreyPicture } from './grey-png.ts';
import { pdfPictures } from './pdf-pictures.ts';

/** Half a dot for each point: enough to see that something is there. */
const DOTS_AN_INCH = 36;
const POINTS_AN_INCH = 72;
/** Greyer than the softest ground that is drawn. */
const INK = 250;

/** Pages on which anything at all is drawn nearer to an edge than that, in points: words, lines, bars and photos alike. */
export function inkOutside(pdf: Uint8Array, margin: number): readonly number[] {
  const edge = Math.floor((margin * DOTS_AN_INCH) / POINTS_AN_INCH) - 1;
  return pdfPictures(pdf, DOTS_AN_INCH).flatMap((page, at) => (hasInkBeside(page, edge) ? [at + 1] : []));
}

function hasInkBeside({ width, height, grey }: GreyPicture, edge: number): boolean {
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < edge; x += 1) {
      if ((grey[y * width + x] ?? 255) < INK || (grey[y * width + width - 1 - x] ?? 255) < INK) return true;
    }
  }
  return false;
}
