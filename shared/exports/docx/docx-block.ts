import type { Paragraph, Table } from 'docx';
import { assertNever } from '#shared/base/assert-never.ts';
import { isChart } from '#shared/report/charts-of.ts';
import type { BlockOf, ReportBlock } from '#shared/report/report.ts';
import { chartGrid } from '../charts/chart-grid.ts';
import { signText } from '../sign-text.ts';
import { docxChart } from './docx-chart.ts';
import { docxList } from './docx-list.ts';
import { aligned, type DocxCell, docxTable } from './docx-table.ts';
import { gap, heading, ifAny, paragraph } from './docx-words.ts';

/** What describes a chart at greater length than this only repeats the table below it. */
export const LONGEST_ALT = 500;

type Content = readonly (Paragraph | Table)[];

/** One block of the report as paragraphs and tables, its words in the order they are read; what leads to a table stays with it. */
export function docxBlock(block: ReportBlock, width: number, next?: ReportBlock): Content {
  if (isChart(block)) {
    const grid = chartGrid(block);
    return [
      ...titled(grid.title),
      ...(grid.alt.length > LONGEST_ALT ? [] : [paragraph(grid.alt, 'Note', { keepNext: true })]),
      ...docxChart(grid, width),
    ];
  }
  switch (block.kind) {
    case 'heading':
      return [heading(2, block.text), ...ifAny(block.note, 'Note')];
    case 'sentences':
      return block.items.map(({ text }) =>
        paragraph(text, SENTENCE_STYLE[block.tone], {
          keepNext: next?.kind === 'table' && text.length <= LEADS,
        }),
      );
    case 'table':
      return table(block, width);
    case 'list':
      return docxList(block);
    case 'cards':
      return [...titled(block.title), ...block.items.flatMap(card)];
    case 'decision':
      return [
        paragraph(block.headline, 'Headline'),
        paragraph(block.label === '' ? block.standing : `${block.label} · ${block.standing}`, undefined, {
          bold: true,
        }),
        paragraph(block.because.map(({ text }) => text).join(' '), 'Lead'),
      ];
    case 'stages':
      return [paragraph(block.alt), stages(block, width), gap()];
    case 'callout':
      return [callout(block, width), gap()];
    case 'columns':
      return columns(block, width);
    default:
      return assertNever(block);
  }
}

/** Short lists stand beside each other as they do on paper; what is a table itself would be too narrow for that. */
function columns({ left, right }: BlockOf<'columns'>, width: number): Content {
  const sides = [left, right].map((stack) => stack.flatMap((one) => (one.kind === 'list' ? [one] : [])));
  if (sides.flat().length < left.length + right.length || sides.some(isLong))
    return [...left, ...right].flatMap((one) => docxBlock(one, width));
  const half = Math.floor(width / 2);
  const cells = sides.map((lists): DocxCell => ({ content: lists.flatMap(docxList) }));
  return [docxTable([half, half], [cells], { plain: true })];
}

/** What is longer is read by itself, and could not be held together with anything. */
const LEADS = 300;

const MOST_BESIDE = 6;

function isLong(lists: readonly BlockOf<'list'>[]): boolean {
  return lists.reduce((sum, { items }) => sum + items.length, 0) > MOST_BESIDE;
}

const SENTENCE_STYLE = { lead: 'Lead', body: undefined, note: 'Note' } as const;

function titled(title: string): readonly Paragraph[] {
  return title === '' ? [] : [heading(3, title)];
}

/** A table up to so long stays on one page; of a longer one, neither the first row nor the last stands alone. */
const SHORT = { rows: 6, characters: 900 } as const;

function staysWithNext(rows: BlockOf<'table'>['rows']): (at: number) => boolean {
  const characters = rows
    .flatMap(({ cells }) => cells)
    .reduce((sum, { text, detail }) => sum + text.length + detail.length, 0);
  const isShort = rows.length <= SHORT.rows && characters <= SHORT.characters;
  return (at) => at < rows.length - 1 && (isShort || at === 0 || at === rows.length - 2);
}

