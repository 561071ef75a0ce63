import type { ExportSource } from './export-source.ts';

const DAY_MS = 86_400_000;

/** A plain day so many days later. Days have no zone, so they are counted as if they were all in UTC. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

export type PlanDays = {
  readonly firstOf: (week: number) => string;
  /** The last day of the week that is no Saturday or Sunday. */
  readonly lastOf: (week: number) => string;
};

/** The days behind the weeks of the plan; null while nobody said when it starts. */
export function planDays({ workshop }: Pick<ExportSource, 'workshop'>): PlanDays | null {
  const { startsOn } = workshop.plan;
  if (startsOn === null) return null;
  const firstOf = (week: number): string => addDays(startsOn, 7 * (week - 1));
  return { firstOf, lastOf: (week) => workingDayBefore(addDays(firstOf(week), 6)) };
}

function workingDayBefore(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday === 0) return addDays(day, -2);
  return weekday === 6 ? addDays(day, -1) : day;
}
