import { viewOn } from './bytes-at.ts';
import type { HeaderFault, PictureHeader } from './picture-header.ts';

const FILE_HEADER = 14;
const OLDEST_INFO = 12;
const UNCOMPRESSED: ReadonlySet<number> = new Set([0, 3, 6]);
const BITS_PER_PIXEL: ReadonlySet<number> = new Set([1, 2, 4, 8, 16, 24, 32]);

/** Reads the headers of a BMP and checks that its pixels are there. */
export function readBmp(bytes: Uint8Array): PictureHeader | HeaderFault {
  if (bytes.length < FILE_HEADER + 40) return 'cut-off';
  const view = viewOn(bytes);
  const pixelsAt = view.getUint32(10, true);
  const info = view.getUint32(FILE_HEADER, true);
  if (info !== OLDEST_INFO && (info < 40 || info > 124)) return 'damaged';
  const isOldest = info === OLDEST_INFO;
  const width = isOldest ? view.getUint16(18, true) : view.getInt32(18, true);
  // Negative: the rows run from top to bottom.
  const height = Math.abs(isOldest ? view.getUint16(20, true) : view.getInt32(22, true));
  const bits = view.getUint16(isOldest ? 24 : 28, true);
  const method = isOldest ? 0 : view.getUint32(30, true);
  if (width <= 0 || height === 0 || !BITS_PER_PIXEL.has(bits) || pixelsAt < FILE_HEADER + info) {
    return 'damaged';
  }
  const row = Math.ceil((width * bits) / 32) * 4;
  const end = UNCOMPRESSED.has(method) ? pixelsAt + row * height : view.getUint32(2, true);
  if (end > bytes.length) return 'cut-off';
  return { width, height, isTurned: false, mayBeTransparent: bits === 32, end: Math.max(end, pixelsAt) };
}
