import { type ShapedRun, shapeByPairs } from './shape-by-pairs.ts';

/** What is used of a font that is read in. */
export type ReadFont = {
  /** What the font remembers of its glyphs: also which letter each stood for when it was first asked for. */
  _glyphs: Readonly<Record<number, object>>;
  readonly unitsPerEm: number;
  /** How far above the line it stands on it asks for room, in units. */
  readonly ascent: number;
  hasGlyphForCodePoint: (codePoint: number) => boolean;
  glyphForCodePoint: (codePoint: number) => object;
  layout: (
    text: string,
    features?: unknown,
    script?: unknown,
    language?: unknown,
    direction?: unknown,
  ) => ShapedRun;
};

const REMEMBERED = 20_000;
/** Alternates by context and by language, which neither the words nor the figures of a report need. */
const WITHOUT = { calt: false, rclt: false, clig: false, locl: false } as const;
/** What is known of a font in one document only. */
const known = new WeakMap<
  ReadFont,
  { readonly shaped: Map<string, ShapedRun>; readonly glyphs: Map<number, object> }
>();

/**
 * Shaping takes a third of the time, most of it for contextual alternates that running text does not need, and the
 * library shapes the same words again for every page and looks up each letter several times. Both fonts are without
 * scripts that depend on them.
 */
export function shapeFaster(font: ReadFont): void {
  if (known.has(font)) return;
  const layout = font.layout.bind(font);
  const shaped = new Map<string, ShapedRun>();
  const glyphs = new Map<number, object>();
  known.set(font, { shaped, glyphs });
  const glyphFor = font.glyphForCodePoint.bind(font);
  font.glyphForCodePoint = (codePoint) => remembered(glyphs, codePoint, glyphFor);
  const has = font.hasGlyphForCodePoint.bind(font);
  const held = new Map<number, boolean>();
  font.hasGlyphForCodePoint = (codePoint) => remembered(held, codePoint, has);
  // Asked for with every letter, and read out of a table each time.
  Object.defineProperty(font, 'unitsPerEm', { value: font.unitsPerEm });
  const byPairs = shapeByPairs(font, (text, script) => layout(text, WITHOUT, script, undefined, 'ltr'));
  font.layout = (text, features, script, language, direction) => {
    if (Array.isArray(features) ? features.length > 0 : features !== undefined)
      return layout(text, features, script, language, direction);
    const before = byPairs(text) ?? shaped.get(text);
    if (before !== undefined) return before;
    if (shaped.size > REMEMBERED) shaped.clear();
    const run = layout(text, WITHOUT, script, language, direction);
    shaped.set(text, run);
    return run;
  };
}

function remembered<V>(values: Map<number, V>, key: number, ask: (key: number) => V): V {
  const before = values.get(key);
  if (before !== undefined) return before;
  const value = ask(key);
  values.set(key, value);
  return value;
}

const SPACE = 32;

/**
 * Each document begins with fonts that remember nothing. A part of a letter that was written into a file before, such as
 * the comma’s hook, which is the apostrophe, stands for no letter: in the next document it would be drawn and not be read.
 */
export function beginAnew(font: ReadFont): ReadFont {
  font._glyphs = {};
  const before = known.get(font);
  before?.shaped.clear();
  before?.glyphs.clear();
  // Otherwise it stood for a space that does not break where that came first, and lines were pressed together by letters.
  font.glyphForCodePoint(SPACE);
  return font;
}

const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const AFTER_WORDS = ' .,;:’)-';
const ROUND_WORDS = ' (“-';
const DIGITS = '0123456789';

const AT_ONCE = 100;

/**
 * Finds out how the pairs of letters stand that any English text has: for a worker that nobody needs yet. Whoever needs it
 * does not wait for it.
 */
export async function learnUsualPairs(font: ReadFont, isNeeded: () => boolean): Promise<void> {
  for (const [at, text] of usualPairs().entries()) {
    if (at % AT_ONCE === 0) await new Promise((go) => setTimeout(go));
    if (isNeeded()) return;
    font.layout(text, undefined, undefined, undefined, 'ltr');
  }
}

function usualPairs(): readonly string[] {
  return [
    ...pairs(LOWER, LOWER + AFTER_WORDS),
    ...pairs(ROUND_WORDS, LOWER + LOWER.toUpperCase()),
    ...pairs(LOWER.toUpperCase(), LOWER),
    ...[...pairs(DIGITS, DIGITS + AFTER_WORDS), ...pairs(AFTER_WORDS, ' ')].flatMap((pair) => [
      pair,
      `a${pair}`,
    ]),
  ];
}

function pairs(first: string, second: string): readonly string[] {
  return [...first].flatMap((one) => [...second].map((other) => one + other));
}
