import { keptSetting } from './kept-setting.ts';

export const WEEK_STARTS = ['monday', 'saturday', 'sunday'] as const;

/** The day on which a week of work begins where the room is. */
export const weekStart = keptSetting('nextproof-week-start', WEEK_STARTS, 'monday');

const NUMBER: Readonly<Record<(typeof WEEK_STARTS)[number], number>> = { sunday: 0, monday: 1, saturday: 6 };
const DAY = 86_400_000;

/** The first day of the week that a plain day is in: the day itself where it begins the week. */
export function beginOfWeek(day: string, start: (typeof WEEK_STARTS)[number]): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(at)) return day;
  const back = (new Date(at).getUTCDay() - NUMBER[start] + 7) % 7;
  return new Date(at - back * DAY).toISOString().slice(0, 10);
}
