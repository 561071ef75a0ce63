import { deflateSync, inflateSync } from 'node:zlib';
import { pngChunk } from './picture-bytes.ts';

/** A picture in shades of grey, one byte for each dot. */
export type GreyPicture = { readonly width: number; readonly height: number; readonly grey: Uint8Array };

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** The plainest PNG there is: eight bits of grey, rows as they are. */
export function writeGreyPng({ width, height, grey }: GreyPicture): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(8, 8);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    rows.set(grey.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return Buffer.concat([
    SIGNATURE,
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(rows, { level: 9 })),
    pngChunk('IEND'),
  ]);
}

/** Reads what `writeGreyPng` wrote, and nothing else. */
export function readGreyPng(png: Uint8Array): GreyPicture {
  const file = Buffer.from(png);
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const length = file.readUInt32BE(33);
  const rows = inflateSync(file.subarray(41, 41 + length));
  const grey = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    grey.set(rows.subarray(y * (width + 1) + 1, (y + 1) * (width + 1)), y * width);
  }
  return { width, height, grey };
}
