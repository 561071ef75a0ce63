import { reportWords } from '#shared/strings/report.ts';
import { item, listIfAny, pairs, plain, sentences } from '../make.ts';
import type { BlockOf, ReportBlock } from '../report.ts';
import { dayOf, type ReportContext } from '../report-context.ts';
import { addDays } from '../say-day.ts';

const words = reportWords.timeline;
const DAYS = 7;

/** The plan on its weeks, how it is released, and when to stop and look again. */
export function timelineBlocks(context: ReportContext): readonly ReportBlock[] {
  const { plan, workshop } = context;
  const { release } = plan.fields;
  const start = workshop.plan.startsOn;
  return [
    ...(start === null ? [] : sentences([plain(words.starts(dayOf(start)))])),
    ...(plan.schedule.placed.length === 0
      ? sentences([plain(reportWords.plan.noItems)])
      : [weeksBlock(context)]),
    ...listIfAny(
      words.milestones,
      plan.milestones.map(({ id, title, week }) => item(id, title, { aside: words.milestone(week) })),
    ),
    ...pairs('', [
      { label: words.cadence, value: release.cadence.text },
      { label: words.feedback, value: release.feedback.text },
      { label: words.stopRule, value: release.stopRule.text },
    ]),
  ];
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
      owner: one.owner,
      start: from,
      end,
      days: one.effort === null ? '' : reportWords.plan.range(one.effort.low, one.effort.high),
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
