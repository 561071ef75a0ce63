import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { GROUND, HAIRLINE, INK } from './docx-style.ts';

export type DocxCell = {
  readonly content: readonly Paragraph[];
  readonly span?: number;
  readonly shade?: 'full' | 'open' | 'ground';
  /** Room beside words, where the fields around them have none. */
  readonly roomy?: boolean;
};

const line = { style: BorderStyle.SINGLE, size: 4, color: HAIRLINE } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** In black and white the two still differ: one is solid, the other striped or light. */
const SHADES = {
  full: { type: ShadingType.CLEAR, fill: INK, color: 'auto' },
  open: { type: ShadingType.THIN_DIAGONAL_STRIPE, fill: 'FFFFFF', color: '8C8678' },
  ground: { type: ShadingType.CLEAR, fill: GROUND, color: 'auto' },
} as const;

/** A table with hairlines between its rows, or with none; its head is repeated on every page, and no row is split needlessly. */
export function docxTable(
  widths: readonly number[],
  rows: readonly (readonly DocxCell[])[],
  {
    head = 0,
    grid = false,
    plain = false,
  }: { readonly head?: number; readonly grid?: boolean; readonly plain?: boolean } = {},
): Table {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: whole, type: WidthType.DXA },
    columnWidths: [...widths],
    margins: { top: 50, bottom: 50, left: grid ? 20 : 0, right: grid ? 20 : plain ? 240 : 100 },
    borders: {
      top: plain ? none : line,
      bottom: plain ? none : line,
      left: none,
      right: none,
      insideHorizontal: plain ? none : line,
      insideVertical: grid ? line : none,
    },
    rows: rows.map(
      (cells, at) =>
        new TableRow({
          tableHeader: at < head,
          cantSplit: plain || shortRow(cells),
          children: spread(cells, widths),
        }),
    ),
  });
}

function spread(cells: readonly DocxCell[], widths: readonly number[]): readonly TableCell[] {
  let at = 0;
  return cells.map(({ content, span = 1, shade, roomy = false }) => {
    const width = widths.slice(at, at + span).reduce((sum, one) => sum + one, 0);
    at += span;
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      ...(span === 1 ? {} : { columnSpan: span }),
      ...(shade === undefined ? {} : { shading: SHADES[shade] }),
      ...(roomy ? { margins: { left: 120, right: 120, top: 60, bottom: 60 } } : {}),
      // A cell without a paragraph is one that Word repairs.
      children: content.length === 0 ? [new Paragraph({ style: 'Field', children: [] })] : [...content],
    });
  });
}

/** A row taller than a page could not be kept whole. */
function shortRow(cells: readonly DocxCell[]): boolean {
  return cells.every(({ content }) => content.length < 12);
}

export function aligned(align: 'start' | 'end') {
  return { alignment: align === 'end' ? AlignmentType.END : AlignmentType.START };
}
