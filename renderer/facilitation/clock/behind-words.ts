import { clockStrings as words } from '#shared/strings/clock.ts';

/** Late or early in whole minutes; less than one is on time. */
export function behindWords(seconds: number): string {
  const minutes = Math.trunc(seconds / 60);
  if (minutes === 0) return words.onTime;
  return minutes > 0 ? words.behind(minutes) : words.ahead(-minutes);
}
