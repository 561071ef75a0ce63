import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { areaSchema, type CheckScore, checkSchema } from '#shared/workshop/schema/core.ts';
import type { Claim } from '#shared/workshop/schema/evidence.ts';
import { areaHurts, areaValue, frictionFree } from './area-value.ts';
import { claimStrength } from './claim-strength.ts';
import { keepShare } from './keep-share.ts';
import { shipConditionState } from './ship-condition.ts';

const { evidence, surface } = defaultPlaybook;
const check = (score: CheckScore | null, hurts = false) => checkSchema.parse({ score, hurts });
const area = (score: CheckScore | null, hurts = false) => areaSchema.parse({ score, hurts });
const anyScore = fc.constantFrom<CheckScore | null>(0, 0.5, 1, 2, 3, 3.5, 4, 'not-applicable', null);
const anyStatus = fc.constantFrom<Claim['status']>('proved', 'partly', 'not-yet', 'unknown');
const anyGrade = fc.constantFrom<Claim['grade']>(0, 1, 2, 3, 4, null);

describe('the strength of a claim', () => {
  const strength = (status: Claim['status'], grade: Claim['grade'], need = 2) =>
    claimStrength({ status, grade }, need, evidence);

  it('is status times the factor of the grade', () => {
    expect(strength('proved', 2)).toStrictEqual({ lo: 1, hi: 1 });
    expect(strength('proved', 1)).toStrictEqual({ lo: 0.5, hi: 0.5 });
    expect(strength('proved', 0)).toStrictEqual({ lo: 0.15, hi: 0.15 });
    expect(strength('partly', 3)).toStrictEqual({ lo: 0.6, hi: 0.6 });
    expect(strength('partly', 1)).toStrictEqual({ lo: 0.3, hi: 0.3 });
    expect(strength('not-yet', 4)).toStrictEqual({ lo: 0, hi: 0 });
  });

  it('is open while status or grade is', () => {
    expect(strength('unknown', 4)).toStrictEqual({ lo: 0, hi: 1 });
    expect(claimStrength(undefined, 2, evidence)).toStrictEqual({ lo: 0, hi: 1 });
    expect(strength('proved', null)).toStrictEqual({ lo: 0.15, hi: 1 });
  });

  it('lies inside what it was before the grade was given', () => {
    fc.assert(
      fc.property(anyStatus, anyGrade, fc.integer({ min: 0, max: 4 }), (status, grade, need) => {
        const before = strength(status, null, need);
        const after = strength(status, grade, need);
        expect(after.lo).toBeGreaterThanOrEqual(before.lo);
        expect(after.hi).toBeLessThanOrEqual(before.hi);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the value of an area', () => {
  it('is the mean over its checks, open where one is not scored', () => {
    expect(areaValue(undefined, [check(4), check(2)])).toStrictEqual({ lo: 0.75, hi: 0.75 });
    expect(areaValue(undefined, [check(4), undefined])).toStrictEqual({ lo: 0.5, hi: 1 });
    expect(areaValue(undefined, [undefined, undefined])).toStrictEqual({ lo: 0, hi: 1 });
  });

  it('leaves out what is not applicable, and the area where nothing is left', () => {
    expect(areaValue(undefined, [check(4), check('not-applicable')])).toStrictEqual({ lo: 1, hi: 1 });
    expect(areaValue(undefined, [check('not-applicable')])).toBeNull();
    expect(areaValue(area('not-applicable'), [check(4)])).toBeNull();
  });

  it('is the score given to the area as a whole', () => {
    expect(areaValue(area(1), [check(4), check(4)])).toStrictEqual({ lo: 0.25, hi: 0.25 });
  });

  it('is capped where it hurts, and only there', () => {
    expect(frictionFree({ lo: 0.1, hi: 0.8 }, true, 0.25)).toStrictEqual({ lo: 0.1, hi: 0.25 });
    expect(frictionFree({ lo: 0.1, hi: 0.8 }, false, 0.25)).toStrictEqual({ lo: 0.1, hi: 0.8 });
  });

  it('hurts if it or one of its checks is marked', () => {
    expect(areaHurts(undefined, [check(4), check(4, true)])).toBe(true);
    expect(areaHurts(area(null, true), [])).toBe(true);
    expect(areaHurts(area(2), [check(0), undefined])).toBe(false);
  });

  it('never widens as a check is scored', () => {
    fc.assert(
      fc.property(
        fc.array(anyScore, { minLength: 1, maxLength: 8 }),
        fc.nat(7),
        anyScore,
        (scores, at, score) => {
          fc.pre(at < scores.length && scores[at] === null && score !== 'not-applicable');
          const before = areaValue(
            undefined,
            scores.map((given) => check(given)),
          );
          const after = areaValue(
            undefined,
            scores.with(at, score).map((given) => check(given)),
          );
          expect(after?.lo ?? 0).toBeGreaterThanOrEqual((before?.lo ?? 0) - 1e-12);
          expect(after?.hi ?? 1).toBeLessThanOrEqual((before?.hi ?? 1) + 1e-12);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('the share worth keeping', () => {
  const share = (...dispositions: readonly ('keep' | 'simplify' | 'drop' | null)[]) =>
    keepShare(
      dispositions.map((disposition) => ({ disposition })),
      surface.dispositions,
    );

  it('is the mean over the named parts', () => {
    expect(share('keep', 'simplify', 'drop')).toStrictEqual({ lo: 0.5, hi: 0.5 });
  });

  it('is open where no part is named, or one is not sorted', () => {
    expect(share()).toStrictEqual({ lo: 0, hi: 1 });
    expect(share('keep', null)).toStrictEqual({ lo: 0.5, hi: 1 });
  });
});

describe('a ship condition', () => {
  it.each([
    ['yes', null, 'holds'],
    ['yes', 'pass', 'holds'],
    ['yes', 'fail', 'fails'],
    ['partly', 'pass', 'fails'],
    ['no', null, 'fails'],
    [null, 'fail', 'fails'],
    [null, 'pass', 'unknown'],
    [null, null, 'unknown'],
  ] as const)('that holds “%s” with test “%s” %s', (holds, test, state) => {
    expect(shipConditionState({ holds, test, note: '' })).toBe(state);
  });
});
