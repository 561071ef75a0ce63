import { libraryStrings as words } from '#shared/strings/library.ts';

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const thisYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const otherYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

/** When a workshop was last changed, as one would say it. A clock set back makes it a plain date, never nonsense. */
export function changedWhen(instant: string, now: Date): string {
  const then = new Date(instant);
  const days = Math.round((startOfDay(now) - startOfDay(then)) / 86_400_000);
  if (days === 0) return `${words.today} ${time.format(then)}`;
  if (days === 1) return `${words.yesterday} ${time.format(then)}`;
  return (then.getFullYear() === now.getFullYear() ? thisYear : otherYear).format(then);
}
