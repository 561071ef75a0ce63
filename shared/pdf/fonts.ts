import { Font } from '@react-pdf/renderer';
import type { Brand } from '#shared/report/brand.ts';

/** A font that stands behind the first ones; it is read only when the text needs it. */
export const FONTS_BEHIND = ['sans', 'hebrew', 'arabic', 'emoji', 'chinese', 'korean'] as const;
export type FontBehind = (typeof FONTS_BEHIND)[number];

/** Where each bundled font file is: a path in Node, the file itself as a data address in a browser. */
export type ReportFonts = {
  readonly inter: { readonly regular: string; readonly semibold: string };
  readonly serif: { readonly regular: string; readonly semibold: string };
  readonly behind: Readonly<Record<FontBehind, () => Promise<string>>>;
};

export const SANS = 'Inter';
export const SERIF = 'Source Serif 4';
export const FAMILY_BEHIND: Readonly<Record<FontBehind, string>> = {
  sans: 'Noto Sans',
  hebrew: 'Noto Sans Hebrew',
  arabic: 'Noto Sans Arabic',
  emoji: 'Noto Emoji',
  chinese: 'Noto Sans SC',
  korean: 'Noto Sans KR',
};

/** What the check needs of a font that is read in. */
export type ReadFont = {
  /** What the font remembers of its glyphs: also which letter each stood for when it was first asked for. */
  _glyphs: Readonly<Record<number, object>>;
  readonly hasGlyphForCodePoint: (codePoint: number) => boolean;
  readonly glyphForCodePoint: (codePoint: number) => object;
  layout: (
    text: string,
    features?: unknown,
    script?: unknown,
    language?: unknown,
    direction?: unknown,
  ) => object;
};

const LONG_WORD = 20;
/** What is bound to a word without being of it. */
const BOUND = /\u00A0.*$/;
/** Scripts written without spaces may break between any two characters. */
const WITHOUT_SPACES = /[\u0E00-\u0EFF\u2E80-\u9FFF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFFEF]/;

/** Breaks a word anywhere when it must, without inventing hyphens: right for ids, addresses and long compounds. */
function breakAnywhere(word: string): string[] {
  return word.replace(BOUND, '').length > LONG_WORD || WITHOUT_SPACES.test(word)
    ? [...word].flatMap((character) => [character, ''])
    : [word];
}

/** Reads the fonts a report is set in, and returns them: whichever cannot draw a character is asked about it first. */
export async function readFonts(fonts: ReportFonts, choice: Brand['fonts']): Promise<readonly ReadFont[]> {
  Font.registerHyphenationCallback(breakAnywhere);
  const families = [
    { family: SANS, ...fonts.inter },
    ...(choice === 'sans' ? [] : [{ family: SERIF, ...fonts.serif }]),
  ];
  const read: ReadFont[] = [];
  for (const { family, regular, semibold } of families) {
    Font.register({
      family,
      fonts: [
        { src: regular, fontWeight: 400 },
        { src: semibold, fontWeight: 600 },
      ],
    });
    const [normal, bold] = await Promise.all([fontOf(family, 400), fontOf(family, 600)]);
    shapeFaster(normal);
    shapeFaster(bold);
    forget(normal);
    forget(bold);
    read.push(normal);
  }
  return read;
}

export async function readFontBehind(fonts: ReportFonts, name: FontBehind): Promise<ReadFont> {
  const family = FAMILY_BEHIND[name];
  Font.register({ family, fonts: [{ src: await fonts.behind[name](), fontWeight: 400 }] });
  const font = await fontOf(family, 400);
  forget(font);
  return font;
}

async function fontOf(fontFamily: string, fontWeight: number): Promise<ReadFont> {
  await Font.load({ fontFamily, fontWeight });
  const source: unknown = Font.getFont({ fontFamily, fontWeight });
  const data = typeof source === 'object' && source !== null && 'data' in source ? source.data : null;
  // The library hands out the font it has just read; its own types say no more than that there is one.
  return data as ReadFont;
}

const SPACE = 32;
const REMEMBERED = 20_000;
/** Alternates by context and by language, which neither the words nor the figures of a report need. */
const WITHOUT = { calt: false, rclt: false, clig: false, locl: false } as const;
const shaped = new WeakMap<ReadFont, Map<string, object>>();

/**
 * Shaping takes a third of the time, most of it for contextual alternates that running text does not need, and the
 * library shapes the same words again for every page. Both fonts are without scripts that depend on them.
 */
function shapeFaster(font: ReadFont): void {
  if (shaped.has(font)) return;
  const layout = font.layout.bind(font);
  const known = new Map<string, object>();
  shaped.set(font, known);
  font.layout = (text, features, script, language, direction) => {
    if (Array.isArray(features) ? features.length > 0 : features !== undefined)
      return layout(text, features, script, language, direction);
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size > REMEMBERED) known.clear();
    const run = layout(text, WITHOUT, script, language, direction);
    known.set(text, run);
    return run;
  };
}

/**
 * Each document begins with fonts that remember nothing. A part of a letter that was written into a file before, such as
 * the comma’s hook, which is the apostrophe, stands for no letter: in the next document it would be drawn and not be read.
 */
function forget(font: ReadFont): void {
  font._glyphs = {};
  shaped.get(font)?.clear();
  // Otherwise it stood for a space that does not break where that came first, and lines were pressed together by letters.
  font.glyphForCodePoint(SPACE);
}
