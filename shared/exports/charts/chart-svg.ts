import type { ChartGrid, GridFill, GridRow } from './chart-grid.ts';

/** Pixels. Words are measured by rule of thumb: a drawing has no fonts of its own to ask. */
const LABEL = 250;
const CHART = 420;
const NOTE = 210;
const PAD = 24;
const LINE = 16;
const LETTER = 6.4;

const INK = '#1c2127';
const SOFT = '#545b64';
const HAIR = '#dcd7cb';

const FILLS: Readonly<Record<GridFill, string>> = {
  full: INK,
  mark: '#0b5f5a',
  open: 'url(#open)',
  empty: 'none',
};

/** A chart as a drawing of its own: on white, in ink, readable without colour, its words beside it and in its description. */
export function chartSvg({ title, alt, heads, rows, legend }: ChartGrid): string {
  const width = PAD * 2 + LABEL + CHART + NOTE;
  const parts: string[] = [];
  let y = PAD;
  for (const part of wrapped(title, width - PAD * 2, 9)) {
    y += 20;
    parts.push(text(PAD, y, part, 'title'));
  }
  y += 14;
  if (heads.length > 0) {
    const each = CHART / heads.length;
    parts.push(...heads.map((head, at) => text(PAD + LABEL + each * (at + 0.5), y + 12, head, 'small mid')));
    y += 20;
  }
  for (const row of rows) {
    const drawn = drawRow(row, y);
    parts.push(drawn.svg);
    y += drawn.height;
  }
  for (const note of legend.flatMap((one) => wrapped(one, width - PAD * 2, LETTER))) {
    y += 18;
    parts.push(text(PAD, y, note, 'small'));
  }
  const height = Math.ceil(y + PAD);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escaped(title)}</title><desc>${escaped(alt)}</desc>`,
    `<defs><pattern id="open" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#ffffff"/><rect width="2" height="6" fill="#8c8678"/></pattern></defs>`,
    `<style>text{font-family:Inter,Arial,sans-serif;font-size:13px;fill:${INK}}.title{font-family:"Source Serif 4",Georgia,serif;font-size:18px;font-weight:600}.strong{font-weight:600}.small{font-size:12px;fill:${SOFT}}.mid{text-anchor:middle}.light{fill:#ffffff}</style>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...parts,
    '</svg>\n',
  ].join('\n');
}

function drawRow(
  { label, detail, strong, cells, note }: GridRow,
  top: number,
): { svg: string; height: number } {
  const names = wrapped(label, LABEL - 16, LETTER + 0.6);
  const details = wrapped(detail, LABEL - 16, LETTER);
  const notes = wrapped(note, NOTE - 14, LETTER);
  const height = Math.max(names.length + details.length, notes.length, 1) * LINE + 10;
  const each = cells.length === 0 ? 0 : CHART / cells.length;
  const middle = top + height / 2;
  const fields = cells.flatMap(({ fill, text: sign }, at) => {
    const x = PAD + LABEL + each * at;
    return [
      `<rect x="${round(x)}" y="${round(middle - 8)}" width="${round(each)}" height="16" fill="${FILLS[fill]}" stroke="${HAIR}" stroke-width="0.6"/>`,
      ...(sign === ''
        ? []
        : [
            text(
              x + each / 2,
              middle + 4,
              sign,
              fill === 'full' || fill === 'mark' ? 'small mid light' : 'small mid',
            ),
          ]),
    ];
  });
  return {
    height,
    svg: [
      `<line x1="${PAD}" y1="${top}" x2="${PAD + LABEL + CHART + NOTE}" y2="${top}" stroke="${HAIR}" stroke-width="0.8"/>`,
      ...names.map((part, at) => text(PAD, top + 17 + at * LINE, part, strong ? 'strong' : '')),
      ...details.map((part, at) => text(PAD, top + 17 + (names.length + at) * LINE, part, 'small')),
      ...fields,
      ...notes.map((part, at) => text(PAD + LABEL + CHART + 14, top + 17 + at * LINE, part, 'small')),
    ].join('\n'),
  };
}

function text(x: number, y: number, words: string, kind: string): string {
  return `<text x="${round(x)}" y="${round(y)}"${kind === '' ? '' : ` class="${kind}"`}>${escaped(words)}</text>`;
}

/** Lines of about that width; a word longer than a line is cut. */
function wrapped(words: string, width: number, letter: number): readonly string[] {
  const most = Math.max(8, Math.floor(width / letter));
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/\s+/).flatMap((one) => pieces(one, most))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= most) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function pieces(word: string, most: number): readonly string[] {
  const letters = [...word];
  if (letters.length <= most) return word === '' ? [] : [word];
  return Array.from({ length: Math.ceil(letters.length / most) }, (_, at) =>
    letters.slice(at * most, (at + 1) * most).join(''),
  );
}

function escaped(words: string): string {
  const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return words
    .toWellFormed()
    .replace(/(?!\n)\p{Cc}|[\uFFFE\uFFFF]/gu, ' ')
    .replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
