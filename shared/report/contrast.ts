import { reportWords } from '#shared/strings/report.ts';

type Rgb = readonly [number, number, number];

/** What words of normal size need against white paper (WCAG 2, level AA). */
const READABLE = 4.5;

export type Accent = { readonly colour: string; readonly sentence: string };

/** The accent as it is printed: darkened step by step where it could not be read on white, and that is said. */
export function readableAccent(colour: string, usual: string): Accent {
  const rgb = parse(colour);
  if (rgb === null) return { colour: usual, sentence: reportWords.colour.notReadable(colour) };
  let printed = rgb;
  // Down to whole steps, as it is written: a rounded part could be too light again.
  while (contrastWithWhite(printed) < READABLE) printed = darker(printed);
  const said = hex(printed);
  const same = said === colour.toLowerCase();
  return { colour: said, sentence: same ? '' : reportWords.colour.adjusted(colour, said) };
}

function darker([red, green, blue]: Rgb): Rgb {
  return [Math.floor(red * 0.96), Math.floor(green * 0.96), Math.floor(blue * 0.96)];
}

/** From 1 (white) to 21 (black). */
function contrastWithWhite([red, green, blue]: Rgb): number {
  const light = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  return 1.05 / (light + 0.05);
}

function parse(colour: string): Rgb | null {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return null;
  const at = (from: number): number => Number.parseInt(colour.slice(from, from + 2), 16);
  return [at(1), at(3), at(5)];
}

function hex(rgb: Rgb): string {
  return `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function linear(part: number): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
