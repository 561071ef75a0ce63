import { inOrder } from '#shared/base/in-order.ts';
import { type VoteId, voteId } from '#shared/workshop/schema/ids.ts';
import type { Vote } from '#shared/workshop/schema/room.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

export type VoteMatter = { readonly subject: Vote['subject']; readonly title: string };

/** The newest vote on the same matter, if the room was asked about it. */
export function newestVoteOn(votes: Workshop['votes'], matter: VoteMatter): VoteId | undefined {
  const found = inOrder(votes).findLast(([, vote]) => isAbout(vote, matter));
  return found === undefined ? undefined : voteId.parse(found[0]);
}

function isAbout(vote: Vote, { subject, title }: VoteMatter): boolean {
  if (vote.subject.kind !== subject.kind) return false;
  if (subject.kind === 'path') return true;
  if (subject.kind === 'score') return vote.subject.kind === 'score' && vote.subject.ref === subject.ref;
  return vote.title === title;
}
