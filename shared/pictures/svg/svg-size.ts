import { fitWithin, type Size } from '../fit-within.ts';
import { PICTURE_LIMITS } from '../picture-limits.ts';

const PIXELS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
  em: 16,
  rem: 16,
  ex: 8,
};

const LARGEST = 1_000_000;

/** The size a drawing is painted at, and the box that its coordinates are taken from. */
export function svgSize(attributes: ReadonlyMap<string, string>): Size & { readonly viewBox: string } {
  const given = attributes.get('viewBox') ?? '';
  const numbers = given
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [, , boxWidth = 0, boxHeight = 0] = numbers;
  const hasBox = numbers.length === 4 && numbers.every(Number.isFinite) && boxWidth > 0 && boxHeight > 0;
  const width = lengthOf(attributes.get('width'));
  const height = lengthOf(attributes.get('height'));
  const shape = hasBox ? { width: boxWidth, height: boxHeight } : { width: 300, height: 150 };
  const own = {
    width: width ?? (height === undefined ? shape.width : (height * shape.width) / shape.height),
    height: height ?? (width === undefined ? shape.height : (width * shape.height) / shape.width),
  };
  const longest = Math.max(own.width, own.height);
  const wanted = Math.max(longest * 2, PICTURE_LIMITS.svgShortestLongSide);
  const scale = wanted / longest;
  const size = fitWithin(
    { width: own.width * scale, height: own.height * scale },
    PICTURE_LIMITS.longestSide,
  );
  return { ...size, viewBox: hasBox ? given : `0 0 ${own.width} ${own.height}` };
}

/** A length in pixels; shares of a window that is not there count as not given. */
function lengthOf(text = ''): number | undefined {
  const found = /^\s*([\d.]+(?:e[+-]?\d+)?)\s*([a-z]*)\s*$/i.exec(text);
  const factor = PIXELS[found?.[2]?.toLowerCase() ?? '%'];
  const length = Number(found?.[1]) * (factor ?? Number.NaN);
  return length > 0 && length <= LARGEST ? length : undefined;
}
