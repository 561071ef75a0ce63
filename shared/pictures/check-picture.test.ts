import { describe, expect, it } from 'vitest';
import {
  ascii,
  bmpOf,
  commentSegment,
  exifOf,
  exifSegment,
  gifOf,
  joinBytes,
  jpegOf,
  pngChunk,
  pngOf,
  pngWith,
  webpOf,
} from '#test/helpers/picture-bytes.ts';
import { checkPicture } from './check-picture.ts';
import type { PictureFormat } from './picture-header.ts';
import { sortOfFile } from './sort-of-file.ts';

function check(bytes: Uint8Array) {
  const sort = sortOfFile(bytes);
  if (sort.kind !== 'picture') return sort.kind;
  const checked = checkPicture(bytes, sort.format, 'x');
  return checked.kind === 'ok' ? { ...checked.value, format: sort.format } : checked.problem.code;
}

const whole: readonly (readonly [PictureFormat, Uint8Array])[] = [
  ['jpeg', jpegOf(640, 480)],
  ['png', pngOf(640, 480)],
  ['gif', gifOf(640, 480)],
  ['webp', webpOf(640, 480)],
  ['bmp', bmpOf(640, 480)],
];

describe('a picture before it is drawn', () => {
  it.each(whole)('tells its size: %s', (format, bytes) => {
    expect(check(bytes)).toMatchObject({
      format,
      width: 640,
      height: 480,
      isTurned: false,
      end: bytes.length,
    });
  });

  it.each(whole)('is refused wherever it was cut: %s', (_format, bytes) => {
    const step = bytes.length > 10_000 ? 9_973 : 1;
    for (let length = 20; length < bytes.length; length += step) {
      expect([length, check(bytes.subarray(0, length))]).toEqual([length, 'picture-cut-off']);
    }
  });

  it.each([
    ['jpeg', jpegOf(50_000, 50_000)],
    ['png', pngOf(50_000, 50_000)],
    ['gif', gifOf(50_000, 50_000)],
    ['webp', webpOf(50_000, 50_000)],
  ])('is refused when it claims 50,000 × 50,000 points: %s', (_format, bytes) => {
    expect(check(bytes)).toBe('picture-too-many-pixels');
  });

  it('counts points, not sides', () => {
    expect(check(pngOf(10_000, 10_000))).toMatchObject({ width: 10_000 });
    expect(check(pngOf(10_001, 10_000))).toBe('picture-too-many-pixels');
    expect(check(pngOf(60_000, 100))).toMatchObject({ width: 60_000 });
  });

  it.each([1, 3, 6, 8])('knows whether the camera was held upright: orientation %i', (orientation) => {
    for (const little of [true, false]) {
      const exif = exifOf(orientation, 'Ljubljana', little);
      const isTurned = orientation >= 5;
      expect(check(jpegOf(640, 480, exifSegment(exif)))).toMatchObject({ width: 640, isTurned });
      expect(check(pngWith(pngOf(640, 480), pngChunk('eXIf', exif)))).toMatchObject({ isTurned });
      expect(check(webpOf(640, 480, exif))).toMatchObject({ isTurned });
    }
  });

  it('does not stumble over EXIF that points outside itself', () => {
    const exif = exifOf(6, 'x');
    exif.set([0xff, 0xff, 0xff, 0xff], 4);
    expect(check(jpegOf(8, 8, exifSegment(exif)))).toMatchObject({ isTurned: false });
  });

  it.each([
    ['a page behind the mark of a JPEG', joinBytes(Uint8Array.of(0xff, 0xd8, 0xff), ascii('<html><script>'))],
    [
      'a page behind a JPEG comment',
      joinBytes(Uint8Array.of(0xff, 0xd8), commentSegment('<html>'), ascii('<p>')),
    ],
    ['a script behind the mark of a GIF', ascii('GIF89a/*..*/=1;alert(1)//'.padEnd(60, ' '))],
    ['a JPEG that ends before anything is drawn', Uint8Array.of(0xff, 0xd8, 0xff, 0xd9)],
    ['two frames of different size', jpegOf(8, 8, jpegOf(9_000, 9_000).subarray(2, 21))],
    ['a PNG with a forged header', pngOf(8, 8).with(19, 9)],
    ['a PNG without pixels', joinBytes(pngOf(8, 8).subarray(0, 33), pngChunk('IEND'))],
  ])('is refused as damaged: %s', (_what, bytes) => {
    expect(check(bytes)).toBe('picture-damaged');
  });

  it('is refused when it draws itself thousands of times', () => {
    const picture = jpegOf(64, 64);
    const scan = picture.subarray(21, -2);
    const passes = Array.from({ length: 1_000 }, () => scan);
    expect(check(joinBytes(picture.subarray(0, 21), ...passes, Uint8Array.of(0xff, 0xd9)))).toBe(
      'picture-damaged',
    );
  });

  it.each([
    [
      'png',
      joinBytes(pngOf(8, 8).subarray(0, 33), ...Array.from({ length: 25_000 }, () => pngChunk('aaAa'))),
    ],
    ['jpeg', jpegOf(8, 8, ...Array.from({ length: 25_000 }, () => Uint8Array.of(0xff, 0xe2, 0, 2)))],
  ])('is refused when it consists of countless empty parts: %s', (_format, bytes) => {
    expect(check(bytes)).toBe('picture-damaged');
  });

  it.each(['<html>', '\n<!DOCTYPE html>', '<?php', 'PK\x03\x04', '%PDF-1.7', 'MZ\x90'])(
    'is refused with another file behind it: %j',
    (start) => {
      for (const [, bytes] of whole)
        expect(check(joinBytes(bytes, ascii(start)))).toBe('picture-carries-more');
    },
  );

  it('may have behind it what phones put there', () => {
    for (const more of [jpegOf(160, 120), ascii('\0\0\0\x18ftypmp42'), new Uint8Array(64)]) {
      expect(check(joinBytes(jpegOf(640, 480), more))).toMatchObject({ width: 640 });
    }
  });

  it('is never drawn larger than its frames: a GIF whose frame reaches beyond the screen', () => {
    const gif = gifOf(10, 10);
    const frame = gif.indexOf(0x2c);
    gif.set([0xff, 0xff, 0xff, 0xff], frame + 5);
    expect(check(gif)).toBe('picture-too-many-pixels');
  });
});
