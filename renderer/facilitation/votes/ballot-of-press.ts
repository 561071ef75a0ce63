import { ballotFor } from '#shared/votes/open-votes.ts';
import type { VoteAnswer } from '#shared/votes/vote-answers.ts';
import type { Ballot, Vote } from '#shared/workshop/schema/room.ts';

/** The ballot one key stands for, in a vote where one key is enough. */
export function ballotOfPress(
  kind: Vote['subject']['kind'],
  answers: readonly VoteAnswer[],
  key: string,
): Ballot | undefined {
  if (kind === 'dots') return undefined;
  const answer = answers.find(({ press }) => press !== '' && press === key.toLowerCase());
  return answer === undefined
    ? undefined
    : ballotFor(kind === 'score' ? { kind, ref: '' } : { kind }, answer.key);
}
