import { describe, expect, it } from 'vitest';
import { reportFonts } from '#test/helpers/report-fonts.ts';
import { FONTS_BEHIND, readFontBehind, readFonts } from './fonts.ts';

describe('fonts behind the first', async () => {
  const [inter] = await readFonts(reportFonts, 'sans');

  it.each(FONTS_BEHIND)('%s pushes no word off the line of Inter', async (name) => {
    const font = await readFontBehind(reportFonts, name);
    expect(font.ascent / font.unitsPerEm).toBeLessThanOrEqual(
      (inter?.ascent ?? 0) / (inter?.unitsPerEm ?? 1),
    );
  });
});
