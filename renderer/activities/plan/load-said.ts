import { planScreen } from '#shared/strings/plan-screen.ts';
import type { WeekColumn } from './board-view.ts';

const words = planScreen.weeks;
/** Half an hour in a week is no overload. */
const NOTICEABLE = 0.05;

/** Which week holds too much, and by how much; with several, how many. */
export function loadSaid(load: readonly WeekColumn[]): string {
  const over = load.filter((week) => week.over > NOTICEABLE);
  const [first] = over;
  if (first === undefined) return '';
  return over.length === 1 ? words.over(first.week, first.over) : words.overMany(over.length);
}
