import { viewOn } from './bytes-at.ts';
import type { HeaderFault, PictureHeader } from './picture-header.ts';

const EXTENSION = 0x21;
const FRAME = 0x2c;
const TRAILER = 0x3b;
const HEADER_BYTES = 13;

/** Walks a GIF block by block to its end. */
export function readGif(bytes: Uint8Array): PictureHeader | HeaderFault {
  if (bytes.length < HEADER_BYTES) return 'cut-off';
  const view = viewOn(bytes);
  let width = view.getUint16(6, true);
  let height = view.getUint16(8, true);
  let at = HEADER_BYTES + tableBytes(bytes[10]);
  let frames = 0;
  while (at < bytes.length) {
    switch (bytes[at]) {
      case TRAILER:
        if (frames === 0 || width === 0 || height === 0) return 'damaged';
        return { width, height, isTurned: false, mayBeTransparent: true, end: at + 1 };
      case EXTENSION:
        at = afterBlocks(bytes, at + 2);
        break;
      case FRAME:
        if (at + 10 > bytes.length) return 'cut-off';
        frames += 1;
        // A frame may reach beyond the screen; browsers make the screen larger then.
        width = Math.max(width, view.getUint16(at + 1, true) + view.getUint16(at + 5, true));
        height = Math.max(height, view.getUint16(at + 3, true) + view.getUint16(at + 7, true));
        at = afterBlocks(bytes, at + 11 + tableBytes(bytes[at + 9]));
        break;
      default:
        return 'damaged';
    }
  }
  return 'cut-off';
}

/** How many bytes a table of colours takes, by the flags before it. */
function tableBytes(flags = 0): number {
  return (flags & 0x80) === 0 ? 0 : 3 << ((flags & 7) + 1);
}

function afterBlocks(bytes: Uint8Array, start: number): number {
  let at = start;
  for (let length = bytes[at]; length !== undefined && length > 0; length = bytes[at]) at += length + 1;
  return at + 1;
}
