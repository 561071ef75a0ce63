import { addDays } from '#shared/base/add-days.ts';
import type { ExportSource } from './export-source.ts';

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
