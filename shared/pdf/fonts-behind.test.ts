import { describe, expect, it } from 'vitest';
import { reportFonts } from '#test/helpers/report-fonts.ts';
import { FONTS_BEHIND, readFontBehind, readFonts } from './fonts.ts';

/** Letters with dots, the joined lam and alef, and those of Persian, Urdu, Kurdish and Pashto. */
const ARABIC = 'في المكتب لا بأس إلى آخره پچژگیک ٹڈڑںھے ڕڵێۆەڤ ټډړږښڼېۍ';

describe('fonts behind the first', async () => {
  const [inter] = await readFonts(reportFonts, 'sans');

  it.each(FONTS_BEHIND)('%s pushes no word off the line of Inter', async (name) => {
    const font = await readFontBehind(reportFonts, name);
    expect(font.ascent / font.unitsPerEm).toBeLessThanOrEqual(
      (inter?.ascent ?? 0) / (inter?.unitsPerEm ?? 1),
    );
  });

  it('have Arabic letters in one piece: dots of their own would be left behind when a line is turned round', async () => {
    const font = await readFontBehind(reportFonts, 'arabic');
    const { glyphs } = font.layout(ARABIC, undefined, undefined, undefined, 'ltr');
    const stoodFor = glyphs.flatMap((glyph) => (glyph as { codePoints: readonly number[] }).codePoints);
    expect(String.fromCodePoint(...stoodFor)).toBe(ARABIC);
    expect(
      glyphs.filter((glyph) => (glyph as { codePoints: readonly number[] }).codePoints.length === 0),
    ).toEqual([]);
  });
});
