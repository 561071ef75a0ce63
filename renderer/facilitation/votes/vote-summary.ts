import type { Playbook } from '#shared/playbook/playbook.ts';
import { voteStrings as words } from '#shared/strings/votes.ts';
import { resultLine } from '#shared/votes/result-words.ts';
import { roundResult } from '#shared/votes/round-result.ts';
import { answersTo, questionOf } from '#shared/votes/vote-answers.ts';
import { lastRound, phaseOf, revealedRounds } from '#shared/votes/vote-phase.ts';
import type { Vote } from '#shared/workshop/schema/room.ts';

/** A vote in one line: what was asked, and how it ended or how far it is. */
export function voteSummary(
  vote: Vote,
  playbook: Playbook,
): { readonly question: string; readonly line: string } {
  const question = questionOf(vote, playbook);
  const last = revealedRounds(vote).at(-1);
  if (phaseOf(vote) === 'voting') {
    const ready = Object.keys(lastRound(vote).ballots).length;
    return { question, line: words.readyOf(ready, Object.keys(vote.voters).length) };
  }
  if (last === undefined) return { question, line: words.unheld };
  const result = roundResult(vote.subject, last, playbook.room.votes);
  const line = resultLine(result, answersTo(vote.subject, playbook));
  return { question, line: result.dissent ? `${line} · ${words.dissent}` : line };
}
