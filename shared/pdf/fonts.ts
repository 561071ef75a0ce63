import { Font } from '@react-pdf/renderer';
import type { Brand } from '#shared/report/brand.ts';
import { onOneBaseline } from './on-one-baseline.ts';
import { beginAnew, type ReadFont, shapeFaster } from './read-font.ts';

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
  arabic: 'Vazirmatn',
  emoji: 'Noto Emoji',
  chinese: 'Noto Sans SC',
  korean: 'Noto Sans KR',
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
  const read = await readWeights(fonts, choice);
  for (const font of read.flat()) beginAnew(font);
  return read.map(([normal]) => normal);
}

/** Of each family the normal letters and the bold ones. */
export async function readWeights(
  fonts: ReportFonts,
  choice: Brand['fonts'],
): Promise<readonly (readonly [ReadFont, ReadFont])[]> {
  Font.registerHyphenationCallback(breakAnywhere);
  const families = [
    { family: SANS, ...fonts.inter },
    ...(choice === 'sans' ? [] : [{ family: SERIF, ...fonts.serif }]),
  ];
  const read: [ReadFont, ReadFont][] = [];
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
    read.push([normal, bold]);
  }
  return read;
}

export async function readFontBehind(fonts: ReportFonts, name: FontBehind): Promise<ReadFont> {
  const family = FAMILY_BEHIND[name];
  Font.register({ family, fonts: [{ src: await fonts.behind[name](), fontWeight: 400 }] });
  return onOneBaseline(beginAnew(await fontOf(family, 400)));
}

async function fontOf(fontFamily: string, fontWeight: number): Promise<ReadFont> {
  await Font.load({ fontFamily, fontWeight });
  const source: unknown = Font.getFont({ fontFamily, fontWeight });
  const data = typeof source === 'object' && source !== null && 'data' in source ? source.data : null;
  // The library hands out the font it has just read; its own types say no more than that there is one.
  return data as ReadFont;
}
