import { addDays } from '#shared/base/add-days.ts';
import { reportWords } from '#shared/strings/report.ts';
import { pairs, plain, sentences } from '../make.ts';
import type { BlockOf, ReportBlock } from '../report.ts';
import { dayOf, type ReportContext } from '../report-context.ts';

const words = reportWords.timeline;
const DAYS = 7;

/** The plan on its weeks, how it is released, and when to stop and look again. */
export function timelineBlocks(context: ReportContext): readonly ReportBlock[] {
  const { plan, workshop } = context;
  const { release } = plan.fields;
  const start = workshop.plan.startsOn;
  return [
    ...(plan.schedule.placed.length === 0
      ? sentences([plain(reportWords.plan.noItems)])
      : [context.size === 'full' ? weeksBlock(context) : withReasons(weeksBlock(context), context)]),
    ...pairs('', [
      { label: words.begins, value: dayOf(start) },
      ...plan.milestones.map(({ title, week }) => ({ label: words.milestoneIn(week), value: title })),
      { label: words.cadence, value: release.cadence.text },
      { label: words.feedback, value: release.feedback.text },
      { label: words.stopRule, value: release.stopRule.text },
    ]),
  ];
}

/** Where no table of the work stands above, each piece says here why it is done. */
function withReasons(block: BlockOf<'weeks'>, { plan }: ReportContext): BlockOf<'weeks'> {
  const why = new Map(plan.schedule.placed.map(({ item }) => [item.id as string, item.why]));
  return { ...block, rows: block.rows.map((one) => ({ ...one, detail: why.get(one.id) ?? '' })) };
}

export function weeksBlock({ plan, workshop }: ReportContext, most = 5_000): BlockOf<'weeks'> {
  const placed = plan.schedule.placed.slice(0, most);
  const start = workshop.plan.startsOn;
  const { week } = plan.fields.release.stopRule;
  return {
    kind: 'weeks',
    title: words.title(plan.weeks),
    alt: words.alt(placed.map(({ item: { title }, start: from, end }) => words.altRow(title, from, end))),
    weeks: plan.weeks,
    weekLabel: words.week,
    dates:
      start === null
        ? []
        : Array.from({ length: plan.weeks }, (_, at) => shortDay(addDays(start, at * DAYS))),
    rows: placed.map(({ item: one, start: from, end }) => ({
      id: one.id,
      label: one.title,
      detail: '',
      owner: one.owner,
      start: from,
      end,
      days: one.effort === null ? '' : words.days(one.effort.low, one.effort.high),
      room: one.from === 'room',
    })),
    milestones: plan.milestones
      .filter(({ week: at }) => at <= plan.weeks)
      .map(({ week: at, title }) => ({ week: at, label: title })),
    stop: week > plan.weeks ? null : { week, label: words.stop(week) },
    load: plan.schedule.load.map(({ week: at, days, capacity }) => ({ week: at, days, capacity })),
    loadLabel: words.load,
  };
}

function shortDay(day: string): string {
  const [date = '', month = ''] = dayOf(day).split(' ');
  return `${date} ${month.slice(0, 3)}`;
}
