import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { room } from '#shared/catalogue/agenda.ts';
import { PATH_IDS } from '#shared/playbook/ids.ts';
import { voteRoundSchema } from '#shared/workshop/schema/room.ts';
import { type RoundResult, roundResult } from './round-result.ts';
import { asHalf } from './score-spread.ts';
import { tallyOf } from './tally-round.ts';

const rules = room.votes;
const score = { kind: 'score', ref: 'DM1' } as const;
const path = { kind: 'path' } as const;

function round(ballots: readonly (number | string)[]) {
  return voteRoundSchema.parse({ ballots: Object.fromEntries(ballots.map((one, at) => [`v${at}`, one])) });
}

function scored(...ballots: readonly number[]): Extract<RoundResult, { kind: 'score' }> {
  const result = roundResult(score, round(ballots), rules);
  if (result.kind !== 'score') throw new Error('These are scores.');
  return result;
}

function chosen(...ballots: readonly string[]): Extract<RoundResult, { kind: 'choice' }> {
  const result = roundResult(path, round(ballots), rules);
  if (result.kind !== 'choice') throw new Error('These are paths.');
  return result;
}

const scores = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 40 });

describe('a round of scores', () => {
  it('keeps halves in the median', () => {
    expect(scored(1, 2).median).toBe(1.5);
    expect(scored(4, 0, 1, 1, 2, 1).median).toBe(1);
    expect(scored().median).toBeNull();
  });

  it('calls it dissent above 0.3 of half the scale, with the deviation of the room itself', () => {
    expect(scored(1, 2, 2, 2).dissent).toBe(false);
    expect(scored(1, 2).spread).toBeCloseTo(0.25);
    expect(scored(0, 4).spread).toBe(1);
    expect(scored(2, 2, 3, 4).dissent).toBe(true);
  });

  it('lets the ends speak first, and nobody where all are close together', () => {
    expect(scored(4, 2, 1, 1, 1, 0).outliers).toEqual(['4', '0']);
    expect(scored(2, 2, 2, 3).outliers).toEqual(['3']);
    expect(scored(1, 1, 1, 2, 2).outliers).toEqual([]);
    expect(scored(3, 3, 3).outliers).toEqual([]);
  });

  it('does not depend on the order of the ballots, and its median stands in the middle', () => {
    fc.assert(
      fc.property(scores, fc.infiniteStream(fc.nat()), (ballots, mix) => {
        const keys = new Map(ballots.map((_, at) => [at, mix.next().value ?? 0]));
        const mixed = ballots.map((one, at) => [keys.get(at) ?? 0, one] as const).sort(([a], [b]) => a - b);
        const result = scored(...ballots);
        expect(scored(...mixed.map(([, one]) => one))).toEqual(result);
        const middle = result.median ?? Number.NaN;
        expect(ballots.filter((one) => one < middle).length).toBeLessThanOrEqual(ballots.length / 2);
        expect(ballots.filter((one) => one > middle).length).toBeLessThanOrEqual(ballots.length / 2);
        expect(result.bars.reduce((sum, bar) => sum + bar.count, 0)).toBe(ballots.length);
        expect(result.spread).toBeGreaterThanOrEqual(0);
        expect(result.spread).toBeLessThanOrEqual(1);
        expect(Number.isInteger(asHalf(middle) * 2)).toBe(true);
        expect(Math.abs(asHalf(middle) - middle)).toBeLessThanOrEqual(0.25);
      }),
    );
  });

  it('says the same from the counts that an anonymous vote keeps', () => {
    fc.assert(
      fc.property(scores, (ballots) => {
        const open = round(ballots);
        const kept = voteRoundSchema.parse({ tally: tallyOf(open) });
        expect(roundResult(score, kept, rules)).toEqual(roundResult(score, open, rules));
      }),
    );
  });
});

describe('a round of paths', () => {
  it('is dissent while the largest group is under three fifths', () => {
    expect(chosen('harden', 'harden', 'harden', 'polish', 'polish').dissent).toBe(false);
    expect(chosen('harden', 'harden', 'polish', 'full-rebuild').dissent).toBe(true);
    expect(chosen().dissent).toBe(false);
  });

  it('lets the rarest speak first, unless all are level', () => {
    const result = chosen('harden', 'harden', 'polish', 'polish', 'full-rebuild');
    expect(result.outliers).toEqual(['full-rebuild']);
    expect(result.leading).toEqual(['polish', 'harden']);
    expect(chosen('harden', 'polish').outliers).toEqual([]);
    expect(chosen('harden', 'harden').outliers).toEqual([]);
  });

  it('never names as rarest what is named as most', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PATH_IDS), { maxLength: 30 }), (ballots) => {
        const { outliers, leading, largest } = chosen(...ballots);
        expect(outliers.filter((one) => leading.includes(one))).toEqual([]);
        expect(largest * ballots.length).toBeCloseTo(ballots.filter((one) => one === leading[0]).length);
      }),
    );
  });
});
