import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { compileModel } from '#shared/decision/compile-model.ts';
import { createMachine } from '#shared/decision/machine.ts';
import { ABSENT, read } from '#shared/decision/registers.ts';
import { SAMPLES } from '#shared/samples/samples.ts';
import { checkSchema, coreSchema, readinessSchema } from '#shared/workshop/schema/core.ts';
import { claimSchema } from '#shared/workshop/schema/evidence.ts';
import { factsSchema } from '#shared/workshop/schema/frame.ts';
import { type Workshop, workshopSchema } from '#shared/workshop/schema/workshop.ts';
import { arbitraryForSchema } from '#test/helpers/arbitrary-for-schema.ts';
import { answerValues } from './answer-values.ts';
import { conditionValue } from './evaluate-expression.ts';

/** What the decision works every condition out to, rounded to what can be told apart. */
function decided(workshop: Workshop): Readonly<Record<string, unknown>> {
  const machine = createMachine(compileModel(workshop, defaultPlaybook), 'possible');
  machine.run();
  const { registers, model } = machine;
  const conditions = model.paths.flatMap((path) => path.conditions);
  return Object.fromEntries(
    conditions.map(({ definition, register }) => [
      definition.id,
      read(registers.presence, register) === ABSENT
        ? null
        : [rounded(read(registers.lo, register)), rounded(read(registers.hi, register))],
    ]),
  );
}

function assessed(workshop: Workshop): Readonly<Record<string, unknown>> {
  const values = answerValues(workshop, defaultPlaybook);
  return Object.fromEntries(
    defaultPlaybook.conditions.map(({ id }) => {
      const value = conditionValue(id, values);
      return [id, value === null ? null : [rounded(value.lo), rounded(value.hi)]];
    }),
  );
}

function answersTo(items: readonly { readonly id: string }[], schema: z.core.$ZodType): fc.Arbitrary<object> {
  return fc.dictionary(fc.constantFrom(...items.map(({ id }) => id)), arbitraryForSchema(schema), {
    maxKeys: items.length,
    noNullPrototype: true,
  });
}

function rounded(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

describe('the assessment and the decision', () => {
  it.each(SAMPLES.map((sample) => [sample.name, sample] as const))(
    'come to the same values in the sample %s',
    (_, sample) => {
      const workshop = workshopSchema.parse(sample.workshop);
      expect(assessed(workshop)).toStrictEqual(decided(workshop));
    },
  );

  it('come to the same values whatever is answered', () => {
    const answers = fc.record({
      core: arbitraryForSchema(coreSchema.unwrap().omit({ checks: true })),
      checks: answersTo(defaultPlaybook.core.checks, checkSchema),
      claims: answersTo(defaultPlaybook.evidence.claims, claimSchema),
      readiness: arbitraryForSchema(readinessSchema),
      facts: arbitraryForSchema(factsSchema),
    });
    fc.assert(
      fc.property(answers, ({ core, checks, claims, readiness, facts }) => {
        const workshop = workshopSchema.parse({
          core: { ...Object(core), checks },
          claims,
          readiness,
          facts,
        });
        expect(assessed(workshop)).toStrictEqual(decided(workshop));
      }),
      { numRuns: 500 },
    );
  });
});
