import type { Interval } from '#shared/base/interval.ts';

const DIGITS = 1e9;

type Plain<T> = T extends Interval
  ? readonly [number, number]
  : T extends object
    ? { readonly [K in keyof T]: Plain<T[K]> }
    : T;

/** The same value with each interval as [lo, hi], and without the last digits that only arithmetic left there. */
export function plainNumbers<T>(value: T): Plain<T> {
  // Built part by part from the same shape; the compiler cannot follow that.
  return plain(value) as Plain<T>;
}

function plain(value: unknown): unknown {
  if (typeof value === 'number') return Math.round(value * DIGITS) / DIGITS;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  if (isInterval(value)) return [plain(value.lo), plain(value.hi)];
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]));
}

function isInterval(value: object): value is Interval {
  return Object.keys(value).length === 2 && 'lo' in value && 'hi' in value;
}
