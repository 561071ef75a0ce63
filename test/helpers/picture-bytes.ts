import { crc32 } from '#shared/base/crc32.ts';
import { joinBytes as joined } from '#shared/base/join-bytes.ts';

/** Pictures put together byte by byte, among them those no program would make. */
export function ascii(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

export function joinBytes(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return joined(parts);
}

function number(value: number, bytes: 2 | 4, little = false): Uint8Array {
  const view = new DataView(new ArrayBuffer(bytes));
  if (bytes === 2) view.setUint16(0, value, little);
  else view.setUint32(0, value, little);
  return new Uint8Array(view.buffer);
}

export function pngChunk(type: string, data: Uint8Array = new Uint8Array()): Uint8Array {
  const body = joinBytes(ascii(type), data);
  return joinBytes(number(data.length, 4), body, number(crc32(body), 4));
}

const pngSignature = ascii('\x89PNG\r\n\x1a\n');

/** A PNG that claims a size; its pixels are made up. */
export function pngOf(width: number, height: number, colours = 2): Uint8Array<ArrayBuffer> {
  const header = joinBytes(number(width, 4), number(height, 4), Uint8Array.of(8, colours, 0, 0, 0));
  const parts = [pngChunk('IHDR', header), pngChunk('IDAT', new Uint8Array(20)), pngChunk('IEND')];
  return joinBytes(pngSignature, ...parts);
}

function segment(marker: number, data: Uint8Array): Uint8Array {
  return joinBytes(Uint8Array.of(0xff, marker), number(data.length + 2, 2), data);
}

const startOfImage = Uint8Array.of(0xff, 0xd8);

/** A JPEG that claims a size; what it draws is made up. */
export function jpegOf(
  width: number,
  height: number,
  ...extra: readonly Uint8Array[]
): Uint8Array<ArrayBuffer> {
  const components = Uint8Array.of(3, 1, 0x11, 0, 2, 0x11, 1, 3, 0x11, 1);
  const frame = segment(0xc0, joinBytes(Uint8Array.of(8), number(height, 2), number(width, 2), components));
  const scan = segment(0xda, Uint8Array.of(3, 1, 0, 2, 0, 3, 0, 0, 63, 0));
  const drawn = Uint8Array.of(1, 2, 0xff, 0, 3, 0xff, 0xd0, 4, 5);
  return joinBytes(startOfImage, ...extra, frame, scan, drawn, Uint8Array.of(0xff, 0xd9));
}

/** EXIF as a phone writes it: how the camera was held, its maker and where it was. */
export function exifOf(orientation: number, place: string, little = false): Uint8Array {
  const short = (value: number) => number(value, 2, little);
  const long = (value: number) => number(value, 4, little);
  const text = ascii(`${place}\0`);
  const entry = (tag: number, type: number, count: number, value: Uint8Array) =>
    joinBytes(short(tag), short(type), long(count), value);
  const firstAt = 8;
  const gpsAt = firstAt + 2 + 3 * 12 + 4;
  const textAt = gpsAt + 2 + 12 + 4;
  return joinBytes(
    ascii(little ? 'II' : 'MM'),
    short(42),
    long(firstAt),
    short(3),
    entry(0x010f, 2, text.length, long(textAt)),
    entry(0x0112, 3, 1, joinBytes(short(orientation), short(0))),
    entry(0x8825, 4, 1, long(gpsAt)),
    long(0),
    short(1),
    entry(0x001d, 2, text.length, long(textAt)),
    long(0),
    text,
  );
}

export function exifSegment(exif: Uint8Array): Uint8Array {
  return segment(0xe1, joinBytes(ascii('Exif\0\0'), exif));
}

export function commentSegment(text: string): Uint8Array {
  return segment(0xfe, ascii(text));
}

/** The same JPEG with further segments at its beginning. */
export function jpegWith(jpeg: Uint8Array, ...segments: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return joinBytes(startOfImage, ...segments, jpeg.subarray(2));
}

/** The same PNG with further chunks after its header. */
export function pngWith(png: Uint8Array, ...chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return joinBytes(png.subarray(0, 33), ...chunks, png.subarray(33));
}

/** A BMP of 24 bits a pixel, one colour. */
export function bmpOf(width: number, height: number): Uint8Array<ArrayBuffer> {
  const row = Math.ceil((width * 24) / 32) * 4;
  const size = 54 + row * height;
  const bytes = new Uint8Array(size).fill(200, 54);
  const view = new DataView(bytes.buffer);
  bytes.set(ascii('BM'));
  view.setUint32(2, size, true);
  view.setUint32(10, 54, true);
  view.setUint32(14, 40, true);
  view.setInt32(18, width, true);
  view.setInt32(22, height, true);
  view.setUint16(26, 1, true);
  view.setUint16(28, 24, true);
  return bytes;
}

/** The smallest whole GIF: one transparent point on a screen of the size asked. */
export function gifOf(width: number, height: number): Uint8Array<ArrayBuffer> {
  return joinBytes(
    ascii('GIF89a'),
    number(width, 2, true),
    number(height, 2, true),
    Uint8Array.of(0x80, 0, 0, 255, 0, 0, 0, 0, 0),
    Uint8Array.of(0x21, 0xf9, 4, 1, 0, 0, 0, 0),
    Uint8Array.of(0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3b),
  );
}

/** A WebP that claims a size in its extended header; `frame` is the size of the picture itself. */
export function webpOf(width: number, height: number, exif?: Uint8Array): Uint8Array<ArrayBuffer> {
  const three = (value: number) => number(value, 4, true).subarray(0, 3);
  const chunk = (type: string, data: Uint8Array) =>
    joinBytes(ascii(type), number(data.length, 4, true), data, new Uint8Array(data.length % 2));
  const extended = chunk(
    'VP8X',
    joinBytes(Uint8Array.of(0x10, 0, 0, 0), three(width - 1), three(height - 1)),
  );
  const frame = chunk(
    'VP8 ',
    joinBytes(
      Uint8Array.of(0, 0, 0, 0x9d, 1, 0x2a),
      number(8, 2, true),
      number(8, 2, true),
      new Uint8Array(4),
    ),
  );
  const rest = joinBytes(ascii('WEBP'), extended, frame, ...(exif ? [chunk('EXIF', exif)] : []));
  return joinBytes(ascii('RIFF'), number(rest.length, 4, true), rest);
}
