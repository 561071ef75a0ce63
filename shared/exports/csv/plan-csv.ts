import type { PlannedItem } from '#shared/plan/planned-item.ts';
import { planCsvWords as words } from '#shared/strings/exports.ts';
import type { ExportSource } from '../export-source.ts';
import { planDays } from '../plan-days.ts';
import { type Cell, writeCsv } from './write-csv.ts';

const COLUMNS = Object.values(words.columns);

/** The whole stage plan: what stays, what is done now with its weeks and days, what waits for which proof, milestones. */
export function planCsv(source: ExportSource): Uint8Array {
  const { plan, playbook } = source;
  const { keep, change, defer } = plan.fields;
  const items = new Map(plan.items.map((item) => [item.id, item]));
  const days = planDays(source);
  const numbers = new Map(change.map(({ id }, at) => [id, at + 1]));
  const places = new Map(plan.schedule.placed.map((placed) => [placed.item.id, placed]));
  const column = (id: string): string =>
    playbook.plan.matrix.columns.find((one) => one.id === id)?.label ?? id;
  const rows: readonly (readonly Cell[])[] = [
    ...change.map((item) => {
      const place = places.get(item.id);
      const waits = item.dependsOn.map((id) => numbers.get(id) ?? items.get(id)?.title ?? '');
      return [
        numbers.get(item.id) ?? '',
        item.title,
        column('change'),
        item.from === 'room' ? words.room : words.proposal,
        item.why,
        item.trace.answers.map(({ label }) => label).join('; '),
        item.trigger,
        place?.start ?? '',
        place?.end ?? '',
        place === undefined ? '' : (days?.firstOf(place.start) ?? ''),
        place === undefined ? '' : (days?.lastOf(place.end) ?? ''),
        ...effortOf(item),
        item.owner,
        waits.filter((one) => one !== '').join(', '),
      ];
    }),
    ...plan.milestones.map(({ title, week }) => [
      ...['', title, words.milestone, words.room, '', '', ''],
      ...[week, week, days?.firstOf(week) ?? '', days?.lastOf(week) ?? ''],
      ...['', '', '', '', ''],
    ]),
    ...keep.map(({ label, why }) => padded(['', label, column('keep'), '', why])),
    ...defer.map(({ label, why, trigger }) => padded(['', label, column('defer'), '', why, '', trigger])),
  ];
  return writeCsv(COLUMNS, rows);
}

function effortOf({ effort }: PlannedItem): readonly Cell[] {
  return effort === null ? ['', '', ''] : [effort.low, effort.likely, effort.high];
}

function padded(cells: readonly Cell[]): readonly Cell[] {
  return [...cells, ...Array.from({ length: COLUMNS.length - cells.length }, () => '')];
}
