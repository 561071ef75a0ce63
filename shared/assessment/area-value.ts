import { capped, exactly, type Interval, meanOf, UNKNOWN } from '#shared/base/interval.ts';
import type { Area, Check, CheckScore } from '#shared/workshop/schema/core.ts';

const HIGHEST_SCORE = 4;

/** A score as a value from 0 to 1; null where the item is not applicable. */
export function scoreValue(score: CheckScore | null | undefined): Interval | null {
  if (score === 'not-applicable') return null;
  if (score === null || score === undefined) return UNKNOWN;
  return exactly(score / HIGHEST_SCORE);
}

/** An area: the score given to it as a whole, else the mean over its checks. */
export function areaValue(area: Area | undefined, checks: readonly (Check | undefined)[]): Interval | null {
  if (area !== undefined && area.score !== null) return scoreValue(area.score);
  return meanOf(checks.map((check) => scoreValue(check?.score)).filter((value) => value !== null));
}

export function areaHurts(area: Area | undefined, checks: readonly (Check | undefined)[]): boolean {
  return (area?.hurts ?? false) || checks.some((check) => check?.hurts ?? false);
}

/**
 * What an area is worth as free of friction: never much while it already hurts. What hurts applies, so a hurting
 * area none of whose checks applies counts as the cap.
 */
export function frictionFree(value: Interval | null, hurts: boolean, cap: number): Interval | null {
  if (!hurts) return value;
  return value === null ? exactly(cap) : capped(value, cap);
}
