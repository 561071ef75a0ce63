import { addDays } from '#shared/base/add-days.ts';
import { inOrder } from '#shared/base/in-order.ts';
import { calendarWords as words } from '#shared/strings/exports.ts';
import { type ExportSource, personName } from '../export-source.ts';
import { type PlanDays, planDays } from '../plan-days.ts';
import { foldLines, type IcsLine, icsDay, icsMoment, icsText } from './ics-text.ts';

type Day = {
  /** What it is and which one, so that a calendar knows it again when the file is imported anew. */
  readonly key: string;
  readonly day: string;
  readonly summary: string;
  readonly description: string;
};

export type PlanCalendar = {
  readonly bytes: Uint8Array;
  /** What is not in it, in sentences. */
  readonly notes: readonly string[];
};

/** Milestones, due dates of actions and the plan's own days, as whole days of a calendar. */
export function planIcs(source: ExportSource): PlanCalendar {
  const days = planDays(source);
  const entries = [...(days === null ? [] : planEntries(source, days)), ...datedEntries(source)];
  const hasWeeks = source.plan.milestones.length > 0;
  const notes = [
    ...(days === null && hasWeeks ? [words.noStart] : []),
    ...(entries.length === 0 ? [words.empty] : []),
  ];
  const stamp = icsMoment(source.changedAt);
  const text = foldLines([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', words.product],
    ['CALSCALE', 'GREGORIAN'],
    ['METHOD', 'PUBLISH'],
    ['X-WR-CALNAME', icsText(words.name(source.workshop.title))],
    ...entries.flatMap((entry) => eventOf(entry, source.workshop.id, stamp)),
    ['END', 'VCALENDAR'],
  ]);
  return { bytes: new TextEncoder().encode(text), notes };
}

function planEntries({ plan }: ExportSource, days: PlanDays): readonly Day[] {
  const { outcome, release } = plan.fields;
  const { stopRule } = release;
  return [
    { key: 'start', day: days.firstOf(1), summary: words.start, description: outcome.text },
    ...plan.milestones.map(({ id, title, week }) => ({
      key: `milestone-${id}`,
      day: days.lastOf(week),
      summary: words.milestone(title),
      description: words.milestoneWeek(week),
    })),
    ...(stopRule.text === ''
      ? []
      : [
          {
            key: 'stop-rule',
            day: days.lastOf(stopRule.week),
            summary: words.stopRule,
            description: stopRule.text,
          },
        ]),
    { key: 'end', day: days.lastOf(plan.weeks), summary: words.end(plan.weeks), description: '' },
  ];
}

function datedEntries({ workshop, plan }: ExportSource): readonly Day[] {
  const { by, text, metric, threshold } = plan.fields.outcome;
  return [
    ...(by === null
      ? []
      : [
          {
            key: 'outcome',
            day: by,
            summary: words.outcome(text),
            description: [metric, threshold].filter((line) => line !== '').join('\n'),
          },
        ]),
    ...inOrder(workshop.actions).flatMap(([id, { text: action, due, owner, done }]) => {
      const name = personName(workshop, owner);
      const lines = [...(name === '' ? [] : [words.owner(name)]), ...(done ? [words.done] : [])];
      return due === null
        ? []
        : [
            {
              key: `action-${id}`,
              day: due,
              summary: words.action(action),
              description: lines.join('\n'),
            },
          ];
    }),
  ];
}

function eventOf(
  { key, day, summary, description }: Day,
  workshopId: string,
  stamp: string,
): readonly IcsLine[] {
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', `${key}.${workshopId}@nextproof`],
    ['DTSTAMP', stamp],
    ['DTSTART;VALUE=DATE', icsDay(day)],
    ['DTEND;VALUE=DATE', icsDay(addDays(day, 1))],
    ['SUMMARY', icsText(summary)],
    ...(description === '' ? [] : [['DESCRIPTION', icsText(description)] as const]),
    // A due date takes nobody's day.
    ['TRANSP', 'TRANSPARENT'],
    ['END', 'VEVENT'],
  ];
}
