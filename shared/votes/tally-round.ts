import type { Ballot, VoteRound } from '#shared/workshop/schema/room.ts';

/** How often each answer was given; for dots, how many each option got. */
export type Tally = Readonly<Record<string, number>>;

/** The tally of a round: as it was kept when an anonymous vote closed, or from its ballots. */
export function tallyOf(round: Pick<VoteRound, 'ballots' | 'tally'>): Tally {
  return round.tally ?? tallyBallots(Object.values(round.ballots));
}

function tallyBallots(ballots: readonly Ballot[]): Tally {
  const counts: Record<string, number> = {};
  for (const ballot of ballots) {
    for (const [answer, count] of answersOf(ballot)) {
      counts[answer] = (Object.hasOwn(counts, answer) ? (counts[answer] ?? 0) : 0) + count;
    }
  }
  return counts;
}

function answersOf(ballot: Ballot): readonly (readonly [string, number])[] {
  return typeof ballot === 'object' ? Object.entries(ballot) : [[answerKey(ballot), 1]];
}

/** A half, as a document from elsewhere may hold, becomes “3-5”: keys have no points. */
export function answerKey(answer: number | string): string {
  return String(answer).replace('.', '-');
}

/** The score a key of the tally stands for. */
export function scoreOfKey(key: string): number {
  return Number(key.replace('-', '.'));
}
