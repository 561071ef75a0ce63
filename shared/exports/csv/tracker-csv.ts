import type { PlannedItem } from '#shared/plan/planned-item.ts';
import { trackerWords as words } from '#shared/strings/exports.ts';
import type { ExportSource } from '../export-source.ts';
import { planDays } from '../plan-days.ts';
import { type Cell, writeCsv } from './write-csv.ts';

export type Tracker = 'jira' | 'linear';

type Issue = {
  readonly number: number;
  readonly item: PlannedItem;
  readonly description: string;
  readonly due: string;
  readonly blockedBy: readonly number[];
};

/** One person's working day as Jira counts it, in seconds. */
const DAY_SECONDS = 8 * 60 * 60;

/** Every column that Linear's own importer reads, in the order of its export; most stay empty. */
const LINEAR = [
  'Id',
  'Team',
  'Title',
  'Description',
  'Status',
  'Estimate',
  'Priority',
  'Project',
  'Creator',
  'Assignee',
  'Labels',
  'Cycle Number',
  'Cycle Name',
  'Cycle Start',
  'Cycle End',
  'Created',
  'Updated',
  'Started',
  'Completed',
  'Canceled',
  'Archived',
  'Due Date',
  'Blocks',
  'Blocked By',
] as const;

/** The work of the plan as a file that the tracker imports. What is kept or put off is no issue. */
export function trackerCsv(source: ExportSource, tracker: Tracker): Uint8Array {
  const issues = issuesOf(source);
  return tracker === 'jira' ? jiraCsv(issues) : linearCsv(issues, source);
}

/** Jira maps columns by name; an owner is no account there, so the name stands in the text. */
function jiraCsv(issues: readonly Issue[]): Uint8Array {
  const links = Math.max(0, ...issues.map(({ blockedBy }) => blockedBy.length));
  const columns = [
    'Issue Id',
    'Summary',
    'Issue Type',
    'Description',
    'Labels',
    'Due Date',
    'Original Estimate',
  ];
  const blocked = Array.from({ length: links }, () => 'Inward issue link (Blocks)');
  return writeCsv(
    [...columns, ...blocked],
    issues.map(({ number, item, description, due, blockedBy }) => [
      number,
      item.title,
      'Task',
      item.owner === '' ? description : `${description}\n\n${words.owner(item.owner)}`,
      words.label,
      due,
      item.effort === null ? '' : Math.round(item.effort.likely * DAY_SECONDS),
      ...blocked.map((_, at) => blockedBy[at] ?? ''),
    ]),
    'importer',
  );
}

function linearCsv(issues: readonly Issue[], { workshop }: ExportSource): Uint8Array {
  const key = (number: number): string => `PLAN-${number}`;
  return writeCsv(
    LINEAR,
    issues.map(({ number, item, description, due, blockedBy }) => {
      const cells: Partial<Record<(typeof LINEAR)[number], Cell>> = {
        Id: key(number),
        Title: item.title,
        Description: description,
        Status: 'Todo',
        Project: workshop.title,
        Assignee: item.owner,
        Labels: words.label,
        'Due Date': due,
        Blocks: issues
          .filter((other) => other.blockedBy.includes(number))
          .map((other) => key(other.number))
          .join(', '),
        'Blocked By': blockedBy.map(key).join(', '),
      };
      return LINEAR.map((column) => cells[column] ?? '');
    }),
    'importer',
  );
}

function issuesOf(source: ExportSource): readonly Issue[] {
  const { plan } = source;
  const days = planDays(source);
  const numbers = new Map(plan.fields.change.map(({ id }, at) => [id, at + 1]));
  const places = new Map(plan.schedule.placed.map((placed) => [placed.item.id, placed]));
  return plan.fields.change.map((item) => {
    const place = places.get(item.id);
    return {
      number: numbers.get(item.id) ?? 0,
      item,
      description: descriptionOf(item, place, plan.fields.outcome.text),
      due: place === undefined ? '' : (days?.lastOf(place.end) ?? ''),
      blockedBy: item.dependsOn.flatMap((id) => numbers.get(id) ?? []),
    };
  });
}

function descriptionOf(
  { why, trace, effort }: PlannedItem,
  place: { readonly start: number; readonly end: number } | undefined,
  outcome: string,
): string {
  return [
    words.why(why),
    ...(trace.answers.length === 0 ? [] : [words.becauseOf(trace.answers.map(({ label }) => label))]),
    ...(place === undefined ? [] : [words.weeks(place.start, place.end)]),
    ...(effort === null ? [] : [words.estimate(effort.low, effort.likely, effort.high)]),
    ...(outcome === '' ? [] : [words.outcome(outcome)]),
  ].join('\n\n');
}
