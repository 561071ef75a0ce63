import type { Row } from './row.ts';

/** What `npm run bench` writes down: the machine, and every row with the bench it comes from. */
export type MeasuredRow = Row & { readonly file: string; readonly ratio: number | null };
export type Measured = {
  readonly machine: string;
  readonly at: string;
  readonly rows: readonly MeasuredRow[];
};

/** Two in a hundred is as exact as any of these can be measured. */
const EXACT = 1.02;

export function isMet({ ratio, goal }: Pick<MeasuredRow, 'ratio' | 'goal'>): boolean | undefined {
  return goal === undefined || ratio === null ? undefined : ratio <= goal * EXACT;
}

function inUnit(value: number | null, unit: string): string {
  if (value === null) return '–';
  if (value >= 1_000) return `${Math.round(value).toLocaleString('en-GB')} ${unit}`;
  return `${value >= 100 ? value.toFixed(0) : value.toPrecision(3)} ${unit}`;
}

export const HEADINGS = ['what', 'ours', 'floor or rival', 'ratio', 'goal', 'met'] as const;

/** A row in words, in the order of the headings. */
export function cells(row: MeasuredRow): readonly string[] {
  const met = isMet(row);
  return [
    row.what,
    inUnit(row.ours, row.unit),
    inUnit(row.floor, row.unit),
    row.ratio === null ? '–' : `${row.ratio.toFixed(2)} ×`,
    row.goal === undefined ? '–' : `≤ ${row.goal} ×`,
    met === undefined ? '' : met ? 'yes' : 'NO',
  ];
}
