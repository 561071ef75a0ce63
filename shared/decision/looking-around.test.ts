import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { SAMPLES } from '#shared/samples/samples.ts';
import type { ConditionId } from '#shared/workshop/schema/ids.ts';
import { workshopSchema } from '#shared/workshop/schema/workshop.ts';
import { arbitraryWorkshop } from '#test/helpers/arbitrary-workshop.ts';
import { sampleWorkshop } from '#test/helpers/sample-workshop.ts';
import { withAnswerOf, withoutAnswer } from '#test/helpers/taking-answers.ts';
import { breakEven, breakEvenChance } from './break-even.ts';
import { choosePath } from './choose-path.ts';
import { compileModel } from './compile-model.ts';
import { createDecider } from './create-decider.ts';
import { decide } from './decide.ts';
import { decideOutcome } from './decide-outcome.ts';
import { explainChange } from './explain-change.ts';
import { flips } from './flips.ts';
import { createMachine } from './machine.ts';
import { outcomeId } from './outcome-names.ts';
import { costRange } from './path-cost.ts';
import { tornado } from './tornado.ts';
import { weightRanges } from './weight-range.ts';

vi.setConfig({ testTimeout: 180_000 });

function machineOf(workshop: ReturnType<typeof sampleWorkshop>) {
  const machine = createMachine(compileModel(workshop, defaultPlaybook), 'now');
  machine.run();
  return machine;
}

const samples = SAMPLES.map(({ name, workshop }) => [name, workshopSchema.parse(workshop)] as const);

describe('what would flip it', () => {
  it.each(samples)('really does in the sample %s, and nothing smaller does', (_, workshop) => {
    const machine = machineOf(workshop);
    const outcome = choosePath(machine);
    const found = flips(machine, outcome);
    for (const flip of found) {
      const set = (change: (typeof flip.changes)[number]) => {
        const at = machine.model.items.findIndex(
          ({ id, label }) => id === change.id && label === change.label,
        );
        const option = machine.model.items[at]?.options.findIndex(({ words }) => words === change.to) ?? -1;
        machine.setOption(at, option);
        return at;
      };
      const moved = flip.changes.map(set);
      machine.run();
      expect(outcomeId(choosePath(machine))).toBe(flip.outcome);
      expect(flip.outcome).not.toBe(outcomeId(outcome));
      for (const spared of moved) {
        if (moved.length === 1) continue;
        machine.restore(spared);
        machine.run();
        expect(choosePath(machine)).toBe(outcome);
        flip.changes.forEach(set);
      }
      for (const at of moved) machine.restore(at);
    }
    const sizes = found.map((flip) => flip.changes.length);
    expect([...sizes].sort((a, b) => a - b)).toEqual(sizes);
  });

  it('names one answer that decides, from what was said to what would change it', () => {
    const [first] = decide(sampleWorkshop('coldline'), defaultPlaybook).flips;
    expect(first?.changes).toMatchObject([{ id: 'EP3', from: 'Proved · Paid for or relied on' }]);
    expect(first?.outcome).toBe('scope-first');
  });
});

describe('the range of a weight', () => {
  it('is where the outcome holds, and just beyond it the outcome differs', () => {
    for (const [, workshop] of samples) {
      const { outcome } = decideOutcome(workshop, defaultPlaybook);
      for (const range of weightRanges(machineOf(workshop))) {
        const at = (weight: number) =>
          decideOutcome(workshop, {
            ...defaultPlaybook,
            conditions: defaultPlaybook.conditions.map((condition) =>
              condition.id === range.condition ? { ...condition, weight } : condition,
            ),
          }).outcome;
        const { from, to, weight } = range;
        expect(from).toBeLessThanOrEqual(weight);
        expect(at((from + weight) / 2)).toBe(outcome);
        if (from > 0) expect(at(from * 0.999)).not.toBe(outcome);
        expect(at(to === null ? 900 : (to + weight) / 2)).toBe(outcome);
        if (to !== null) expect(at(to * 1.001)).not.toBe(outcome);
      }
    }
  });
});

describe('the tornado', () => {
  it('spans the fit of the leading path, widest first', () => {
    for (const [, workshop] of samples) {
      const machine = machineOf(workshop);
      const chart = tornado(machine, choosePath(machine));
      const widths = chart?.bars.map((bar) => bar.high - bar.low) ?? [];
      expect([...widths].sort((a, b) => b - a)).toEqual(widths);
      for (const bar of chart?.bars ?? []) {
        expect(bar.low).toBeLessThanOrEqual(chart?.fit ?? 0);
        expect(bar.high).toBeGreaterThanOrEqual(chart?.fit ?? 0);
      }
    }
  });
});

