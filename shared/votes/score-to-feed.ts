import type { Vote } from '#shared/workshop/schema/room.ts';
import { roundResult, type VoteRules } from './round-result.ts';
import { asHalf } from './score-spread.ts';
import { revealedRounds } from './vote-phase.ts';

/** What a vote says about the check or area it was about. */
export type FedScore = {
  readonly ref: string;
  readonly score: number;
  readonly voters: number;
  readonly dissent: boolean;
};

/** The median of the last round that was revealed, with whether the room was far apart. */
export function scoreToFeed(vote: Vote | undefined, rules: VoteRules): FedScore | undefined {
  const round = vote === undefined ? undefined : revealedRounds(vote).at(-1);
  if (vote === undefined || round === undefined || vote.subject.kind !== 'score') return undefined;
  const result = roundResult(vote.subject, round, rules);
  if (result.kind !== 'score' || result.median === null) return undefined;
  return {
    ref: vote.subject.ref,
    score: asHalf(result.median),
    voters: result.voters ?? 0,
    dissent: result.dissent,
  };
}
