import { describe, expect, it } from 'vitest';
import { ascii } from '#test/helpers/picture-bytes.ts';
import { sortOfFile } from './sort-of-file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('a file by its first bytes', () => {
  it.each(['heic', 'heix', 'hevc', 'mif1'])('is a HEIC photo: %s', (brand) => {
    expect(sortOfFile(ascii(`\0\0\0\x24ftyp${brand}\0\0\0\0mif1heic`)).kind).toBe('heic');
  });

  it.each([
    ['\0\0\0\x20ftypavif\0\0\0\0avifmif1', 'an AVIF picture'],
    ['\0\0\0\x20ftypmif1\0\0\0\0mif1avif', 'an AVIF picture'],
    ['\0\0\0\x20ftypisom\0\0\0\0isomavc1', 'a video'],
    ['II*\0\x08\0\0\0', 'a TIFF picture'],
    ['8BPS\0\x01', 'a Photoshop file'],
  ])('is another picture: %j', (bytes, name) => {
    expect(sortOfFile(ascii(bytes))).toEqual({ kind: 'other-picture', name });
  });

  it.each([
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    '\uFEFF<?xml version="1.0"?>\n<!-- made by hand -->\n<svg>',
    '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x" [<!ENTITY a "b">]>\n<svg width="1">',
  ])('is a drawing: %j', (text) => {
    expect(sortOfFile(utf8(text)).kind).toBe('svg');
  });

  it.each(['<html><svg></svg>', '<!DOCTYPE html><svg>', 'svg', 'BMW and Audi', '', '<svgs>'])(
    'is not a drawing, nor a picture: %j',
    (text) => {
      expect(sortOfFile(utf8(text)).kind).toBe('other');
    },
  );

  it('is told at once, even when its text was made to puzzle', () => {
    for (const piece of ['<?', '<!--', '<!DOCTYPE svg [', ' <!-- -', '<!DOCTYPE svg ', '<?>']) {
      expect(sortOfFile(utf8(piece.repeat(200_000))).kind).toBe('other');
    }
  });
});
