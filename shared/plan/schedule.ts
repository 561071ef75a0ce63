import { planWords } from '#shared/strings/plan.ts';
import type { PlannedItem } from './planned-item.ts';

export type Placed = {
  readonly item: PlannedItem;
  readonly start: number;
  readonly end: number;
  readonly warnings: readonly string[];
};

export type WeekLoad = {
  readonly week: number;
  readonly days: number;
  /** null while nobody said how many people there are. */
  readonly capacity: number | null;
  readonly over: number;
};

export type Schedule = { readonly placed: readonly Placed[]; readonly load: readonly WeekLoad[] };

/** One person's days in a week, when an item has an effort and no length. */
const DAYS_IN_A_WEEK = 4;

/**
 * Lays the items on the weeks: the room's weeks are kept, the rest goes to the first week that its dependencies and the
 * people allow, never before the week it is best begun in.
 */
export function schedule(now: readonly PlannedItem[], weeks: number, perWeek: number | null): Schedule {
  const byId = new Map(now.map((item) => [item.id, item]));
  const load = new Array<number>(weeks + 1).fill(0);
  const placed = new Map<string, Placed>();
  const place = (item: PlannedItem, waiting: ReadonlySet<string>): void => {
    if (placed.has(item.id) || waiting.has(item.id)) return;
    const within = new Set([...waiting, item.id]);
    const needed = item.dependsOn.flatMap((id) => byId.get(id) ?? []);
    for (const other of needed) place(other, within);
    const ready = Math.max(1, ...needed.map((other) => placed.get(other.id)?.end ?? 1));
    const length = lengthOf(item);
    const start =
      item.fixedStart ?? firstFreeWeek(item, Math.max(ready, item.bestStart), length, load, weeks, perWeek);
    const end = start + length - 1;
    for (const week of weeksOf(start, end, weeks)) load[week] = (load[week] ?? 0) + (item.days ?? 0) / length;
    placed.set(item.id, { item, start, end, warnings: [] });
  };
  // What the room fixed takes its weeks first.
  for (const item of now.filter(({ fixedStart }) => fixedStart !== null)) place(item, new Set());
  for (const item of now) place(item, new Set());
  const inOrder = now.flatMap((item) => placed.get(item.id) ?? []);
  return {
    placed: inOrder.map((one) => ({ ...one, warnings: warningsOf(one, placed, byId, weeks) })),
    load: weeksOf(1, weeks, weeks).map((week) => {
      const days = load[week] ?? 0;
      return { week, days, capacity: perWeek, over: perWeek === null ? 0 : Math.max(0, days - perWeek) };
    }),
  };
}

function lengthOf(item: PlannedItem): number {
  return Math.max(1, Math.ceil(item.weeks ?? (item.days ?? 0) / DAYS_IN_A_WEEK));
}

function firstFreeWeek(
  item: PlannedItem,
  from: number,
  length: number,
  load: readonly number[],
  weeks: number,
  perWeek: number | null,
): number {
  const latest = Math.max(1, weeks - length + 1);
  const first = Math.min(from, latest);
  if (perWeek === null) return first;
  const each = (item.days ?? 0) / length;
  const peakFrom = (start: number): number =>
    Math.max(...weeksOf(start, start + length - 1, weeks).map((week) => (load[week] ?? 0) + each));
  const starts = weeksOf(first, latest, weeks);
  const fits = starts.find((start) => peakFrom(start) <= perWeek);
  return fits ?? starts.reduce((best, start) => (peakFrom(start) < peakFrom(best) ? start : best), first);
}

function weeksOf(start: number, end: number, weeks: number): readonly number[] {
  const last = Math.min(end, weeks);
  return last < start ? [] : Array.from({ length: last - start + 1 }, (_, at) => start + at);
}

function warningsOf(
  { item, start, end }: Placed,
  placed: ReadonlyMap<string, Placed>,
  byId: ReadonlyMap<string, PlannedItem>,
  weeks: number,
): readonly string[] {
  const early = item.dependsOn.flatMap((id) => {
    const other = placed.get(id);
    return other !== undefined && start < other.end ? [planWords.waitsFor(other.item.title)] : [];
  });
  return [
    ...early,
    ...(waitsForItself(item, byId) ? [planWords.waitsForEachOther] : []),
    ...(end > weeks ? [planWords.runsPastEnd] : []),
  ];
}

function waitsForItself(item: PlannedItem, byId: ReadonlyMap<string, PlannedItem>): boolean {
  const seen = new Set<string>();
  const open = [...item.dependsOn];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === item.id) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(byId.get(next)?.dependsOn ?? []));
  }
  return false;
}
