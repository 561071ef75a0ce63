import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { width } from '#shared/base/interval.ts';
import { cleanRange, cleanRate } from './clean-rate.ts';
import { wilson } from './wilson.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const DUST = 1e-9;

describe('the clean rate', () => {
  it('of 30 % churn with a third exposed lies between 0 and 45 %', () => {
    const range = cleanRate(0.3, 1 / 3);
    expect(range.lo).toBe(0);
    expect(range.hi).toBeCloseTo(0.45, 12);
  });

  it('of 2 % conversion with a third exposed lies between 0 and 3 %', () => {
    const range = cleanRate(0.02, 1 / 3);
    expect(range.lo).toBe(0);
    expect(range.hi).toBeCloseTo(0.03, 12);
  });

  it('of 60 % with a fifth exposed lies between 50 and 75 %, and no closer', () => {
    const range = cleanRate(0.6, 0.2);
    // Were all of the exposed to count, 0.2 + 0.8 × 0.5 = 0.6; were none of them to, 0.8 × 0.75 = 0.6.
    expect(range.lo).toBeCloseTo(0.5, 12);
    expect(range.hi).toBeCloseTo(0.75, 12);
  });

  it('is the observed rate where nobody met a fault', () => {
    expect(cleanRate(0.3, 0)).toStrictEqual({ lo: 0.3, hi: 0.3 });
  });

  it('is anything where everybody met a fault, or where rate or exposure is not known', () => {
    const anything = { lo: 0, hi: 1 };
    expect(cleanRate(0.3, 1)).toStrictEqual(anything);
    expect(cleanRate(null, 0)).toStrictEqual(anything);
    expect(cleanRate(0.3, null)).toStrictEqual(anything);
  });

  it('holds the true rate for every way the exposed and the others can have behaved', () => {
    fc.assert(
      fc.property(share, share, share, (clean, exposed, exposure) => {
        const observed = (1 - exposure) * clean + exposure * exposed;
        const range = cleanRate(Math.min(1, observed), exposure);
        // Close to full exposure the division magnifies the last digit of the observed rate.
        const dust = DUST + Number.EPSILON / Math.max(1 - exposure, Number.EPSILON);
        expect(range.lo).toBeLessThanOrEqual(clean + dust);
        expect(range.hi).toBeGreaterThanOrEqual(clean - dust);
      }),
      { numRuns: 2000 },
    );
  });

  it('never narrows as more people turn out to have met a fault', () => {
    fc.assert(
      fc.property(share, share, share, (rate, a, b) => {
        const less = cleanRate(rate, Math.min(a, b));
        const more = cleanRate(rate, Math.max(a, b));
        expect(more.lo).toBeLessThanOrEqual(less.lo + DUST);
        expect(more.hi).toBeGreaterThanOrEqual(less.hi - DUST);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the statistical range', () => {
  it('of 30 in 100 at 95 % lies between 21.9 % and 39.6 %', () => {
    const range = wilson(0.3, 100, 1.96);
    expect(range.lo).toBeCloseTo(0.2189, 4);
    expect(range.hi).toBeCloseTo(0.3959, 4);
  });

  it('of none in ten still reaches 27.8 %', () => {
    const range = wilson(0, 10, 1.96);
    expect(range.lo).toBe(0);
    expect(range.hi).toBeCloseTo(0.2775, 4);
  });

  it('is anything without a sample', () => {
    expect(wilson(0.3, 0, 1.96)).toStrictEqual({ lo: 0, hi: 1 });
    expect(wilson(0.3, null, 1.96)).toStrictEqual({ lo: 0, hi: 1 });
    expect(wilson(null, 100, 1.96)).toStrictEqual({ lo: 0, hi: 1 });
  });

  it('holds the observed rate, stays within bounds and narrows with the sample', () => {
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 1_000_000 }), (rate, sample) => {
        const range = wilson(rate, sample, 1.96);
        expect(range.lo).toBeGreaterThanOrEqual(0);
        expect(range.hi).toBeLessThanOrEqual(1);
        expect(range.lo).toBeLessThanOrEqual(rate);
        expect(range.hi).toBeGreaterThanOrEqual(rate);
        expect(width(wilson(rate, sample * 4, 1.96))).toBeLessThan(width(range));
      }),
      { numRuns: 2000 },
    );
  });

  it('seen through the faults holds the clean range of the observed rate', () => {
    fc.assert(
      fc.property(share, share, fc.integer({ min: 1, max: 100_000 }), (rate, exposure, sample) => {
        const both = cleanRange(wilson(rate, sample, 1.96), exposure);
        const clean = cleanRate(rate, exposure);
        expect(both.lo).toBeLessThanOrEqual(clean.lo);
        expect(both.hi).toBeGreaterThanOrEqual(clean.hi);
      }),
      { numRuns: 2000 },
    );
  });
});
