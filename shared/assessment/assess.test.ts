import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import type { Reason } from '#shared/reasons/reason.ts';
import { SAMPLES } from '#shared/samples/samples.ts';
import { type Workshop, workshopSchema } from '#shared/workshop/schema/workshop.ts';
import { arbitraryForSchema } from '#test/helpers/arbitrary-for-schema.ts';
import { workshopWith } from '#test/helpers/sample-workshop.ts';
import { assess } from './assess.ts';

/** Every reason anywhere in a value. */
function reasonsIn(value: unknown): readonly Reason[] {
  if (typeof value !== 'object' || value === null) return [];
  // A reason is told by its two fields; nothing else in an assessment has both.
  const own = 'sentence' in value && 'rule' in value ? [value as Reason] : [];
  return [...own, ...Object.values(value).flatMap(reasonsIn)];
}

function turnedRound(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).toReversed();
  return Object.fromEntries(entries.map(([key, part]) => [key, turnedRound(part)]));
}

// The values come from the schema of a workshop itself.
const anyWorkshop = arbitraryForSchema(workshopSchema).map(
  (value) => workshopSchema.parse(value) as Workshop,
);

describe('the assessment', () => {
  it('of an empty workshop concludes nothing', () => {
    const { stage, evidence, readiness, maturity, signals, surface, core, unknownIds } = assess(
      workshopWith({}),
      defaultPlaybook,
    );
    expect(stage).toMatchObject({ now: { stage: null }, next: { stage: null }, warnings: [] });
    expect(evidence).toMatchObject({ left: [], contradictions: [], duplicates: [] });
    expect(readiness).toMatchObject({
      line: { kind: 'undefined' },
      ship: { verdict: 'unknown' },
      obligations: [],
    });
    expect(maturity).toMatchObject({ target: null, rows: [], suggestions: [] });
    expect(
      [signals.signals, signals.suspected, surface.findings, core.readings, unknownIds].flat(),
    ).toStrictEqual([]);
  });

  it('of any document never fails, and gives every reason a sentence and a rule with its version', () => {
    fc.assert(
      fc.property(anyWorkshop, (workshop) => {
        for (const { sentence, rule } of reasonsIn(assess(workshop, defaultPlaybook))) {
          expect(sentence.trim()).not.toBe('');
          expect(sentence).not.toMatch(/undefined|NaN|\[object|\{[a-z]+\}/);
          expect(rule).toMatchObject({ playbook: defaultPlaybook.id, version: defaultPlaybook.version });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order of the answers', () => {
    fc.assert(
      fc.property(anyWorkshop, (workshop) => {
        const other = turnedRound(workshop) as Workshop;
        expect(JSON.stringify(assess(other, defaultPlaybook))).toBe(
          JSON.stringify(assess(workshop, defaultPlaybook)),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('is not changed by a note for the facilitator', () => {
    fc.assert(
      fc.property(anyWorkshop, fc.string(), (workshop, note) => {
        expect(assess({ ...workshop, note }, defaultPlaybook)).toStrictEqual(
          assess(workshop, defaultPlaybook),
        );
      }),
      { numRuns: 100 },
    );
  });

  it.each(SAMPLES.map((sample) => [sample.name, sample] as const))(
    'knows every id in the sample %s',
    (_, sample) => {
      expect(assess(workshopSchema.parse(sample.workshop), defaultPlaybook).unknownIds).toStrictEqual([]);
    },
  );
});
