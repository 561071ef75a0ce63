import { Font } from '@react-pdf/renderer';

/** Where each bundled font file is: a path in Node, an address of the own origin in a browser. */
export type ReportFonts = {
  readonly inter: { readonly regular: string; readonly medium: string; readonly semibold: string };
  readonly serif: { readonly regular: string; readonly semibold: string };
};

export const SANS = 'Inter';
export const SERIF = 'Source Serif 4';

/** Breaks a word anywhere when it must, without inventing hyphens: right for ids, addresses and long compounds. */
function breakAnywhere(word: string): string[] {
  return word.length > 24 ? [...word].flatMap((character) => [character, '']) : [word];
}

export function registerFonts(fonts: ReportFonts): void {
  Font.register({
    family: SANS,
    fonts: [
      { src: fonts.inter.regular, fontWeight: 400 },
      { src: fonts.inter.medium, fontWeight: 500 },
      { src: fonts.inter.semibold, fontWeight: 600 },
    ],
  });
  Font.register({
    family: SERIF,
    fonts: [
      { src: fonts.serif.regular, fontWeight: 400 },
      { src: fonts.serif.semibold, fontWeight: 600 },
    ],
  });
  Font.registerHyphenationCallback(breakAnywhere);
}
