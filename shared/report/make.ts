import type { Reason } from '#shared/reasons/reason.ts';
import type { ReportCell, ReportGlyph, ReportSentence } from './parts.ts';
import type { BlockOf, FlatBlock, ReportBlock } from './report.ts';

/** Copies, because a report is checked as plain data on its way to the worker. */
export function sentenceOf({ sentence, answers, rule }: Reason): ReportSentence {
  return { text: withPercent(sentence), reasons: [{ sentence, answers: [...answers], rule }] };
}

/** A line does not begin with the sign of a number at the end of the line before. */
function withPercent(text: string): string {
  return text.replace(/(\d) %/g, '$1\u00A0%');
}

/** What the room said itself needs no reason, and stays as it was said. */
export function plain(text: string): ReportSentence {
  return { text, reasons: [] };
}

export function cell(
  text: string,
  more: {
    readonly detail?: string;
    readonly glyph?: ReportGlyph | null;
    readonly reasons?: readonly Reason[];
  } = {},
): ReportCell {
  const { detail = '', glyph = null, reasons = [] } = more;
  return { text, detail, glyph, reasons: reasons.flatMap((reason) => sentenceOf(reason).reasons) };
}

type Column = BlockOf<'table'>['columns'][number];

export function column(title: string, share: number, more: Partial<Column> = {}): Column {
  return { title, share, align: 'start', tone: 'ink', ...more };
}

export function table(
  title: string,
  columns: readonly Column[],
  rows: BlockOf<'table'>['rows'],
  empty = '',
): BlockOf<'table'> {
  return { kind: 'table', title, columns, rows, empty };
}

export function row(id: string, cells: readonly ReportCell[], group = ''): BlockOf<'table'>['rows'][number] {
  return { id, group, cells };
}

type Item = BlockOf<'list'>['items'][number];

export function item(id: string, text: string, more: Partial<Item> = {}): Item {
  return { id, text, detail: '', aside: '', glyph: null, ...more };
}

export function list(
  title: string,
  items: readonly Item[],
  more: { readonly ordered?: boolean; readonly empty?: string } = {},
): BlockOf<'list'> {
  return { kind: 'list', title, ordered: more.ordered ?? false, items, empty: more.empty ?? '' };
}

/** A list that is left out where it has nothing to say. */
export function listIfAny(title: string, items: readonly Item[]): readonly BlockOf<'list'>[] {
  return items.length === 0 ? [] : [list(title, items)];
}

export function sentences(
  items: readonly ReportSentence[],
  tone: BlockOf<'sentences'>['tone'] = 'body',
): readonly BlockOf<'sentences'>[] {
  const said = items.filter(({ text }) => text !== '');
  return said.length === 0 ? [] : [{ kind: 'sentences', tone, items: said }];
}

export function heading(text: string, note = ''): BlockOf<'heading'> {
  return { kind: 'heading', text, note };
}

/** A table of two columns without a head: a label and what there is to say. Empty ones are left out. */
export function pairs(
  title: string,
  rows: readonly { readonly label: string; readonly value: string; readonly detail?: string }[],
): readonly BlockOf<'table'>[] {
  const filled = rows.filter(({ value, detail = '' }) => value !== '' || detail !== '');
  if (filled.length === 0) return [];
  return [
    table(
      title,
      [column('', 0.26, { tone: 'soft' }), column('', 0.74)],
      filled.map(({ label, value, detail = '' }) => row(label, [cell(label), cell(value, { detail })])),
    ),
  ];
}

/** Two stacks side by side; what stands alone keeps the whole width. */
export function beside(left: readonly FlatBlock[], right: readonly FlatBlock[]): readonly ReportBlock[] {
  return left.length === 0 || right.length === 0
    ? [...left, ...right]
    : [{ kind: 'columns', left: [...left], right: [...right] }];
}

/** The first so many characters, ended at a word where there is one. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
