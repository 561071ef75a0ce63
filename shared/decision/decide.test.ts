import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import type { Reason } from '#shared/reasons/reason.ts';
import { SAMPLES } from '#shared/samples/samples.ts';
import { type Workshop, workshopSchema } from '#shared/workshop/schema/workshop.ts';
import { arbitraryWorkshop, withKeysReversed } from '#test/helpers/arbitrary-workshop.ts';
import { sampleWorkshop, workshopWith } from '#test/helpers/sample-workshop.ts';
import { compileModel } from './compile-model.ts';
import { decide } from './decide.ts';
import { decideOutcome } from './decide-outcome.ts';
import type { PathFinding } from './decision.ts';
import { createMachine } from './machine.ts';
import { findPaths } from './path-findings.ts';

vi.setConfig({ testTimeout: 180_000 });
const RUNS = { numRuns: 1_000 };

/** The default playbook, looking less far ahead so that a thousand whole decisions take seconds. */
const QUICK: Playbook = {
  ...defaultPlaybook,
  parameters: {
    ...defaultPlaybook.parameters,
    askNext: { ...defaultPlaybook.parameters.askNext, samples: 8 },
    flips: { largestSet: 1, shown: 5 },
    nodeLimit: 100,
  },
};

/** The paths of a decision without looking ahead. */
function pathsOf(workshop: Workshop): readonly PathFinding[] {
  return findPaths(createMachine(compileModel(workshop, defaultPlaybook), 'now'));
}

function everyReason(paths: readonly PathFinding[]): readonly Reason[] {
  return paths.flatMap((path) => [
    ...path.blockers,
    ...path.reasonsFor,
    ...path.reasonsAgainst,
    ...path.conditions.flatMap((condition) => condition.reasons),
  ]);
}

describe('a decision', () => {
  it.each(SAMPLES.map((sample) => [sample.name, sample] as const))(
    'is what the sample %s says',
    (_, sample) => {
      const decision = decide(workshopSchema.parse(sample.workshop), defaultPlaybook);
      expect({ outcome: decision.outcome, standing: decision.standing }).toEqual(sample.expected);
    },
  );

  it('for an empty workshop is scope-first, with what to find out', () => {
    const decision = decide(workshopWith({}), defaultPlaybook);
    expect(decision.outcome).toBe('scope-first');
    expect(decision.standing).toBe('leaning');
    expect(decision.paths.map((path) => path.blocked)).toEqual([false, false, false, false]);
    expect(decision.findOut.length).toBeGreaterThan(3);
    expect(decision.answers).toEqual([]);
  });

  it('for an empty workshop recommends nothing even where every threshold is low', () => {
    const easy = {
      ...defaultPlaybook,
      paths: defaultPlaybook.paths.map((path) => ({ ...path, threshold: 0.1 })),
    };
    expect(decideOutcome(workshopWith({}), easy).outcome).toBe('scope-first');
  });

  it('is the same to the last byte for the same answers, in whatever order the document holds them and whatever is noted beside them', () => {
    fc.assert(
      fc.property(arbitraryWorkshop(), (workshop) => {
        const bytes = JSON.stringify(decide(workshop, QUICK));
        // A claim of the room's own under a plain id; only its brand is missing.
        const noted = {
          ...workshop,
          note: 'Ask about the accounts.',
          title: 'Another title',
          parking: {},
          claims: {
            ...workshop.claims,
            own: { ...workshop.claims['EP1' as keyof typeof workshop.claims], own: { text: 'It is quick' } },
          },
        } as Workshop;
        expect(JSON.stringify(decide(withKeysReversed(noted), QUICK))).toBe(bytes);
      }),
      RUNS,
    );
  });

  it('can be traced: every reason names answers that were given and a rule with its version', () => {
    fc.assert(
      fc.property(arbitraryWorkshop(), (workshop) => {
        const model = compileModel(workshop, defaultPlaybook);
        const said = model.items.filter((item) => !item.untouched).map(({ id }) => id);
        const known = new Set([...said, ...Object.keys(workshop.path.asserted)]);
        const paths = pathsOf(workshop);
        const untraced = everyReason(paths).filter(
          ({ rule, answers }) =>
            rule.playbook !== defaultPlaybook.id ||
            rule.version !== defaultPlaybook.version ||
            answers.some(({ id }) => !known.has(id)),
        );
        const unexplained = paths.flatMap((path) => [
          ...path.blockers.filter((blocker) => blocker.answers.length === 0),
          ...path.conditions.filter(
            ({ interval, reasons }) =>
              interval !== null &&
              interval[1] - interval[0] < 1 &&
              reasons.every((reason) => reason.answers.length === 0),
          ),
        ]);
        expect([...untraced, ...unexplained]).toEqual([]);
      }),
      RUNS,
    );
  });

  it('gives every recommended path a reason for it that names an answer', () => {
    fc.assert(
      fc.property(arbitraryWorkshop({ unanswered: 0.15, overrides: true }), (workshop) => {
        const { outcome } = decideOutcome(workshop, defaultPlaybook);
        if (outcome === 'scope-first') return;
        const path = pathsOf(workshop).find(({ id }) => id === outcome);
        expect(path?.blocked).toBe(false);
        expect(path?.defensible).toBe(true);
        expect(path?.reasonsFor.some((reason) => reason.answers.length > 0)).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('what the room took', () => {
  it('stands beside the rules and says when it overrides them', () => {
    const { decision } = decide(sampleWorkshop('coldline'), defaultPlaybook);
    expect(decision).toMatchObject({ outcome: 'harden', by: 'room', override: false, blocked: false });
  });

  it('may be a blocked path, and then says so', () => {
    const sample = sampleWorkshop('coldline');
    const taken = { outcome: 'polish', reason: 'The board wants it', by: null, at: null } as const;
    const { decision, outcome } = decide({ ...sample, path: { ...sample.path, taken } }, defaultPlaybook);
    expect(outcome).toBe('harden');
    expect(decision).toEqual({
      outcome: 'polish',
      by: 'room',
      override: true,
      blocked: true,
      reason: 'The board wants it',
    });
  });

  it('is the rules’ outcome while nothing was taken', () => {
    expect(decide(workshopWith({}), defaultPlaybook).decision).toMatchObject({
      outcome: 'scope-first',
      by: 'rules',
    });
  });
});

describe('a condition stated directly', () => {
  it('holds whatever its answers say, feeds what rests on it, and is named with its reason', () => {
    const path = {
      asserted: { R2: { value: 1, reason: 'we rebuilt it twice' }, R4: { value: 1, reason: 'audit' } },
    };
    const decision = decide(workshopWith({ path }), defaultPlaybook);
    const conditions = decision.paths.flatMap((one) => one.conditions);
    expect(conditions.find(({ id }) => id === 'R2')).toMatchObject({
      interval: [1, 1],
      asserted: { value: 1, reason: 'we rebuilt it twice' },
    });
    const p4 = conditions.find(({ id }) => id === 'P4');
    expect(p4?.interval).toEqual([0, 0]);
    expect(p4?.reasons[0]?.answers.map(({ id }) => id)).toEqual(['R2', 'R4']);
    expect(p4?.reasons[0]?.answers[0]?.said).toContain('we rebuilt it twice');
  });
});
