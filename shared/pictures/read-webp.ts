import { latinAt, viewOn } from './bytes-at.ts';
import { isTurnedByExif } from './exif-orientation.ts';
import type { HeaderFault, PictureHeader } from './picture-header.ts';
import { PICTURE_LIMITS } from './picture-limits.ts';

type Size = { readonly width: number; readonly height: number; readonly mayBeTransparent: boolean };

/** Walks a WebP chunk by chunk to its end. */
export function readWebp(bytes: Uint8Array): PictureHeader | HeaderFault {
  if (bytes.length < 30) return 'cut-off';
  const view = viewOn(bytes);
  const end = 8 + view.getUint32(4, true);
  if (end > bytes.length) return 'cut-off';
  const sizes: Size[] = [];
  let isTurned = false;
  let parts = 0;
  let at = 12;
  while (at + 8 <= end) {
    const type = latinAt(bytes, at, 4);
    const length = view.getUint32(at + 4, true);
    const start = at + 8;
    parts += 1;
    if (parts > PICTURE_LIMITS.parts) return 'damaged';
    if (start + length > end) return 'cut-off';
    if (type === 'VP8X' || type === 'VP8 ' || type === 'VP8L' || type === 'ANMF') {
      const size = sizeIn(type, bytes.subarray(start, start + length));
      if (size === undefined) return 'damaged';
      sizes.push(size);
    }
    if (type === 'EXIF') isTurned = isTurnedByExif(withoutMark(bytes.subarray(start, start + length)));
    at = start + length + (length % 2);
  }
  const hasPixels = sizes.length > 0 && (latinAt(bytes, 12, 4) !== 'VP8X' || sizes.length > 1);
  if (!hasPixels) return 'damaged';
  return {
    width: Math.max(...sizes.map(({ width }) => width)),
    height: Math.max(...sizes.map(({ height }) => height)),
    isTurned,
    mayBeTransparent: sizes.some(({ mayBeTransparent }) => mayBeTransparent),
    end,
  };
}

function sizeIn(type: 'VP8X' | 'VP8 ' | 'VP8L' | 'ANMF', chunk: Uint8Array): Size | undefined {
  const view = viewOn(chunk);
  const threeBytes = (at: number): number => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  if (chunk.length < (type === 'ANMF' ? 16 : type === 'VP8L' ? 5 : 10)) return undefined;
  if (type === 'VP8X') {
    const mayBeTransparent = (view.getUint8(0) & 0x10) !== 0;
    return { width: threeBytes(4) + 1, height: threeBytes(7) + 1, mayBeTransparent };
  }
  if (type === 'ANMF') return { width: threeBytes(6) + 1, height: threeBytes(9) + 1, mayBeTransparent: true };
  if (type === 'VP8L') {
    if (view.getUint8(0) !== 0x2f) return undefined;
    const bits = view.getUint32(1, true);
    return {
      width: (bits & 0x3fff) + 1,
      height: ((bits >>> 14) & 0x3fff) + 1,
      mayBeTransparent: (bits & 0x10000000) !== 0,
    };
  }
  if (latinAt(chunk, 3, 3) !== '\x9d\x01\x2a') return undefined;
  const width = view.getUint16(6, true) & 0x3fff;
  const height = view.getUint16(8, true) & 0x3fff;
  return width === 0 || height === 0 ? undefined : { width, height, mayBeTransparent: false };
}

/** Some programs put JPEG's mark in front of the EXIF data. */
function withoutMark(exif: Uint8Array): Uint8Array {
  return latinAt(exif, 0, 6) === 'Exif\0\0' ? exif.subarray(6) : exif;
}
