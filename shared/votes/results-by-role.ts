import type { Vote, VoteRound } from '#shared/workshop/schema/room.ts';
import { type RoundResult, roundResult, type VoteRules } from './round-result.ts';

export type RoleResult = { readonly role: string; readonly result: RoundResult };

/**
 * How each role voted, where that gives nobody away: enough voters, enough in each role shown, and enough in what is
 * left, for a single one left out could be worked out from the whole.
 */
export function resultsByRole(vote: Vote, round: VoteRound, rules: VoteRules): readonly RoleResult[] {
  const roles = new Map<string, VoteRound['ballots']>();
  let known = 0;
  for (const [voter, { role }] of Object.entries(vote.voters)) {
    const ballot = Object.entries(round.ballots).find(([id]) => id === voter);
    if (ballot === undefined) continue;
    known += 1;
    roles.set(role.trim(), { ...roles.get(role.trim()), [ballot[0]]: ballot[1] });
  }
  if (known < rules.byRoleVoters) return [];
  const shown = [...roles].filter(
    ([role, ballots]) => role !== '' && Object.keys(ballots).length >= rules.byRoleEach,
  );
  const inShown = shown.reduce((sum, [, ballots]) => sum + Object.keys(ballots).length, 0);
  const leftOut = known - inShown;
  if (leftOut > 0 && leftOut < rules.byRoleEach) return [];
  return shown
    .map(([role, ballots]) => ({ role, result: roundResult(vote.subject, { ballots, tally: null }, rules) }))
    .sort((a, b) => (a.role < b.role ? -1 : 1));
}
