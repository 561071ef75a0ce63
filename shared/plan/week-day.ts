const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const DAY = 86_400_000;

/** The plain day on which a week of the plan begins; null while nobody said when the plan starts. */
export function weekDay(startsOn: string | null, week: number): string | null {
  if (startsOn === null) return null;
  const start = Date.parse(`${startsOn}T00:00:00Z`);
  return Number.isNaN(start) ? null : new Date(start + (week - 1) * 7 * DAY).toISOString().slice(0, 10);
}

/** “7 Dec”, short enough for the head of a column. */
export function sayShortDay(day: string): string {
  const [, month = '', date = ''] = day.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month}`;
}
