import { describe, expect, it } from 'vitest';
import { reportWords } from '#shared/strings/report.ts';
import { reportFonts } from '#test/helpers/report-fonts.ts';
import { readWeights } from './fonts.ts';
import { type ShapedRun, shapeByPairs } from './shape-by-pairs.ts';

/** What the fonts make of these is theirs: two letters become one, pairs stand closer, numbers otherwise than words. */
const TEXTS = [
  'Today’s AVATAR, (10,000 – 2.5 % of it); “Toy”. Łódź, naïve façade: f.0, 7/8, -2T',
  '10,000.75 – 12:30',
  'ffi fi fl Tt first officer',
  ...Object.values(reportWords.sections),
];

/** As the font does it by itself, without alternates. */
function asked(font: unknown, text: string): ShapedRun {
  const { _layoutEngine: engine } = font as {
    _layoutEngine: { layout: (...options: unknown[]) => ShapedRun };
  };
  const without = { calt: false, rclt: false, clig: false, locl: false };
  return engine.layout(text, without, undefined, undefined, 'ltr');
}

function told({ glyphs, positions }: ShapedRun) {
  return {
    glyphs: glyphs.map((glyph) => ('id' in glyph ? glyph.id : null)),
    advances: positions.map(({ xAdvance }) => xAdvance),
  };
}

describe('shaping by pairs', async () => {
  const weights = (await readWeights(reportFonts, 'both')).flat();

  it.each(TEXTS)('gives what the font gives: %s', (text) => {
    for (const font of weights)
      expect(told(font.layout(text, undefined, undefined, undefined, 'ltr'))).toEqual(
        told(asked(font, text)),
      );
  });

  it('leaves to the font what is more than pairs', () => {
    const [font] = weights;
    if (font === undefined) throw new Error('No font was read.');
    const byPairs = shapeByPairs(font, (text) => asked(font, text));
    expect(byPairs('Plain words.')).not.toBeNull();
    for (const text of ['e\u0301', 'שלום', 'soft\u00ADhyphen', 'Ελλάδα']) expect(byPairs(text)).toBeNull();
  });
});
