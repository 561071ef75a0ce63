import { assertNever } from '#shared/base/assert-never.ts';
import type { ChartBlock } from '#shared/report/charts-of.ts';
import type { BlockOf } from '#shared/report/report.ts';
import { chartWords as words } from '#shared/strings/exports.ts';

/** Known, possible, nothing, or the one place that counts. */
export type GridFill = 'full' | 'open' | 'empty' | 'mark';

export type GridRow = {
  readonly label: string;
  readonly detail: string;
  readonly strong: boolean;
  readonly cells: readonly { readonly fill: GridFill; readonly text: string }[];
  readonly note: string;
};

/** A chart as rows of small fields: a table in a text document, where it stays text and can be edited. */
export type ChartGrid = {
  readonly title: string;
  readonly alt: string;
  /** Above the fields, as many as there are; empty where they need no head. */
  readonly heads: readonly string[];
  readonly rows: readonly GridRow[];
  readonly legend: readonly string[];
};

/** So many fields stand for the way from 0 to 1. */
const STEPS = 20;

export function chartGrid(block: ChartBlock): ChartGrid {
  const { title, alt } = block;
  const grid = (rows: readonly GridRow[], more: Partial<ChartGrid> = {}): ChartGrid => ({
    title,
    alt,
    heads: [],
    legend: [],
    rows,
    ...more,
  });
  switch (block.kind) {
    case 'paths':
      return grid(
        block.rows.map(({ label, fit, blocked, chosen, note }) => ({
          ...row(label, note, blocked ? bar(null) : bar(fit)),
          strong: chosen,
        })),
      );
    case 'ladder': {
      const steps = [...block.steps, ...(block.ungraded.count === 0 ? [] : [block.ungraded])];
      const most = Math.max(1, ...steps.map(({ count }) => count));
      return grid(
        steps.map(({ label, count }) =>
          row(
            label,
            String(count),
            upTo(most, (at) => (at < count ? 'full' : 'empty')),
          ),
        ),
      );
    }
    case 'ranges':
      return grid(
        block.rows.map(({ label, detail, why, observed, clean, note, verdictLabel }) => ({
          ...row(label, verdictLabel, marked(bar([0, 0], clean), observed)),
          detail: [note, detail, why].filter((one) => one !== '').join('\n'),
        })),
        { legend: [words.marked(block.legend.observed), words.open(block.legend.clean)] },
      );
    case 'radar':
      return grid(
        block.axes.map(({ label, value, hurts, note }) => ({
          ...row(label, note, bar(value)),
          detail: hurts ? block.hurtsLabel : '',
        })),
      );
    case 'heatmap':
      return heatmap(block, grid);
    case 'tornado':
      return grid(
        block.bars.map(({ label, said, low, high, lowLabel, highLabel }) => ({
          ...row(label, words.fromTo(lowLabel, highLabel), marked(bar([0, 0], [low, high]), block.fit)),
          detail: said,
        })),
      );
    case 'weeks':
      return weeks(block, grid);
    case 'vote': {
      const most = Math.max(1, ...block.rounds.flatMap(({ bars }) => bars.map(({ count }) => count)));
      return grid(
        block.rounds.flatMap(({ label, summary, bars }) => [
          { ...row(label, summary, []), strong: true },
          ...bars.map((one) => ({
            ...row(
              one.label,
              String(one.count),
              upTo(most, (at) => (at < one.count ? 'full' : 'empty')),
            ),
            detail: one.roles,
          })),
        ]),
        { legend: block.note === '' ? [] : [block.note] },
      );
    }
    default:
      return assertNever(block);
  }
}

type MakeGrid = (rows: readonly GridRow[], more?: Partial<ChartGrid>) => ChartGrid;

function heatmap(block: BlockOf<'heatmap'>, grid: MakeGrid): ChartGrid {
  const { stages, target, legend, rows } = block;
  return grid(
    rows.flatMap(({ group, label, stands, none, gapLabel, note }, index) => [
      ...(group === '' || group === rows[index - 1]?.group ? [] : [{ ...row(group, '', []), strong: true }]),
      row(
        label,
        [gapLabel, stands === -1 ? legend.nothing : '', note].filter((one) => one !== '').join(' · '),
        stages.map((_, at) => ({
          fill: at === stands ? 'full' : at === target ? 'open' : 'empty',
          text: none[at] === true ? words.none : '',
        })),
      ),
    ]),
    {
      heads: stages.map(({ label }) => label),
      legend: [words.full(legend.stands), words.open(legend.target), words.noneMeans(legend.none)],
    },
  );
}

function weeks(block: BlockOf<'weeks'>, grid: MakeGrid): ChartGrid {
  const each = (fill: (week: number) => GridFill, text: (week: number) => string = () => '') =>
    Array.from({ length: block.weeks }, (_, at) => ({ fill: fill(at + 1), text: text(at + 1) }));
  const single = (label: string, week: number, sign: string): GridRow => ({
    ...row(
      label,
      `${block.weekLabel} ${week}`,
      each(
        (at) => (at === week ? 'mark' : 'empty'),
        (at) => (at === week ? sign : ''),
      ),
    ),
    strong: true,
  });
  return grid(
    [
      ...block.rows.map(({ label, detail, owner, start, end, days, room }) => ({
        ...row(
          label,
          [owner, days].filter((one) => one !== '').join(' · '),
          each((week) => (week < start || week > end ? 'empty' : room ? 'full' : 'open')),
        ),
        detail,
      })),
      ...block.milestones.map(({ label, week }) => single(label, week, words.milestone)),
      ...(block.stop === null ? [] : [single(block.stop.label, block.stop.week, words.stop)]),
      ...(block.load.length === 0
        ? []
        : [
            row(
              block.loadLabel,
              '',
              each(
                () => 'empty',
                (week) => loadOf(block, week),
              ),
            ),
          ]),
    ],
    {
      heads: Array.from({ length: block.weeks }, (_, at) => String(at + 1)),
      legend: block.dates.length === 0 ? [] : [words.begins(block.weekLabel, block.dates)],
    },
  );
}

function loadOf({ load }: BlockOf<'weeks'>, week: number): string {
  const days = load.find((one) => one.week === week)?.days ?? 0;
  return days === 0 ? '' : String(Math.round(days));
}

function row(label: string, note: string, cells: GridRow['cells']): GridRow {
  return { label, detail: '', strong: false, cells, note };
}

function upTo(count: number, fill: (at: number) => GridFill): GridRow['cells'] {
  return Array.from({ length: count }, (_, at) => ({ fill: fill(at), text: '' }));
}

/** From 0 to 1: full as far as it is certain, open as far as it is possible. */
function bar(value: readonly [number, number] | null, open: readonly [number, number] | null = value) {
  return upTo(STEPS, (at) => {
    const middle = (at + 0.5) / STEPS;
    if (value !== null && open === value && middle <= value[0]) return 'full';
    return open !== null && middle >= open[0] && middle <= open[1] ? 'open' : 'empty';
  });
}

function marked(cells: GridRow['cells'], share: number | null): GridRow['cells'] {
  if (share === null) return cells;
  const place = Math.min(STEPS - 1, Math.floor(share * STEPS));
  return cells.map((cell, at) => (at === place ? { fill: 'mark', text: '' } : cell));
}