function table(block: BlockOf<'table'>, width: number): Content {
  const { title, columns, rows, empty } = block;
  if (rows.length === 0) return [...titled(title), ...ifAny(empty, 'Note')];
  const shares = columns.reduce((sum, { share }) => sum + share, 0) || 1;
  const widths = columns.map(({ share }) => Math.round((width * share) / shares));
  const hasHead = columns.some((column) => column.title !== '');
  const head = columns.map(
    (column): DocxCell => ({
      content: [paragraph(column.title, 'Detail', { ...aligned(column.align), keepNext: true })],
    }),
  );
  let group = '';
  const stays = staysWithNext(rows);
  const body = rows.flatMap((row, index): readonly (readonly DocxCell[])[] => {
    const keepNext = stays(index);
    const begins = row.group !== '' && row.group !== group;
    group = row.group;
    const cells = columns.map((column, at): DocxCell => {
      const cell = row.cells[at];
      if (cell === undefined) return { content: [] };
      const text = [signText(cell.glyph), cell.text].filter((one) => one !== '').join(' ');
      const tone = column.tone === 'soft' ? 'Detail' : 'Field';
      return {
        content: [
          paragraph(text, tone, { ...aligned(column.align), keepNext, bold: column.tone === 'strong' }),
          ...(cell.detail === '' ? [] : [paragraph(cell.detail, 'Detail', { keepNext })]),
        ],
      };
    });
    const title: DocxCell = {
      content: [paragraph(row.group, 'Field', { bold: true, keepNext: true })],
      span: columns.length,
      shade: 'ground',
    };
    return begins ? [[title], cells] : [cells];
  });
  const all = hasHead ? [head, ...body] : body;
  return [...titled(title), docxTable(widths, all, { head: hasHead ? 1 : 0 }), gap()];
}

function card({ label, title, glyph, strong, sentences, facts }: BlockOf<'cards'>['items'][number]): Content {
  const head = [signText(glyph), title, label === '' ? '' : `· ${label}`]
    .filter((one) => one !== '')
    .join(' ');
  return [
    paragraph(head, undefined, {
      bold: true,
      keepNext: true,
      spacing: { before: strong ? 160 : 120, after: 40 },
    }),
    ...sentences.map(({ text }) => paragraph(text)),
    ...facts.map((fact) =>
      paragraph(fact.label === '' ? fact.value : `${fact.label}: ${fact.value}`, 'Note'),
    ),
  ];
}

function stages({ items }: BlockOf<'stages'>, width: number): Table {
  const each = Math.floor(width / Math.max(1, items.length));
  const cells = items.map(
    ({ label, detail, state }): DocxCell => ({
      roomy: true,
      content: [
        paragraph(label, 'Field', { bold: state !== 'later' && state !== 'past' }),
        ...ifAny(detail, 'Detail'),
      ],
      ...(state === 'later' || state === 'past' ? {} : { shade: 'ground' as const }),
    }),
  );
  return docxTable(
    items.map(() => each),
    [cells],
    { grid: true },
  );
}

/** The outcome and, at its end, what it is measured by. */
function callout({ label, title, detail, facts, aside }: BlockOf<'callout'>, width: number): Table {
  const end = aligned('end');
  const words: DocxCell = {
    content: [
      paragraph(label, 'Detail'),
      paragraph(title, undefined, { bold: true, spacing: { after: 0 } }),
      ...ifAny(detail, 'Detail'),
    ],
    shade: 'ground',
    roomy: true,
  };
  const measures = [
    ...facts.map((fact, at) => paragraph(fact, 'Field', { ...end, bold: at > 0 })),
    ...(aside === '' ? [] : [paragraph(aside, 'Detail', end)]),
  ];
  if (measures.length === 0) return docxTable([width], [[words]]);
  const beside = Math.round(width * 0.36);
  return docxTable([width - beside, beside], [[words, { content: measures, shade: 'ground', roomy: true }]]);
}
