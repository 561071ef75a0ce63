import { asText, type Matrix, multiplied, round, scaleOf, through } from './matrix.ts';
import { type SvgFont, type SvgGlyph, SvgLetters } from './svg-letters.ts';

type Shape = { readonly fill: string | null; readonly stroke: string | null };

type State = {
  readonly matrix: Matrix;
  readonly fill: string;
  readonly stroke: string;
  readonly fillOpacity: number;
  readonly strokeOpacity: number;
  readonly lineWidth: number;
  readonly lineCap: string;
  readonly lineJoin: string;
  readonly dash: readonly number[];
  /** The name of the part that may be drawn in; empty: everywhere. */
  readonly clip: string;
  readonly font: SvgFont | null;
  readonly fontSize: number;
};

const START: State = {
  matrix: [1, 0, 0, 1, 0, 0],
  fill: '#000000',
  stroke: '#000000',
  fillOpacity: 1,
  strokeOpacity: 1,
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  dash: [],
  clip: '',
  font: null,
  fontSize: 12,
};

/**
 * Takes the strokes that the drawing library would put on a page of a PDF, and makes an SVG of them. Letters become
 * outlines, so that the drawing looks the same where the fonts are not installed.
 */
export class SvgCanvas {
  readonly outline = { addItem: (): undefined => undefined };
  readonly #letters = new SvgLetters();
  readonly #parts: string[] = [];
  readonly #clips = new Map<string, string>();
  readonly #saved: State[] = [];
  #state = START;
  #path = '';
  #written = '';
  #size: readonly [number, number] = [0, 0];

  addPage({ size }: { readonly size: readonly [number, number] }): this {
    this.#size = size;
    return this;
  }

  end(): this {
    return this;
  }

  addNamedDestination(): this {
    return this;
  }

  save(): this {
    this.#saved.push(this.#state);
    return this;
  }

  restore(): this {
    this.#state = this.#saved.pop() ?? START;
    return this;
  }

  transform(...by: Matrix): this {
    return this.#set({ matrix: multiplied(this.#state.matrix, by) });
  }

  translate(x: number, y: number): this {
    return this.transform(1, 0, 0, 1, x, y);
  }

  scale(x: number, y: number = x): this {
    return this.transform(x, 0, 0, y, 0, 0);
  }

  moveTo(x: number, y: number): this {
    return this.#draw('M', x, y);
  }

  lineTo(x: number, y: number): this {
    return this.#draw('L', x, y);
  }

  bezierCurveTo(...points: readonly number[]): this {
    return this.#draw('C', ...points);
  }

  closePath(): this {
    this.#path += 'Z';
    return this;
  }

  rect(x: number, y: number, width: number, height: number): this {
    return this.moveTo(x, y)
      .lineTo(x + width, y)
      .lineTo(x + width, y + height)
      .lineTo(x, y + height)
      .closePath();
  }

  /** A path as it was written, arcs and all; it is moved to its place when it is painted. */
  path(written: string): this {
    this.#written = written;
    return this;
  }

  clip(): this {
    const { clip: outer } = this.#state;
    const shape = `<path d="${this.#taken()}"/>`;
    const body = outer === '' ? `>${shape}` : ` clip-path="url(#${outer})">${shape}`;
    const name = this.#clips.get(body) ?? `c${this.#clips.size}`;
    this.#clips.set(body, name);
    return this.#set({ clip: name });
  }

  /** The library gives a colour here, or a rule for shapes that cross themselves, which no chart has. */
  fill(colour?: string): this {
    const given = colour?.startsWith('#') === true ? colour : this.#state.fill;
    return this.#paint({ fill: given, stroke: null });
  }

  stroke(colour?: string): this {
    return this.#paint({ fill: null, stroke: colour ?? this.#state.stroke });
  }

  fillAndStroke(): this {
    return this.#paint({ fill: this.#state.fill, stroke: this.#state.stroke });
  }

  fillColor(fill: string): this {
    return this.#set({ fill });
  }

  strokeColor(stroke: string): this {
    return this.#set({ stroke });
  }

  fillOpacity(fillOpacity: number | undefined): this {
    return this.#set({ fillOpacity: fillOpacity ?? 1 });
  }

  strokeOpacity(strokeOpacity: number | undefined): this {
    return this.#set({ strokeOpacity: strokeOpacity ?? 1 });
  }

  opacity(both: number): this {
    return this.#set({ fillOpacity: both, strokeOpacity: both });
  }

