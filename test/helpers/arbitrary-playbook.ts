import fc from 'fast-check';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { AREA_IDS, CROSSING_IDS, DIFFERENCE_IDS, FACT_IDS, PATH_IDS } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import type { Expression } from '#shared/playbook/schema/expression.ts';
import type { When } from '#shared/playbook/schema/when.ts';

const share = fc.integer({ min: 0, max: 20 }).map((twentieth) => twentieth / 20);
const area = fc.constantFrom(...AREA_IDS);
const claimId = fc.constantFrom(...defaultPlaybook.evidence.claims.map(({ id }) => id));

const leaf: fc.Arbitrary<Expression> = fc.oneof(
  fc.record({ kind: fc.constant('claim' as const), claim: claimId, need: fc.integer({ min: 0, max: 4 }) }),
  fc.record({ kind: fc.constant('area' as const), area }),
  fc.record({ kind: fc.constant('frictionFree' as const), area }),
  fc.constant<Expression>({ kind: 'areasMean' }),
  fc.record({
    kind: fc.constant('check' as const),
    check: fc.constantFrom(...defaultPlaybook.core.checks.map(({ id }) => id)),
  }),
  fc.record({ kind: fc.constant('difference' as const), difference: fc.constantFrom(...DIFFERENCE_IDS) }),
  fc.record({ kind: fc.constant('fact' as const), fact: fc.constantFrom(...FACT_IDS) }),
  fc.record({ kind: fc.constant('crossing' as const), crossing: fc.constantFrom(...CROSSING_IDS) }),
  fc.constant<Expression>({ kind: 'keepShare' }),
  fc.constant<Expression>({ kind: 'retrofit' }),
  fc.record({ kind: fc.constant('constant' as const), value: share }),
);

const { expression } = fc.letrec<{ expression: Expression }>((tie) => {
  const several = fc.array(tie('expression'), { minLength: 1, maxLength: 3 });
  return {
    expression: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      leaf,
      fc.record({ kind: fc.constant('mean' as const), of: several }),
      several.chain((of) =>
        fc
          .array(fc.integer({ min: 0, max: 3 }), { minLength: of.length, maxLength: of.length })
          .map((weights): Expression => ({ kind: 'mean', of, weights })),
      ),
      fc.record({ kind: fc.constant('min' as const), of: several }),
      fc.record({ kind: fc.constant('max' as const), of: several }),
      fc.record({ kind: fc.constant('complement' as const), of: tie('expression') }),
      fc.record({
        kind: fc.constant('scale' as const),
        by: fc.constantFrom(0.5, 1, 2, 3),
        of: tie('expression'),
      }),
    ),
  };
});

const { when } = fc.letrec<{ when: When }>((tie) => {
  const several = fc.array(tie('when'), { minLength: 1, maxLength: 3 });
  const comparison = fc.constantFrom(
    'atMost' as const,
    'atLeast' as const,
    'below' as const,
    'above' as const,
  );
  return {
    when: fc.oneof(
      { maxDepth: 3 },
      fc.record({ kind: comparison, value: expression, bound: share }),
      fc.record({
        kind: fc.constant('areaHurtsAtMost' as const),
        area: fc.oneof(area, fc.constant('any' as const)),
        score: fc.integer({ min: 0, max: 4 }),
      }),
      fc.record({
        kind: fc.constant('lineCrossed' as const),
        crossings: fc.constantFrom([...CROSSING_IDS], ['Y2' as const]),
      }),
      fc.record({
        kind: fc.constant('shipConditionFails' as const),
        conditions: fc.constantFrom(['X1' as const, 'X2' as const], ['X4' as const]),
      }),
      fc.record({
        kind: fc.constant('nothingProved' as const),
        claims: fc.constantFrom(['EP1', 'EP3'], ['EP3', 'EP4', 'EP5']),
        grade: fc.integer({ min: 0, max: 4 }),
        answered: fc.constantFrom<string[]>([], ['EP3'], ['EP2']),
      }),
      fc.record({ kind: fc.constant('all' as const), of: several }),
      fc.record({ kind: fc.constant('any' as const), of: several }),
      fc.record({ kind: fc.constant('not' as const), of: tie('when') }),
    ),
  };
});

/** Playbooks that share the questions of the default and nothing of how it weighs the answers. */
export const arbitraryPlaybook: fc.Arbitrary<Playbook> = fc
  .record({
    feeds: fc.array(fc.tuple(fc.constantFrom(...PATH_IDS), expression, fc.integer({ min: 0, max: 3 })), {
      minLength: 4,
      maxLength: 7,
    }),
    tests: fc.array(
      fc.tuple(fc.uniqueArray(fc.constantFrom(...PATH_IDS), { minLength: 1, maxLength: 4 }), when),
      {
        maxLength: 4,
      },
    ),
    threshold: share,
    margin: share,
  })
  .map(({ feeds, tests, threshold, margin }) => {
    const sample = defaultPlaybook.conditions[0];
    const blocker = defaultPlaybook.blockers[0];
    if (sample === undefined || blocker === undefined) throw new Error('The default playbook is empty');
    return {
      ...defaultPlaybook,
      conditions: feeds.map(([path, feed, weight], at) => ({ ...sample, id: `C${at}`, path, feed, weight })),
      blockers: tests.map(([paths, test], at) => ({ ...blocker, id: `B${at}`, paths, when: test })),
      paths: defaultPlaybook.paths.map((path) => ({ ...path, threshold })),
      parameters: { ...defaultPlaybook.parameters, margin },
    };
  });
