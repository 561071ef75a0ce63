import { describe, expect, it } from 'vitest';
import { assess } from '#shared/assessment/assess.ts';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { claimId } from '#shared/workshop/schema/ids.ts';
import { workshopSchema } from '#shared/workshop/schema/workshop.ts';
import { evidenceFindings } from './evidence-findings.ts';
import { evidenceView } from './evidence-view.ts';

const workshop = workshopSchema.parse({
  claims: {
    EP4: { status: 'proved', grade: 3, source: 'Bookings' },
    EN1: { status: 'not-yet' },
    EP3: { status: 'unknown', grade: 2 },
    a: { own: { text: 'Hosts renew every month' }, status: 'proved', grade: 2, source: 'Mail', rank: 'a0' },
    b: { own: { text: 'The hosts renew every month' }, status: 'not-yet', rank: 'a1' },
  },
});

describe('what was found about claims', () => {
  const { warnings, twins } = evidenceFindings(assess(workshop, defaultPlaybook).evidence);

  it('stands on each claim that has a part in it', () => {
    const [returns, use] = [warnings.get(claimId.parse('EP4')), warnings.get(claimId.parse('EN1'))];
    expect(returns).toBeDefined();
    expect(use).toBe(returns);
    expect(warnings.has(claimId.parse('EP3'))).toBe(true);
    expect(warnings.has(claimId.parse('a'))).toBe(false);
  });

  it('points a repeat to the earlier claim', () => {
    expect([...twins].map(([id, { of }]) => [id, of])).toEqual([['b', 'a']]);
  });
});

describe('the cards', () => {
  it('stay the same things while their claims do, so that one answer draws one card', () => {
    const before = evidenceView(workshop.claims, defaultPlaybook).columns.flatMap(({ cards }) => cards);
    const graded = { ...workshop.claims, [claimId.parse('a')]: { ...workshop.claims[claimId.parse('a')] } };
    const after = evidenceView(graded as typeof workshop.claims, defaultPlaybook).columns.flatMap(
      ({ cards }) => cards,
    );
    expect(after.filter((card, at) => card !== before[at]).map(({ id }) => id)).toEqual(['a']);
  });
});
