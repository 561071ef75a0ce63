import { type Interval, UNKNOWN } from '#shared/base/interval.ts';

/** Where the true rate lies, going by the size of the sample alone (Wilson’s score interval). */
export function wilson(rate: number | null, sample: number | null, z: number): Interval {
  if (rate === null || sample === null || sample === 0) return UNKNOWN;
  const spread = (z * z) / sample;
  const centre = (rate + spread / 2) / (1 + spread);
  const reach = (z / (1 + spread)) * Math.sqrt((rate * (1 - rate)) / sample + spread / (4 * sample));
  // At a rate of 0 or 1 the formula meets the bound exactly; rounding must not carry it past the rate.
  return {
    lo: Math.max(0, Math.min(rate, centre - reach)),
    hi: Math.min(1, Math.max(rate, centre + reach)),
  };
}
