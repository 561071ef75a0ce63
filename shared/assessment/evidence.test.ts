import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { LEVELS, STAGE_IDS } from '#shared/playbook/ids.ts';
import type { WorkshopInput } from '#shared/workshop/schema/workshop.ts';
import { workshopWith } from '#test/helpers/sample-workshop.ts';
import { answerValues } from './answer-values.ts';
import { assessEvidence, type EvidenceAssessment } from './evidence.ts';
import { carryingWords, sayTheSame } from './similar-texts.ts';

type Claims = NonNullable<WorkshopInput['claims']>;
type ClaimInput = Claims[string];

function evidenceOf(claims: Claims, more: WorkshopInput = {}): EvidenceAssessment {
  return assessEvidence(answerValues(workshopWith({ ...more, claims }), defaultPlaybook));
}
const seen = (grade: 0 | 1 | 2 | 3 | 4, status: 'proved' | 'partly' = 'proved'): ClaimInput => ({
  status,
  grade,
  source: 'Ms Ito, in May',
});
const contradictions = (claims: Claims, more: WorkshopInput = {}): readonly string[] =>
  evidenceOf(claims, more).contradictions.map(({ id }) => id);

describe('the claims', () => {
  it('stand in the playbook’s order, then the room’s own by rank', () => {
    const { claims } = evidenceOf({
      b: { own: { text: 'Second of ours' }, rank: 'a1' },
      a: { own: { text: 'First of ours' }, rank: 'a0' },
      EN6: { status: 'proved' },
    });
    expect(claims.map((claim) => claim.id)).toStrictEqual([
      ...['EP1', 'EP2', 'EP3', 'EP4', 'EP5', 'EP6', 'EN1', 'EN2', 'EN3', 'EN4', 'EN5', 'EN6'],
      ...['a', 'b'],
    ]);
  });

  it('stand left when proved or partly, right otherwise, and are counted', () => {
    const { left, right, counts, grades } = evidenceOf({
      EP1: seen(1),
      EP2: seen(2, 'partly'),
      EP3: { status: 'not-yet' },
      EP4: { status: 'proved' },
    });
    expect(left.map((claim) => claim.id)).toStrictEqual(['EP1', 'EP2', 'EP4']);
    expect(right).toHaveLength(9);
    expect(counts).toStrictEqual({ proved: 2, partly: 1, 'not-yet': 1, unknown: 8, answered: 4, total: 12 });
    expect(grades).toStrictEqual({ 0: 0, 1: 1, 2: 1, 3: 0, 4: 0, none: 1 });
  });

  it('of the room that repeat an earlier one are spotted', () => {
    const { duplicates } = evidenceOf({
      x: { own: { text: 'Users are willing to come back!' } },
      y: { own: { text: 'The printer prints labels' } },
      z: { own: { text: 'Printers print the label' } },
    });
    expect(duplicates.map(({ claim, of }) => [claim, of])).toStrictEqual([
      ['x', 'EP4'],
      ['z', 'y'],
    ]);
    expect(duplicates[1]?.reason.sentence).toBe(
      '“Printers print the label” says the same as “The printer prints labels”.',
    );
  });

  it('of the room about different things are no repeats', () => {
    const dutch = carryingWords('The Dutch customs link is dependable');
    expect(sayTheSame(dutch, carryingWords('The French customs link is dependable'))).toBe(false);
    expect(sayTheSame(dutch, carryingWords('The Dutch customs link is dependable now'))).toBe(true);
  });

  it('never count as repeats when one denies the other', () => {
    expect(sayTheSame(carryingWords('Users come back'), carryingWords('Users don’t come back'))).toBe(false);
    expect(sayTheSame(carryingWords(''), carryingWords('!'))).toBe(false);
  });
});

