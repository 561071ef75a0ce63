/** What a font gives for a piece of text: a glyph and its place for each letter. */
export type ShapedRun = { readonly glyphs: readonly object[]; readonly positions: readonly Position[] };
type Position = {
  readonly xAdvance: number;
  readonly yAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
};

export type PlainFont = { readonly glyphForCodePoint: (codePoint: number) => object };
type Shape = (text: string, script: 'latn' | undefined) => ShapedRun;

/** Letters that stand beside each other and do no more: without marks, joiners and what is left out. */
const PLAIN =
  /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u017F\u2010-\u2014\u2018-\u201E\u2022\u2026\u20AC\u2212]*$/;
/** Text without one is of no script, for which a font may keep other distances. */
const LETTER = /\p{Script=Latin}/u;
const END = 0;

/**
 * Text out of what its pairs of letters come to. A font of plain letters only moves two of them together, so each pair is
 * shaped once and for good; where two become one glyph, the font is asked about the whole text. `null`: ask the font.
 */
export function shapeByPairs(font: PlainFont, shape: Shape): (text: string) => ShapedRun | null {
  const inWords = pairsOf(font, (text) => shape(text, 'latn'));
  const alone = pairsOf(font, (text) => shape(text, undefined));
  return (text) => {
    if (!PLAIN.test(text)) return null;
    const placed = LETTER.test(text) ? inWords : alone;
    const glyphs: object[] = [];
    const positions: Position[] = [];
    for (let at = 0; at < text.length; at += 1) {
      const letter = text.charCodeAt(at);
      const position = placed(letter, at + 1 < text.length ? text.charCodeAt(at + 1) : END);
      if (position === null) return null;
      glyphs.push(font.glyphForCodePoint(letter));
      positions.push(position);
    }
    return { glyphs, positions };
  };
}

type Pairs = (letter: number, next: number) => Position | null;

function pairsOf(font: PlainFont, shape: (text: string) => ShapedRun): Pairs {
  const pairs = new Map<number, Position | null>();

  function placed(letter: number, next: number): Position | null {
    const key = letter * 0x1_0000 + next;
    const known = pairs.get(key);
    if (known !== undefined) return known;
    const { glyphs, positions } = shape(String.fromCharCode(...(next === END ? [letter] : [letter, next])));
    const [position] = positions;
    const isPlain =
      position !== undefined &&
      glyphs.length === (next === END ? 1 : 2) &&
      glyphs[0] === font.glyphForCodePoint(letter) &&
      (next === END || (glyphs[1] === font.glyphForCodePoint(next) && isLast(positions[1], next))) &&
      isFlat(position);
    const found = isPlain ? position : null;
    pairs.set(key, found);
    return found;
  }

  function isLast(position: Position | undefined, letter: number): boolean {
    return position !== undefined && isFlat(position) && position.xAdvance === placed(letter, END)?.xAdvance;
  }

  return placed;
}

function isFlat({ yAdvance, xOffset, yOffset }: Position): boolean {
  return yAdvance === 0 && xOffset === 0 && yOffset === 0;
}