  lineWidth(lineWidth: number): this {
    return this.#set({ lineWidth });
  }

  lineCap(lineCap: string): this {
    return this.#set({ lineCap });
  }

  lineJoin(lineJoin: string): this {
    return this.#set({ lineJoin });
  }

  dash(dash: number | readonly number[], { space }: { readonly space?: number } = {}): this {
    return this.#set({ dash: typeof dash === 'number' ? [dash, space ?? dash] : dash });
  }

  undash(): this {
    return this.#set({ dash: [] });
  }

  font(font: SvgFont, fontSize: number): this {
    return this.#set({ font, fontSize });
  }

  /** The library hands the shaped letters of a line to whoever has this. */
  glyphs(
    glyphs: readonly SvgGlyph[],
    positions: readonly { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number }[],
  ): this {
    const { font, fontSize, matrix, fill, fillOpacity, clip } = this.#state;
    if (font === null || fillOpacity === 0) return this;
    const scale = fontSize / font.unitsPerEm;
    const places: string[] = [];
    let x = 0;
    for (const [at, glyph] of glyphs.entries()) {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[at] ?? {};
      const name = this.#letters.nameOf(font, glyph);
      if (name !== null)
        places.push(
          `<use href="#${name}" x="${round(x / scale + xOffset)}"${yOffset === 0 ? '' : ` y="${round(yOffset)}"`}/>`,
        );
      x += xAdvance;
    }
    const placed = multiplied(matrix, [scale, 0, 0, -scale, 0, 0]);
    if (places.length > 0)
      this.#parts.push(
        `<g${within(clip)}><g transform="${asText(placed)}" fill="${fill}">${places.join('')}</g></g>`,
      );
    return this;
  }

  /** The whole drawing, on white. */
  svg(title: string, description: string): string {
    const [width, height] = this.#size.map((one) => round(one));
    const clips = [...this.#clips].map(([body, name]) => `<clipPath id="${name}"${body}</clipPath>`);
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
      `<title>${escaped(title)}</title><desc>${escaped(description)}</desc>`,
      `<defs>${[...clips, ...this.#letters.outlines()].join('\n')}</defs>`,
      `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
      ...this.#parts,
      '</svg>\n',
    ].join('\n');
  }

  #set(more: Partial<State>): this {
    this.#state = { ...this.#state, ...more };
    return this;
  }

  #draw(letter: string, ...points: readonly number[]): this {
    this.#path +=
      letter +
      through(this.#state.matrix, points)
        .map((one) => round(one))
        .join(' ');
    return this;
  }

  #taken(): string {
    const path = this.#path;
    this.#path = '';
    return path;
  }

  #paint({ fill, stroke }: Shape): this {
    const written = this.#written;
    this.#written = '';
    const d = written === '' ? this.#taken() : written;
    const { fillOpacity, strokeOpacity, lineWidth, lineCap, lineJoin, dash, matrix, clip } = this.#state;
    const seen = (fill !== null && fillOpacity > 0) || (stroke !== null && strokeOpacity > 0);
    if (d === '' || !seen) return this;
    // What is moved as a whole takes its line with it.
    const scale = written === '' ? scaleOf(matrix) : 1;
    const line =
      stroke === null
        ? ''
        : [
            ` stroke="${stroke}" stroke-width="${round(lineWidth * scale)}"`,
            strokeOpacity === 1 ? '' : ` stroke-opacity="${strokeOpacity}"`,
            lineCap === 'butt' ? '' : ` stroke-linecap="${lineCap}"`,
            lineJoin === 'miter' ? '' : ` stroke-linejoin="${lineJoin}"`,
            dash.length === 0 ? '' : ` stroke-dasharray="${dash.map((one) => round(one * scale)).join(' ')}"`,
          ].join('');
    const area = ` fill="${fill ?? 'none'}"${fill === null || fillOpacity === 1 ? '' : ` fill-opacity="${fillOpacity}"`}`;
    this.#parts.push(
      written === ''
        ? `<path d="${d}"${area}${line}${within(clip)}/>`
        : `<g${within(clip)}><path d="${d}"${area}${line} transform="${asText(matrix)}"/></g>`,
    );
    return this;
  }
}

function within(clip: string): string {
  return clip === '' ? '' : ` clip-path="url(#${clip})"`;
}

function escaped(words: string): string {
  const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return words
    .toWellFormed()
    .replace(/(?!\n)\p{Cc}|[\uFFFE\uFFFF]/gu, ' ')
    .replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}
