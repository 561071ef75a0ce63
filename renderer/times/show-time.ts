/** Moments are kept in UTC and shown as the clock on the wall has them. */
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const dayOfYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

export function clockTime(instant: string): string {
  return clock.format(new Date(instant));
}

export function shortDay(plainDate: string): string {
  return day.format(noonOf(plainDate));
}

export function dayWithYear(plainDate: string): string {
  return dayOfYear.format(noonOf(plainDate));
}

/** A plain date has no time zone; noon UTC is that day everywhere the app is used. */
function noonOf(plainDate: string): Date {
  return new Date(`${plainDate}T12:00:00Z`);
}

/** The date on the wall, as a plain date. */
export function localDay(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
