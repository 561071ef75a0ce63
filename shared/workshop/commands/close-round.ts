import type { Ballot, VoteRound } from '#shared/workshop/schema/room.ts';
import type { WorkshopDraft } from './define-command.ts';

type RoundDraft = WorkshopDraft['votes'][keyof WorkshopDraft['votes']]['first'];

/** Keeps of an anonymous round nothing but how often each answer was given. */
export function closeRound(round: RoundDraft): void {
  round.tally = { ...tallyOf(round) };
  round.ballots = {};
}

/** How often each answer was given; for dots, how many each option got. */
function tallyOf(round: VoteRound): Readonly<Record<string, number>> {
  if (round.tally !== null) return round.tally;
  const counts: Record<string, number> = {};
  for (const ballot of Object.values(round.ballots)) {
    for (const [answer, count] of answersOf(ballot)) counts[answer] = (counts[answer] ?? 0) + count;
  }
  return counts;
}

function answersOf(ballot: Ballot): readonly (readonly [string, number])[] {
  return typeof ballot === 'object' ? Object.entries(ballot) : [[tallyKey(ballot), 1]];
}

/** A half, as a document from elsewhere may hold, becomes “3-5”: keys have no points. */
function tallyKey(ballot: number | string): string {
  return String(ballot).replace('.', '-');
}
