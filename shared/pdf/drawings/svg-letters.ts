/** What is needed of a font and of its letters. */
export type SvgFont = { readonly unitsPerEm: number };
export type SvgGlyph = { readonly id: number; readonly path: { readonly toSVG: () => string } };

/** The outline of each letter once, however often it is used. */
export class SvgLetters {
  readonly #fonts = new Map<SvgFont, string>();
  readonly #outlines = new Map<string, string>();

  /** null: nothing is drawn, as for a space. */
  nameOf(font: SvgFont, glyph: SvgGlyph): string | null {
    const family = this.#fonts.get(font) ?? `f${this.#fonts.size}`;
    this.#fonts.set(font, family);
    const name = `${family}-${glyph.id}`;
    const known = this.#outlines.get(name);
    const outline = known ?? glyph.path.toSVG();
    if (known === undefined) this.#outlines.set(name, outline);
    return outline === '' ? null : name;
  }

  outlines(): readonly string[] {
    return [...this.#outlines]
      .filter(([, outline]) => outline !== '')
      .map(([name, outline]) => `<path id="${name}" d="${outline}"/>`);
  }
}
