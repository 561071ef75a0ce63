import type { Rounds } from '../fault.ts';

/** Numbers that look random and are the same again for the same seed. */
export type Seeded = {
  readonly seed: number;
  /** At least 0 and below 1. */
  readonly next: () => number;
  /** A whole number from 0, below the limit. */
  readonly below: (limit: number) => number;
};

export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  // Mulberry32: small, and good enough to pick moments and bytes with.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  return { seed, next, below: (limit) => Math.floor(next() * limit) };
}

/**
 * The short run is the same each time, so that it does not fail for one person in a hundred; the long one looks
 * somewhere new. NEXTPROOF_FAULT_SEED repeats a long run that found something.
 */
export function seedFor(rounds: Rounds): Seeded {
  const named = Number(process.env['NEXTPROOF_FAULT_SEED']);
  if (Number.isInteger(named) && named > 0) return seeded(named);
  return seeded(rounds === 'smoke' ? 1 : Date.now() >>> 0);
}
