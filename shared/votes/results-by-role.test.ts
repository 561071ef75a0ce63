import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { room } from '#shared/catalogue/agenda.ts';
import { voteSchema } from '#shared/workshop/schema/room.ts';
import { resultsByRole } from './results-by-role.ts';

const rules = room.votes;

function voteOf(ballots: readonly (readonly [role: string, score: number])[]) {
  return voteSchema.parse({
    subject: { kind: 'score', ref: 'DM1' },
    voters: Object.fromEntries(ballots.map(([role], at) => [`v${at}`, { role }])),
    first: { ballots: Object.fromEntries(ballots.map(([, score], at) => [`v${at}`, score])) },
  });
}

const byRole = (...ballots: readonly (readonly [string, number])[]) => {
  const vote = voteOf(ballots);
  return resultsByRole(vote, vote.first, rules);
};

describe('results by role', () => {
  it('need four voters and two in each role', () => {
    expect(byRole(['sales', 1], ['sales', 2], ['build', 3])).toEqual([]);
    const shown = byRole(['sales', 1], ['sales', 2], ['build', 3], ['build', 4]);
    expect(shown.map(({ role }) => role)).toEqual(['build', 'sales']);
  });

  it('are not shown where the one left out could be worked out', () => {
    expect(byRole(['sales', 1], ['sales', 2], ['sales', 2], ['build', 4])).toEqual([]);
  });

  it('never leave fewer people in the dark than a role needs', () => {
    const ballot = fc.tuple(fc.constantFrom('sales', 'build', 'care', ''), fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(fc.array(ballot, { maxLength: 12 }), (ballots) => {
        const shown = byRole(...ballots);
        const voters = shown.map(({ result }) => result.voters ?? 0);
        expect(voters.every((count) => count >= rules.byRoleEach)).toBe(true);
        const leftOut = ballots.length - voters.reduce((sum, count) => sum + count, 0);
        if (shown.length > 0) expect(leftOut === 0 || leftOut >= rules.byRoleEach).toBe(true);
        if (ballots.length < rules.byRoleVoters) expect(shown).toEqual([]);
      }),
    );
  });
});
