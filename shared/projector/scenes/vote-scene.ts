import { inOrder } from '#shared/base/in-order.ts';
import { invitationWords, roundsShown } from '#shared/votes/rounds-shown.ts';
import { answersTo, questionOf } from '#shared/votes/vote-answers.ts';
import { lastRound, phaseOf } from '#shared/votes/vote-phase.ts';
import type { Vote } from '#shared/workshop/schema/room.ts';
import type { ProjectorInput, Staged } from '../projector-input.ts';

/**
 * A vote of the step goes before everything else on the screen until it is closed: first how many are ready, then the
 * result of what was revealed. Who voted, and how anyone voted, is not in it.
 */
export function voteScene({ workshop, playbook, screen }: ProjectorInput): Staged | undefined {
  const open = inOrder(workshop.votes).findLast(([, vote]) => !vote.closed && isOnScreen(vote, screen.step));
  const vote = open?.[1] ?? closedPathVote(workshop.votes, screen);
  if (vote === undefined) return undefined;
  const answers = answersTo(vote.subject, playbook);
  const title = questionOf(vote, playbook);
  if (phaseOf(vote) === 'voting') {
    return {
      title,
      scene: {
        kind: 'voting',
        ready: Object.keys(lastRound(vote).ballots).length,
        of: Object.keys(vote.voters).length,
        answers: answers.map(({ label, help }) => ({ label, help })),
      },
    };
  }
  return {
    title,
    scene: {
      kind: 'voted',
      rounds: roundsShown(vote, answers, playbook.room.votes).map(({ title: name, bars, line, figures }) => ({
        title: name,
        bars: bars.map(({ label, count, mark }) => ({ label, count, mark })),
        line,
        figures,
      })),
      invitation: vote.closed ? '' : invitationWords(vote, answers, playbook.room.votes),
    },
  };
}

function isOnScreen({ step }: Vote, shown: ProjectorInput['screen']['step']): boolean {
  return step === null || step === shown;
}

/** On the path, what the room said stays until the rules are shown beside it. */
function closedPathVote(
  votes: ProjectorInput['workshop']['votes'],
  { step, pushed }: ProjectorInput['screen'],
): Vote | undefined {
  if (step !== 'path' || pushed.has('rules') || pushed.has('flips')) return undefined;
  return inOrder(votes).findLast(
    ([, vote]) => vote.closed && vote.subject.kind === 'path' && vote.first.revealedAt !== null,
  )?.[1];
}
