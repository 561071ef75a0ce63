import { type Interval, UNKNOWN } from '#shared/base/interval.ts';

/**
 * Where the rate among users who met no fault can lie. A share `exposure` of them met one, and what they would
 * have done otherwise is not known: at the worst all of the rate is theirs, at the best none of it.
 * Takes exposure to be unrelated to intent.
 */
export function cleanRate(rate: number | null, exposure: number | null): Interval {
  return rate === null ? UNKNOWN : cleanRange({ lo: rate, hi: rate }, exposure);
}

/** The same for a rate that is itself only known to lie in a range. */
export function cleanRange(rate: Interval, exposure: number | null): Interval {
  if (exposure === null || exposure >= 1) return UNKNOWN;
  const clean = 1 - exposure;
  return { lo: Math.max(0, (rate.lo - exposure) / clean), hi: Math.min(1, rate.hi / clean) };
}