describe('the stage the evidence supports', () => {
  const stage = (claims: Claims, more: WorkshopInput = {}) => evidenceOf(claims, more).supported;

  it('is not known while nothing is answered', () => {
    expect(stage({})).toMatchObject({ stage: null, possible: 'production' });
  });

  it('is near a prototype with demo credibility alone', () => {
    const supported = stage({ EP2: seen(1), EP3: { status: 'not-yet' } });
    expect(supported).toMatchObject({ stage: 'prototype', possible: 'prototype' });
    expect(supported.reason.answers.map(({ id }) => id)).toContain('EP2');
  });

  it('is perhaps an MVP with one useful workflow', () => {
    expect(stage({ EP3: seen(2) }).stage).toBe('mvp');
  });

  it('is production once it is part of daily operations', () => {
    expect(stage({ EP3: seen(3), EN1: seen(3) }).stage).toBe('production');
    expect(stage({ EP3: seen(3) }, { facts: { customersDepend: { value: 'yes' } } }).stage).toBe(
      'production',
    );
    expect(stage({ EP3: seen(3) }).stage).toBe('mvp');
  });

  it('names its answers and rule', () => {
    const { reason } = stage({ EP3: seen(2) });
    expect(reason.answers).toStrictEqual([
      { id: 'EP3', label: 'One core workflow solves a real problem', said: 'proved, one pilot success' },
    ]);
    expect(reason.rule).toStrictEqual({
      id: 'evidence-stage',
      playbook: defaultPlaybook.id,
      version: defaultPlaybook.version,
    });
  });

  it('is never lowered by stronger evidence', () => {
    const ids = defaultPlaybook.evidence.claims.map(({ id }) => id);
    const statuses = ['not-yet', 'partly', 'proved'] as const;
    const claim = fc.record({
      status: fc.constantFrom(...statuses),
      grade: fc.constantFrom(...LEVELS),
    });
    const all = fc.tuple(...ids.map(() => claim));
    fc.assert(
      fc.property(all, fc.nat(ids.length - 1), fc.nat(2), fc.nat(4), (given, at, up, more) => {
        const before: Record<string, ClaimInput> = Object.fromEntries(
          ids.map((id, index) => [id, given[index] ?? {}]),
        );
        const old = given[at] ?? { status: 'not-yet', grade: 0 };
        const stronger = {
          status: statuses[Math.min(2, statuses.indexOf(old.status) + up)] ?? 'proved',
          grade: LEVELS[old.grade + more] ?? 4,
        };
        const after: Claims = { ...before, [ids[at] ?? '']: stronger };
        const level = (claims: Claims): number => {
          const found = stage(claims).stage;
          return found === null ? -1 : STAGE_IDS.indexOf(found);
        };
        expect(level(after)).toBeGreaterThanOrEqual(level(before));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what “it works” means', () => {
  const works = (chosen: 'returning' | 'demos' | 'manual-delivery', claims: Claims) =>
    evidenceOf(claims, { frame: { works: chosen } }).works;

  it('is asked for while the room has not chosen', () => {
    expect(evidenceOf({}).works.kind).toBe('not-chosen');
  });

  it('is contradicted where people are said to return and that is not proved', () => {
    expect(works('returning', { EP4: { status: 'not-yet' } })).toMatchObject({ standing: 'contradicted' });
    expect(works('returning', { EP4: seen(1) })).toMatchObject({ standing: 'contradicted' });
  });

  it('is backed where it is proved, and open where nobody knows', () => {
    expect(works('returning', { EP4: seen(3) })).toMatchObject({ standing: 'backed' });
    expect(works('returning', {})).toMatchObject({ standing: 'open' });
  });

  it('is contradicted where delivery by hand needs no more hands', () => {
    expect(works('manual-delivery', { EP4: seen(3), EN6: seen(3) })).toMatchObject({
      standing: 'contradicted',
    });
  });

  it('says when the evidence carries more, or less, than the room means', () => {
    const said = (chosen: 'returning' | 'demos', claims: Claims): string => {
      const result = works(chosen, claims);
      return result.kind === 'chosen' ? result.reasons.map((reason) => reason.sentence).join(' ') : '';
    };
    expect(said('demos', { EP2: seen(1), EP3: seen(2) })).toContain('which is less');
    expect(said('returning', { EP2: seen(1), EP3: { status: 'not-yet' } })).toContain('belongs to MVP');
  });
});

describe('answers that do not go together', () => {
  it('are none where evidence is graded, sourced and consistent', () => {
    expect(
      contradictions({ EP3: seen(3), EP4: seen(4), EN1: seen(3), EP1: seen(0, 'partly') }),
    ).toStrictEqual([]);
  });

  it.each<[string, Claims, WorkshopInput]>([
    ['strong-without-source', { EP3: { status: 'proved', grade: 3 } }, {}],
    ['not-yet-with-strong-grade', { EP3: { status: 'not-yet', grade: 3 } }, {}],
    ['proved-on-opinion', { EP3: seen(0) }, {}],
    ['graded-but-unknown', { EP3: { grade: 2 } }, {}],
    ['returns-without-repeated-use', { EP4: seen(4), EN1: { status: 'not-yet' } }, {}],
    ['returns-without-workflow', { EP4: seen(3), EP3: { status: 'not-yet' } }, {}],
    ['returns-without-users', { EP4: seen(3) }, { frame: { activeUsers: 0 } }],
    [
      'depended-on-without-workflow',
      { EP3: { status: 'not-yet' } },
      { facts: { customersDepend: { value: 'yes' } } },
    ],
    [
      'hands-free-with-manual-work',
      { EN6: seen(2) },
      { surface: { notes: { n: { prompt: 'PS4', text: 'Ana copies orders' } } } },
    ],
    ['claim-against-core', { EN3: seen(2) }, { core: { areas: { AU: { score: 1 } } } }],
  ])('%s', (id, claims, more) => {
    expect(contradictions(claims, more)).toStrictEqual([id]);
  });
});
