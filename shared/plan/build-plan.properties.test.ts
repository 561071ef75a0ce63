import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import type { WorkshopInput } from '#shared/workshop/schema/workshop.ts';
import { workshopWith } from '#test/helpers/sample-workshop.ts';
import { buildPlan } from './build-plan.ts';

const planOf = (input: WorkshopInput) =>
  buildPlan({
    workshop: workshopWith(input),
    playbook: defaultPlaybook,
    outcome: 'harden',
    openQuestions: [],
    maturityTarget: null,
  });

const answers: WorkshopInput = {
  claims: { EP3: { status: 'proved', grade: 4 } },
  core: { checks: { QO3: { score: 0, hurts: true } } },
};

describe('any plan', () => {
  const item = fc.record({
    title: fc.constant('Work'),
    start: fc.option(fc.integer({ min: 1, max: 12 })),
    effort: fc.option(fc.nat(40).map((days) => ({ low: days, likely: days, high: days }))),
    dependsOn: fc.subarray(['a', 'b', 'c', 'd']),
    refs: fc.subarray(['QO3', 'EP3', 'ZZ']),
  });
  const items = fc.record({ a: item, b: item, c: item, d: item });

  it('fits once what it says to put off is put off', () => {
    fc.assert(
      fc.property(
        items,
        fc.integer({ min: 6, max: 12 }),
        fc.integer({ min: 1, max: 4 }),
        (four, weeks, people) => {
          const base = { ...answers, plan: { weeks, capacity: { people }, items: four } };
          const { capacity } = planOf(base);
          if (capacity.kind !== 'known' || capacity.excess === 0) return;
          const gone = new Set(capacity.deferToFit.map(({ id }) => id));
          const left = Object.fromEntries(
            Object.entries(four).map(([id, one]) => [
              id,
              gone.has(id) ? { ...one, field: 'defer' as const } : one,
            ]),
          );
          const rest = Object.values(left).filter((one) => !('field' in one));
          const days = rest.reduce((sum, one) => sum + (one.effort?.likely ?? 0), 0);
          // Items that wait for each other in a ring can never be put off one by one; they stay, and are named.
          const ring = rest.some((one) => one.dependsOn.length > 0);
          expect(days <= capacity.total + 1e-9 || ring).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('loads the weeks with no more than the work it holds, and loses nothing that ends in time', () => {
    fc.assert(
      fc.property(items, (four) => {
        const plan = planOf({ ...answers, plan: { weeks: 12, capacity: { people: 2 }, items: four } });
        const work = plan.fields.change.reduce((sum, one) => sum + (one.days ?? 0), 0);
        const laid = plan.schedule.load.reduce((sum, week) => sum + week.days, 0);
        const late = plan.schedule.placed.some(({ end }) => end > 12);
        expect(laid).toBeLessThanOrEqual(work + 1e-9);
        if (!late) expect(laid).toBeCloseTo(work, 6);
      }),
      { numRuns: 300 },
    );
  });
});
