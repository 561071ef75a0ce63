import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ABSENT,
  cappedInto,
  complementInto,
  createRegisters,
  greatestInto,
  leastInto,
  MAYBE,
  meanInto,
  type Registers,
  SURE,
  scaleInto,
  write,
} from './registers.ts';

type Operand = { readonly lo: number; readonly hi: number; readonly there: number };

const sure = (lo: number, hi = lo): Operand => ({ lo, hi, there: SURE });
const maybe = (lo: number, hi: number): Operand => ({ lo, hi, there: MAYBE });
const absent: Operand = { lo: 0, hi: 0, there: ABSENT };

function holding(operands: readonly Operand[]): Registers {
  const r = createRegisters(operands.length + 1);
  for (const [at, { lo, hi, there }] of operands.entries()) write(r, at, lo, hi, there);
  return r;
}

function result(
  operands: readonly Operand[],
  into: (r: Registers, target: number, of: Int32Array) => void,
): Operand {
  const r = holding(operands);
  const target = operands.length;
  into(r, target, Int32Array.from(operands.keys()));
  return { lo: r.lo[target] ?? 0, hi: r.hi[target] ?? 0, there: r.presence[target] ?? ABSENT };
}

const mean = (operands: readonly Operand[], weights = operands.map(() => 1)) =>
  result(operands, (r, target, of) => meanInto(r, target, of, Float64Array.from(weights)));

describe('interval arithmetic', () => {
  it('takes the mean end by end, by weight', () => {
    expect(mean([sure(0.2, 0.4), sure(0.6, 1)])).toEqual({ lo: 0.4, hi: 0.7, there: SURE });
    expect(mean([sure(1), sure(0.25)], [2, 1]).lo).toBeCloseTo(0.75, 12);
  });

  it('drops what does not apply, and has no mean of nothing', () => {
    expect(mean([absent, sure(0.5)])).toEqual(sure(0.5));
    expect(mean([absent, absent]).there).toBe(ABSENT);
    expect(result([absent, sure(0.5), sure(0.25)], leastInto)).toEqual(sure(0.25));
    expect(result([absent, sure(0.5), sure(0.25)], greatestInto)).toEqual(sure(0.5));
    expect(result([absent], leastInto).there).toBe(ABSENT);
  });

  it('turns a value round and scales it up to 1', () => {
    expect(result([sure(0.25, 0.5)], (r, target) => complementInto(r, target, 0))).toEqual(sure(0.5, 0.75));
    expect(result([sure(0.25, 0.75)], (r, target) => scaleInto(r, target, 0, 2))).toEqual(sure(0.5, 1));
  });

  it('caps an area where it hurts, and counts one that hurts without a score as the cap', () => {
    const capped = (area: Operand, hurts: number) =>
      result([area, sure(hurts)], (r, target) => cappedInto(r, target, 0, 1, 0.25));
    expect(capped(sure(0.75), 0)).toEqual(sure(0.75));
    expect(capped(sure(0.75), 1)).toEqual(sure(0.25));
    expect(capped(sure(0.125), 1)).toEqual(sure(0.125));
    expect(capped(maybe(0, 1), 1)).toEqual(sure(0, 0.25));
    expect(capped(absent, 1)).toEqual(sure(0.25));
    expect(capped(absent, 0).there).toBe(ABSENT);
  });

  const number = fc.integer({ min: 0, max: 8 }).map((eighth) => eighth / 8);
  const operand = fc
    .tuple(number, number, fc.constantFrom(SURE, MAYBE, ABSENT))
    .map(
      ([a, b, there]): Operand =>
        there === ABSENT ? absent : { lo: Math.min(a, b), hi: Math.max(a, b), there },
    );

  /** Every way the operands can turn out at their ends: there or not, low or high. */
  function outcomes(operands: readonly Operand[]): readonly (readonly Operand[])[] {
    const ways = operands.map(({ lo, hi, there }) => [
      ...(there === ABSENT ? [] : [sure(lo), sure(hi)]),
      ...(there === SURE ? [] : [absent]),
    ]);
    return ways.reduce<readonly (readonly Operand[])[]>(
      (all, way) => all.flatMap((chosen) => way.map((one) => [...chosen, one])),
      [[]],
    );
  }

  for (const [name, into] of [
    ['mean', (operands: readonly Operand[]) => mean(operands, [1, 2, 3].slice(0, operands.length))],
    ['least', (operands: readonly Operand[]) => result(operands, leastInto)],
    ['greatest', (operands: readonly Operand[]) => result(operands, greatestInto)],
  ] as const)
    it(`holds just what the ${name} can turn out to be while something may still drop out`, () => {
      fc.assert(
        fc.property(fc.array(operand, { minLength: 1, maxLength: 3 }), (operands) => {
          const ends = outcomes(operands).map(into);
          const there = ends.filter((end) => end.there === SURE);
          const bounds = into(operands);
          expect(bounds.there).toBe(there.length === 0 ? ABSENT : there.length < ends.length ? MAYBE : SURE);
          if (there.length === 0) return;
          expect(bounds.lo).toBeCloseTo(Math.min(...there.map((end) => end.lo)), 12);
          expect(bounds.hi).toBeCloseTo(Math.max(...there.map((end) => end.hi)), 12);
        }),
        { numRuns: 1_000 },
      );
    });
});