describe('prototype first', () => {
  const none = { prototype: null, product: null, delay: null, chance: null };

  it('pays below a chance of about 65 % in the worked example', () => {
    expect(breakEvenChance(0.25, 0.15)).toBeCloseTo(0.652, 3);
    expect(breakEven(none, defaultPlaybook)?.sentence).toContain('65 %');
  });

  it('is worked out from the room’s figures once all three are there', () => {
    const given = { prototype: 30_000, product: 100_000, delay: 20_000, chance: 0.5 };
    expect(breakEven(given, defaultPlaybook)).toMatchObject({ from: 'room', pays: true });
    expect(breakEven(given, defaultPlaybook)?.chance).toBeCloseTo(0.7 / 1.2, 12);
    expect(breakEven({ ...given, delay: null }, defaultPlaybook)?.from).toBe('playbook');
  });

  it('never pays where the prototype costs as much as the product, and says nothing of a product that is free', () => {
    expect(breakEvenChance(1.4, 0.2)).toBe(0);
    expect(breakEven({ prototype: 5, product: 0, delay: 1, chance: null }, defaultPlaybook)).toBeNull();
  });
});

describe('a three-point estimate', () => {
  it('comes to its PERT mean between its ends', () => {
    expect(costRange({ low: 8, likely: 10, high: 18 })).toEqual({ low: 8, likely: 10, high: 18, mean: 11 });
  });
});

describe('what changed', () => {
  const after = sampleWorkshop('coldline');

  it('says which answer ended the earlier outcome', () => {
    const before = withAnswerOf(after, workshopSchema.parse({ claims: { EP3: { status: 'not-yet' } } }), {
      kind: 'claim',
      id: 'EP3',
    });
    const change = explainChange(decide(before, defaultPlaybook), decide(after, defaultPlaybook), ['EP3']);
    expect(change.sentence).toBe(
      'Was Scope first until “One core workflow solves a real problem” became Proved · Paid for or relied on.',
    );
    expect(change.answers).toMatchObject([{ id: 'EP3' }]);
    const found = explainChange(decide(before, defaultPlaybook), decide(after, defaultPlaybook));
    expect(found.sentence).toBe(change.sentence);
  });

  it('says when only the standing changed, or nothing', () => {
    const decision = decide(after, defaultPlaybook);
    expect(explainChange(decision, decision).sentence).toBe('Harden stays.');
    const leaning = { ...decision, standing: 'leaning' } as const;
    expect(explainChange(leaning, decision).sentence).toBe('Harden is now settled.');
  });

  it('says that an answer was taken back', () => {
    const before = decide(after, defaultPlaybook);
    const taken = decide(withoutAnswer(after, { kind: 'claim', id: 'EP3' }), defaultPlaybook);
    expect(explainChange(before, taken).answers).toMatchObject([{ id: 'EP3', said: 'not answered' }]);
  });
});

describe('a decider', () => {
  it('gives back the same decision while nothing that it reads has changed', () => {
    const decider = createDecider();
    const workshop = sampleWorkshop('coldline');
    const first = decider(workshop, defaultPlaybook);
    expect(decider({ ...workshop, note: 'Ring Baraka' }, defaultPlaybook)).toBe(first);
    const noted = structuredClone(workshop);
    expect(decider(noted, defaultPlaybook)).toBe(first);
    expect(decider({ ...workshop, claims: {} }, defaultPlaybook)).not.toBe(first);
    expect(createDecider()(workshop, defaultPlaybook)).not.toBe(first);
  });

  it('always agrees with deciding afresh', () => {
    const decider = createDecider();
    const quick = {
      ...defaultPlaybook,
      parameters: {
        ...defaultPlaybook.parameters,
        askNext: { samples: 8, seed: 1 },
        flips: { largestSet: 1, shown: 3 },
      },
    };
    fc.assert(
      fc.property(arbitraryWorkshop(), fc.nat({ max: 10 }), (workshop, tenths) => {
        decider(workshop, quick);
        // Conditions of the playbook are kept under their own ids.
        const asserted = { ['P3' as ConditionId]: { value: tenths / 10, reason: 'so we say' } };
        const stated = { ...workshop, path: { ...workshop.path, asserted } };
        expect(decider(stated, quick)).toEqual(decide(stated, quick));
      }),
      { numRuns: 100 },
    );
  });
});
