import { inOrder } from '#shared/base/in-order.ts';
import { type OutcomeId, PATH_IDS } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { pathStrings as words } from '#shared/strings/path.ts';
import { resultsByRole } from '#shared/votes/results-by-role.ts';
import { roundResult } from '#shared/votes/round-result.ts';
import { phaseOf, revealedRounds } from '#shared/votes/vote-phase.ts';
import type { Vote, VoteRound } from '#shared/workshop/schema/room.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

/** What the room voted about the path, as far as it is revealed. */
export type RoomVote = {
  readonly kind: 'none' | 'running' | 'revealed' | 'closed';
  readonly voters: number;
  readonly counts: ReadonlyMap<string, number>;
  /** By path: roles with how many of them, where that gives nobody away. */
  readonly roles: ReadonlyMap<string, readonly string[]>;
  /** The paths with most votes; several where they are level. */
  readonly leading: readonly OutcomeId[];
  readonly largest: number;
  readonly dissent: boolean;
  /** How the first round went, where there was a second. */
  readonly before: string;
};

const noVote: RoomVote = {
  kind: 'none',
  voters: 0,
  counts: new Map(),
  roles: new Map(),
  leading: [],
  largest: 0,
  dissent: false,
  before: '',
};

/** The newest vote on the path that was revealed; one that runs says nothing but that it runs. */
export function roomVote(votes: Workshop['votes'], playbook: Playbook): RoomVote {
  const onPath = inOrder(votes)
    .map(([, vote]) => vote)
    .filter(({ subject }) => subject.kind === 'path');
  const vote = onPath.findLast((one) => revealedRounds(one).length > 0);
  if (vote === undefined) return onPath.length === 0 ? noVote : { ...noVote, kind: 'running' };
  const rounds = revealedRounds(vote);
  const last = rounds.at(-1);
  if (last === undefined) return noVote;
  const rules = playbook.room.votes;
  const result = roundResult(vote.subject, last, rules);
  const counts = new Map(result.bars.map(({ key, count }) => [key, count]));
  const phase = phaseOf(vote);
  return {
    kind: phase === 'voting' ? 'running' : phase,
    voters: [...counts.values()].reduce((sum, count) => sum + count, 0),
    counts,
    roles: rolesOf(vote, last, playbook),
    leading: result.kind === 'choice' ? PATH_IDS.filter((id) => result.leading.includes(id)) : [],
    largest: result.kind === 'choice' ? result.largest : 0,
    dissent: result.dissent,
    before: rounds.length < 2 ? '' : countsInWords(vote, rounds[0], playbook),
  };
}

function rolesOf(vote: Vote, round: VoteRound, playbook: Playbook): RoomVote['roles'] {
  const roles = new Map<string, readonly string[]>();
  for (const { role, result } of resultsByRole(vote, round, playbook.room.votes))
    for (const { key, count } of result.bars)
      if (count > 0) roles.set(key, [...(roles.get(key) ?? []), words.byRole(role, count)]);
  return roles;
}

function countsInWords(vote: Vote, round: VoteRound | undefined, playbook: Playbook): string {
  if (round === undefined) return '';
  const short = new Map<string, string>(playbook.paths.map(({ id, shortLabel }) => [id, shortLabel]));
  return roundResult(vote.subject, round, playbook.room.votes)
    .bars.filter(({ count }) => count > 0)
    .map(({ key, count }) => words.byRole(short.get(key) ?? key, count))
    .join(', ');
}
