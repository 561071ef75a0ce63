import { inOrder } from '#shared/base/in-order.ts';
import type { StagePlan } from '#shared/plan/build-plan.ts';
import { expectedOf, type PlannedItem } from '#shared/plan/planned-item.ts';
import type { AnswerRef } from '#shared/reasons/reason.ts';
import { planScreen } from '#shared/strings/plan-screen.ts';
import type { PersonId } from '#shared/workshop/schema/ids.ts';
import type { PlanItem } from '#shared/workshop/schema/plan.ts';
import type { Estimate } from '#shared/workshop/schema/primitives.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

const words = planScreen.weeks;

/** One piece of work as a bar over the weeks. */
export type BoardRow = {
  readonly id: string;
  /** The room’s own, or one that the playbook proposes and nobody has taken yet. */
  readonly own: boolean;
  readonly title: string;
  readonly ownerId: PersonId | null;
  readonly owner: string;
  readonly start: number;
  readonly length: number;
  /** The room fixed its week; otherwise the plan places it. */
  readonly fixedStart: number | null;
  readonly weeks: number | null;
  readonly effort: Estimate | null;
  readonly days: number | null;
  readonly why: string;
  /** What it comes from, in the short form that fits a bar. */
  readonly marks: string;
  readonly answers: readonly AnswerRef[];
  readonly waitsFor: readonly { readonly id: string; readonly title: string }[];
  readonly test: PlanItem['test'];
  readonly warnings: readonly string[];
  readonly hints: readonly string[];
};

export type WeekColumn = {
  readonly week: number;
  readonly days: number;
  readonly over: number;
  readonly said: string;
};

export type BoardView = {
  readonly weeks: number;
  readonly rows: readonly BoardRow[];
  /** All of it is proposed: the room has not taken the plan in hand. */
  readonly onlyProposed: boolean;
  readonly load: readonly WeekColumn[];
  readonly perWeek: number | null;
  readonly people: number | null;
  /** The highest load or capacity, for the scale of the columns. */
  readonly peak: number;
  readonly milestones: readonly { readonly id: string; readonly title: string; readonly week: number }[];
};

/** A bar names at most so many of the answers it comes from. */
const MARKS = 2;
const SHORT_ID = /^[A-Z]{1,2}\d{0,2}$/;

/**
 * The board as it is drawn. Where the room fixed something, the document says it at once; where the plan places it,
 * the last conclusion does, and meanwhile it stays where it was.
 */
export function boardView(workshop: Pick<Workshop, 'plan' | 'people'>, plan: StagePlan): BoardView {
  const own = inOrder(workshop.plan.items).filter(([, item]) => item.field === 'change');
  const weeks = workshop.plan.weeks ?? plan.weeks;
  const known = new Map(plan.items.map((item) => [item.id, item]));
  const placed = new Map(plan.schedule.placed.map((one) => [one.item.id, one]));
  const titles = new Map<string, string>(own.map(([id, item]) => [id, item.title]));
  const warnings = Map.groupBy(plan.warnings, ({ item }) => item);
  const hints = Map.groupBy(plan.overBuilding, ({ item }) => item);
  const saidOf = (id: string) => ({
    warnings: (warnings.get(id) ?? []).map(({ sentence }) => sentence),
    hints: (hints.get(id) ?? []).map(({ reason }) => reason.sentence),
  });
  const rows = own.map(([id, item]): BoardRow => {
    const from = known.get(id);
    const effort = item.effort ?? from?.effort ?? null;
    const place = placed.get(id);
    const was = place === undefined ? 1 : place.end - place.start + 1;
    return {
      id,
      own: true,
      title: item.title,
      ownerId: item.owner,
      owner: nameOf(workshop.people, item.owner),
      start: item.start ?? place?.start ?? 1,
      length: item.weeks === null ? was : Math.max(1, Math.ceil(item.weeks)),
      fixedStart: item.start,
      weeks: item.weeks,
      effort,
      days: effort === null ? null : expectedOf(effort),
      why: item.why || from?.why || '',
      marks: marksOf(from?.trace.answers ?? []),
      answers: from?.trace.answers ?? [],
      waitsFor: item.dependsOn.flatMap((other) => {
        const title = titles.get(other);
        return title === undefined ? [] : [{ id: other as string, title }];
      }),
      test: item.test,
      ...saidOf(id),
    };
  });
  const onlyProposed = rows.length === 0;
  const proposed = onlyProposed ? plan.fields.change.filter(({ from }) => from === 'proposal') : [];
  const { capacity, schedule } = plan;
  return {
    weeks,
    rows: onlyProposed ? proposed.map((item) => proposedRow(item, plan, saidOf(item.id))) : rows,
    onlyProposed,
    load: schedule.load.map(({ week, days, over, capacity: room }) => ({
      week,
      days,
      over,
      said: words.weekLoad(week, days, room),
    })),
    perWeek: capacity.kind === 'known' ? capacity.perWeek : null,
    people: capacity.kind === 'known' ? capacity.people : null,
    peak: Math.max(
      capacity.kind === 'known' ? capacity.perWeek : 0,
      ...schedule.load.map(({ days }) => days),
      1,
    ),
    milestones: inOrder(workshop.plan.milestones).map(([id, { title, week }]) => ({ id, title, week })),
  };
}

function proposedRow(
  item: PlannedItem,
  { schedule }: StagePlan,
  said: Pick<BoardRow, 'warnings' | 'hints'>,
): BoardRow {
  const place = schedule.placed.find((one) => one.item.id === item.id);
  return {
    id: item.id,
    own: false,
    title: item.title,
    ownerId: null,
    owner: '',
    start: place?.start ?? item.bestStart,
    length: place === undefined ? 1 : place.end - place.start + 1,
    fixedStart: null,
    weeks: null,
    effort: item.effort,
    days: item.days,
    why: item.why,
    marks: marksOf(item.trace.answers),
    answers: item.trace.answers,
    waitsFor: [],
    test: {},
    ...said,
  };
}

function marksOf(answers: readonly AnswerRef[]): string {
  return answers
    .map(({ id }) => id)
    .filter((id) => SHORT_ID.test(id))
    .slice(0, MARKS)
    .join(' · ');
}

function nameOf(people: Workshop['people'], id: PersonId | null): string {
  const person = id === null ? undefined : people[id];
  return person?.name || person?.role || '';
}

/** A bar stays on the board: from week 1 to the last. */
export function movedTo(row: Pick<BoardRow, 'start' | 'length'>, by: number, weeks: number): number {
  return Math.max(1, Math.min(Math.max(1, weeks - row.length + 1), row.start + by));
}

/** At least a week long, and not past the end. */
export function grownTo(row: Pick<BoardRow, 'start' | 'length'>, by: number, weeks: number): number {
  return Math.max(1, Math.min(Math.max(1, weeks - row.start + 1), row.length + by));
}

/** Changing one of three points moves the others out of its way, so that low ≤ likely ≤ high always holds. */
export function withPoint(
  effort: Estimate | null,
  point: keyof Estimate,
  value: number | null,
): Estimate | null {
  if (value === null) return null;
  const { low, likely, high } = effort ?? { low: value, likely: value, high: value };
  switch (point) {
    case 'low':
      return { low: value, likely: Math.max(value, likely), high: Math.max(value, high) };
    case 'likely':
      return { low: Math.min(value, low), likely: value, high: Math.max(value, high) };
    case 'high':
      return { low: Math.min(value, low), likely: Math.min(value, likely), high: value };
  }
}
