import { crc32 } from '#shared/base/crc32.ts';
import { latinAt, viewOn } from './bytes-at.ts';
import { isTurnedByExif } from './exif-orientation.ts';
import type { HeaderFault, PictureHeader } from './picture-header.ts';
import { PICTURE_LIMITS } from './picture-limits.ts';

const SIGNATURE_BYTES = 8;
const GREY_WITH_ALPHA = 4;
const COLOUR_WITH_ALPHA = 6;

/** Walks a PNG chunk by chunk to its end. */
export function readPng(bytes: Uint8Array): PictureHeader | HeaderFault {
  if (bytes.length < SIGNATURE_BYTES + 25) return 'cut-off';
  const view = viewOn(bytes);
  const isHeader = view.getUint32(8) === 13 && latinAt(bytes, 12, 4) === 'IHDR';
  if (!isHeader || crc32(bytes.subarray(12, 29)) !== view.getUint32(29)) return 'damaged';
  const width = view.getUint32(16);
  const height = view.getUint32(20);
  if (width === 0 || height === 0) return 'damaged';
  const colours = bytes[25];
  let mayBeTransparent = colours === GREY_WITH_ALPHA || colours === COLOUR_WITH_ALPHA;
  let isTurned = false;
  let hasPixels = false;
  let parts = 0;
  let at = SIGNATURE_BYTES + 25;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const type = latinAt(bytes, at + 4, 4);
    parts += 1;
    if (!/^[A-Za-z]{4}$/.test(type) || parts > PICTURE_LIMITS.parts) return 'damaged';
    const end = at + 12 + length;
    if (end > bytes.length) return 'cut-off';
    if (type === 'IEND') return hasPixels ? { width, height, isTurned, mayBeTransparent, end } : 'damaged';
    if (type === 'IDAT') hasPixels = true;
    if (type === 'tRNS') mayBeTransparent = true;
    if (type === 'eXIf') isTurned = isTurnedByExif(bytes.subarray(at + 8, end - 4));
    at = end;
  }
  return 'cut-off';
}
