/** What is known of a number: it lies between lo and hi. A known number has both the same. */
export type Interval = { readonly lo: number; readonly hi: number };

export const UNKNOWN: Interval = { lo: 0, hi: 1 };

export function exactly(value: number): Interval {
  return { lo: value, hi: value };
}

export function width(interval: Interval): number {
  return interval.hi - interval.lo;
}

/** 1 − x: the low end comes from the high end. */
export function complement(interval: Interval): Interval {
  return { lo: 1 - interval.hi, hi: 1 - interval.lo };
}

export function capped(interval: Interval, cap: number): Interval {
  return { lo: Math.min(interval.lo, cap), hi: Math.min(interval.hi, cap) };
}

/** The mean of what is there; nothing there has no mean. */
export function meanOf(intervals: readonly Interval[]): Interval | null {
  if (intervals.length === 0) return null;
  let lo = 0;
  let hi = 0;
  for (const interval of intervals) {
    lo += interval.lo;
    hi += interval.hi;
  }
  return { lo: lo / intervals.length, hi: hi / intervals.length };
}
