import { planWords } from '#shared/strings/plan.ts';
import type { PlanInput } from './plan-input.ts';
import type { PlannedItem } from './planned-item.ts';

export type Deferral = {
  readonly id: string;
  readonly title: string;
  readonly days: number;
  readonly sentence: string;
};

export type Capacity =
  | { readonly kind: 'unknown'; readonly sentence: string; readonly effort: number }
  | {
      readonly kind: 'known';
      readonly people: number;
      readonly perWeek: number;
      readonly total: number;
      readonly effort: number;
      /** Person-days beyond capacity; 0 when the plan fits. */
      readonly excess: number;
      /** What to put off so that the rest fits, in this order. */
      readonly deferToFit: readonly Deferral[];
      /** Empty when the plan fits. */
      readonly sentence: string;
    };

/** How many people work on it: as the room said, else the team's people in the room. */
function peopleOf({ workshop }: PlanInput): number | null {
  const said = workshop.plan.capacity.people;
  if (said !== null) return said;
  const team = Object.values(workshop.people).filter((person) => person.side === 'team').length;
  return team === 0 ? null : team;
}

export function daysPerWeek(input: PlanInput): number | null {
  const people = peopleOf(input);
  const { daysPerWeek: days, reserve } = input.workshop.plan.capacity;
  return people === null ? null : people * days * (1 - reserve);
}

/** The weeks of the plan: as the room said, else the fewest that carry the work. */
export function planWeeks(input: PlanInput, now: readonly PlannedItem[]): number {
  const { shortest, longest } = input.playbook.plan.weeks;
  const said = input.workshop.plan.weeks;
  if (said !== null) return said;
  const perWeek = daysPerWeek(input);
  const needed =
    perWeek === null || perWeek === 0
      ? Math.max(...now.map((item) => item.bestStart + 1), shortest)
      : Math.ceil(effortOf(now) / perWeek);
  return Math.min(longest, Math.max(shortest, needed));
}

export function capacityOf(input: PlanInput, now: readonly PlannedItem[], weeks: number): Capacity {
  const people = peopleOf(input);
  const perWeek = daysPerWeek(input);
  const effort = effortOf(now);
  if (people === null || perWeek === null) return { kind: 'unknown', sentence: planWords.noCapacity, effort };
  const total = perWeek * weeks;
  const excess = Math.max(0, effort - total);
  const sentence =
    excess === 0 ? '' : input.playbook.plan.overCapacity.replace('{days}', String(Math.ceil(excess)));
  return {
    kind: 'known',
    people,
    perWeek,
    total,
    effort,
    excess,
    deferToFit: deferrals(now, excess),
    sentence,
  };
}

function effortOf(items: readonly PlannedItem[]): number {
  return items.reduce((sum, item) => sum + (item.days ?? 0), 0);
}

/**
 * Puts off what matters least until the rest fits: first what the build-it test stops, then proposals nobody took, then
 * what the findings ask for least, later items first. What others wait for and what cannot wait stays.
 */
function deferrals(now: readonly PlannedItem[], excess: number): readonly Deferral[] {
  const rank = (item: PlannedItem): number =>
    item.test.kind === 'stopped' ? 0 : item.from === 'proposal' ? 1 + item.asks : 3 + item.asks;
  const candidates = now
    .map((item, at) => ({ item, at }))
    .filter(({ item }) => !item.cannotWait && (item.days ?? 0) > 0)
    .sort((a, b) => rank(a.item) - rank(b.item) || b.at - a.at)
    .map(({ item }) => item);
  const gone = new Set<string>();
  const chosen: Deferral[] = [];
  let left = excess;
  while (left > 0) {
    const next = candidates.find(
      (item) =>
        !gone.has(item.id) && !now.some((other) => !gone.has(other.id) && other.dependsOn.includes(item.id)),
    );
    if (next === undefined) break;
    const days = next.days ?? 0;
    gone.add(next.id);
    left -= days;
    const freed = Math.round(days * 10) / 10;
    chosen.push({ id: next.id, title: next.title, days, sentence: planWords.deferToFit(next.title, freed) });
  }
  return chosen;
}
