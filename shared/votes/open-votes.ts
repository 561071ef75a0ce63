import { inOrder } from '#shared/base/in-order.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { type VoteId, voteId } from '#shared/workshop/schema/ids.ts';
import type { Ballot, Vote } from '#shared/workshop/schema/room.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { answersTo, questionOf } from './vote-answers.ts';
import { phaseOf } from './vote-phase.ts';

/** A vote that takes ballots, as it may be told to whoever takes part: nobody’s name, and no ballot. */
export type OpenVote = {
  readonly vote: VoteId;
  readonly round: 1 | 2;
  readonly title: string;
  /** Whether what each one chose stays unknown once it is over. */
  readonly secret: boolean;
  /** For dots: how many each voter has. */
  readonly dots: number | null;
  readonly options: readonly { readonly key: string; readonly label: string; readonly help: string }[];
};

/** The votes that take ballots now, the newest last. */
export function openVotes(
  votes: Workshop['votes'],
  playbook: Pick<Playbook, 'core' | 'paths'>,
): readonly OpenVote[] {
  return inOrder(votes)
    .filter(([, vote]) => phaseOf(vote) === 'voting')
    .map(([id, vote]) => ({
      vote: voteId.parse(id),
      round: vote.second === null ? 1 : 2,
      title: questionOf(vote, playbook),
      secret: vote.anonymous,
      dots: vote.subject.kind === 'dots' ? vote.subject.dots : null,
      options: answersTo(vote.subject, playbook).map(({ key, label, help }) => ({ key, label, help })),
    }));
}

/** The ballot that choosing one answer makes; undefined where answers are not chosen one by one. */
export function ballotFor(subject: Vote['subject'], key: string): Ballot | undefined {
  switch (subject.kind) {
    case 'score': {
      const score = Number(key);
      return key !== '' && Number.isInteger(score) ? score : undefined;
    }
    case 'path':
    case 'yes-no':
      // The command checks that it is one of the answers.
      return key as Ballot;
    case 'dots':
      return undefined;
  }
}
