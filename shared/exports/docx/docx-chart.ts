import { AlignmentType, type Paragraph, type Table } from 'docx';
import type { ChartGrid, GridFill } from '../charts/chart-grid.ts';
import { type DocxCell, docxTable } from './docx-table.ts';
import { gap, ifAny, paragraph } from './docx-words.ts';

const SHADE: Readonly<Record<GridFill, DocxCell['shade']>> = {
  full: 'full',
  mark: 'full',
  open: 'open',
  empty: undefined,
};

/** So many rows stay on one page, fewer where a head tells on the next page what they are; of more, none stands alone. */
const TOGETHER = { headed: 6, plain: 12 } as const;

/** Words under a name that are longer than this get half of the width. */
const LONG_DETAIL = 60;

/** The share of the width that notes at the end of the rows get: a name and days on one line, or a figure. */
const NOTE_SHARE = { words: 0.28, figure: 0.22 } as const;
const LONGEST_FIGURE = 12;

/** A chart as a table of small fields between its words: it prints, it reads aloud, and it can be edited. */
export function docxChart({ heads, rows, legend }: ChartGrid, width: number): readonly (Paragraph | Table)[] {
  const fields = Math.max(1, ...rows.map(({ cells }) => cells.length), heads.length);
  const longest = Math.max(0, ...rows.map(({ note }) => note.length));
  const noted = longest > 0;
  const isWordy = rows.some(({ detail }) => detail.length > LONG_DETAIL);
  const label = Math.round(width * (isWordy ? 0.48 : noted ? 0.34 : 0.4));
  const share = longest > LONGEST_FIGURE ? NOTE_SHARE.words : NOTE_SHARE.figure;
  const note = noted ? Math.round(width * share) : 0;
  const field = Math.floor((width - label - note) / fields);
  const widths = [
    width - note - field * fields,
    ...Array.from({ length: fields }, () => field),
    ...(noted ? [note] : []),
  ];
  const end = (text: string): readonly DocxCell[] =>
    noted ? [{ content: [paragraph(text, 'Detail')], roomy: true }] : [];
  const head: readonly DocxCell[] = [
    { content: [paragraph('', 'Detail')] },
    ...heads.map((text) => ({ content: [paragraph(text, 'Detail', { alignment: AlignmentType.CENTER })] })),
    ...end(''),
  ];
  const isShort = rows.length <= TOGETHER[heads.length === 0 ? 'plain' : 'headed'];
  const staysWithNext = (at: number): boolean =>
    at === rows.length - 1 ? legend.length > 0 : isShort || at === 0 || at === rows.length - 2;
  const body = rows.map((row, at): readonly DocxCell[] => {
    const title = (keepNext: boolean) => paragraph(row.label, 'Field', { bold: row.strong, keepNext });
    // What only names the rows below it goes over the whole width.
    if (row.cells.length === 0 && row.note === '')
      return [{ content: [title(true)], span: widths.length, shade: 'ground' }];
    return [
      { content: [title(staysWithNext(at)), ...ifAny(row.detail, 'Detail')] },
      ...(row.cells.length === 0
        ? [{ content: [paragraph('', 'Detail')], span: fields }]
        : filled(row.cells, fields)),
      ...end(row.note),
    ];
  });
  return [
    docxTable(widths, heads.length === 0 ? body : [head, ...body], {
      head: heads.length === 0 ? 0 : 1,
      grid: true,
    }),
    ...(legend.length === 0
      ? [gap()]
      : [paragraph(legend.join(' · '), 'Note', { spacing: { before: 60, after: 100 } })]),
  ];
}

/** Every row has as many fields; what a shorter one lacks is one empty field. */
function filled(cells: ChartGrid['rows'][number]['cells'], fields: number): readonly DocxCell[] {
  const drawn = cells.map(({ fill, text }): DocxCell => {
    const shade = SHADE[fill];
    const content = paragraph(text, 'Detail', {
      alignment: AlignmentType.CENTER,
      ...(shade === 'full' ? { color: 'FFFFFF' } : {}),
    });
    return shade === undefined ? { content: [content] } : { content: [content], shade };
  });
  const left = fields - cells.length;
  return left === 0 ? drawn : [...drawn, { content: [paragraph('', 'Detail')], span: left }];
}
