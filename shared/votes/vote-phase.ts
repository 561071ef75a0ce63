import type { Vote, VoteRound } from '#shared/workshop/schema/room.ts';

/** Where a vote stands. Before its round is revealed nobody sees more than who is ready. */
export type VotePhase = 'voting' | 'revealed' | 'closed';

export function phaseOf(vote: Vote): VotePhase {
  if (vote.closed) return 'closed';
  return lastRound(vote).revealedAt === null ? 'voting' : 'revealed';
}

/** The round that is running, or the last one. */
export function lastRound(vote: Vote): VoteRound {
  return vote.second ?? vote.first;
}

/** Rounds the room has seen: one that was closed before its reveal says nothing. */
export function revealedRounds(vote: Vote): readonly VoteRound[] {
  return [vote.first, ...(vote.second === null ? [] : [vote.second])].filter(
    ({ revealedAt }) => revealedAt !== null,
  );
}
