import { latinAt, viewOn } from './bytes-at.ts';
import { isTurnedByExif } from './exif-orientation.ts';
import type { HeaderFault, PictureHeader } from './picture-header.ts';
import { PICTURE_LIMITS } from './picture-limits.ts';

const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;
const EXIF_MARK = 'Exif\0\0';

/** Start of frame: 0xC0 to 0xCF apart from the tables and the reserved ones among them. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** Walks a JPEG marker by marker to its end. */
export function readJpeg(bytes: Uint8Array): PictureHeader | HeaderFault {
  const view = viewOn(bytes);
  let at = 2;
  let size: { readonly width: number; readonly height: number } | undefined;
  let isTurned = false;
  let passes = 0;
  let parts = 0;
  while (at < bytes.length) {
    parts += 1;
    if (bytes[at] !== 0xff || parts > PICTURE_LIMITS.parts) return 'damaged';
    while (bytes[at] === 0xff) at += 1;
    const marker = bytes[at];
    if (marker === undefined) return 'cut-off';
    at += 1;
    if (marker === END_OF_IMAGE) {
      if (size === undefined || passes === 0) return 'damaged';
      return { ...size, isTurned, mayBeTransparent: false, end: at };
    }
    // Markers below 0xC0 and the restarts stand outside a scan only in broken files.
    if (marker < 0xc0 || (marker >= 0xd0 && marker <= 0xd8)) return 'damaged';
    if (at + 2 > bytes.length) return 'cut-off';
    const length = view.getUint16(at);
    if (length < 2) return 'damaged';
    if (at + length > bytes.length) return 'cut-off';
    if (isFrame(marker)) {
      if (size !== undefined || length < 8) return 'damaged';
      size = { height: view.getUint16(at + 3), width: view.getUint16(at + 5) };
      if (size.width === 0 || size.height === 0) return 'damaged';
    } else if (marker === 0xe1 && latinAt(bytes, at + 2, 6) === EXIF_MARK) {
      isTurned = isTurnedByExif(bytes.subarray(at + 8, at + length));
    }
    at += length;
    if (marker === START_OF_SCAN) {
      passes += 1;
      if (size === undefined || passes > PICTURE_LIMITS.jpegPasses) return 'damaged';
      at = endOfScan(bytes, at);
    }
  }
  return 'cut-off';
}

/** Drawn data goes on until a 0xFF that is neither an escaped one nor a restart. */
function endOfScan(bytes: Uint8Array, start: number): number {
  for (let at = start; at + 1 < bytes.length; at += 1) {
    if (bytes[at] !== 0xff) continue;
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}
