import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimate } from '#shared/workshop/schema/primitives.ts';
import { costCommand, estimateState, noEstimate } from './cost-view.ts';

describe('an estimate of three numbers', () => {
  it('is kept once all three are there and rise, and is then one the document takes', () => {
    const point = fc.option(fc.integer({ min: 0, max: 99 }), { nil: null });
    fc.assert(
      fc.property(fc.record({ low: point, likely: point, high: point }), (draft) => {
        const state = estimateState(draft);
        const isOne = estimate.safeParse(draft).success;
        expect(state.kind === 'whole').toBe(isOne);
      }),
    );
  });

  it('is not half kept, and goes when all three are taken away', () => {
    const before = { low: 2, likely: 3, high: 5 };
    expect(costCommand('harden', 'weeks', null, { ...noEstimate, likely: 3 })).toBeUndefined();
    expect(costCommand('harden', 'weeks', before, { ...before, high: 1 })).toBeUndefined();
    expect(costCommand('harden', 'weeks', before, noEstimate)).toEqual({
      name: 'path.edit-cost',
      payload: { id: 'harden', changes: { weeks: null } },
    });
    expect(costCommand('harden', 'weeks', null, noEstimate)).toBeUndefined();
  });
});
