/**
 * One policy for every comparison with a threshold. Values are means and products of a few short decimals, so
 * two that differ on paper differ by far more than this, and two that are equal on paper differ by less: rounding
 * in the last digit of a sum can never decide a path.
 */
const TOLERANCE = 1e-9;

export function atLeast(value: number, bound: number): boolean {
  return value >= bound - TOLERANCE;
}

export function atMost(value: number, bound: number): boolean {
  return value <= bound + TOLERANCE;
}

export function isBelow(value: number, bound: number): boolean {
  return value < bound - TOLERANCE;
}

export function isAbove(value: number, bound: number): boolean {
  return value > bound + TOLERANCE;
}

/** For what is shown and stored: sums of decimals without the dust in the last digits. */
export function tidy(value: number): number {
  return Math.round(value * 1e12) / 1e12;
}
