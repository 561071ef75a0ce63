import { scoreWords, voteStrings as words } from '#shared/strings/votes.ts';
import type { Vote, VoteRound } from '#shared/workshop/schema/room.ts';
import { outlierWords, resultLine } from './result-words.ts';
import { type RoundResult, roundResult, type VoteRules } from './round-result.ts';
import { scoreOfKey } from './tally-round.ts';
import type { VoteAnswer } from './vote-answers.ts';
import { revealedRounds } from './vote-phase.ts';

export type BarRow = {
  readonly key: string;
  readonly label: string;
  readonly help: string;
  readonly count: number;
  /** Of the longest bar. */
  readonly share: number;
  readonly mark: '' | 'median' | 'leading' | 'apart';
};

export type RoundView = {
  readonly title: string;
  readonly line: string;
  readonly figures: string;
  readonly bars: readonly BarRow[];
  readonly median: string;
  readonly dissent: boolean;
  readonly unit: 'votes' | 'dots';
};

/** Every round the room has seen, as it is drawn: counts and figures, and nobody's name. */
export function roundsShown(
  vote: Vote,
  answers: readonly VoteAnswer[],
  rules: VoteRules,
): readonly RoundView[] {
  return revealedRounds(vote).map((round, at) => ({
    title: words.round[at === 0 ? 0 : 1],
    ...roundView(round, roundResult(vote.subject, round, rules), answers),
  }));
}

/** Who is asked to speak first after the last round that was revealed. */
export function invitationWords(vote: Vote, answers: readonly VoteAnswer[], rules: VoteRules): string {
  const last = revealedRounds(vote).at(-1);
  if (last === undefined) return '';
  return outlierWords(roundResult(vote.subject, last, rules), answers, vote.second !== null);
}

function roundView(
  round: VoteRound,
  result: RoundResult,
  answers: readonly VoteAnswer[],
): Omit<RoundView, 'title'> {
  const longest = Math.max(1, ...result.bars.map(({ count }) => count));
  const votes = words.votes(result.voters ?? 0);
  const medianAt = result.kind === 'score' && result.median !== null ? result.median : null;
  const bars = result.bars.map(({ key, count }): BarRow => {
    const answer = answers.find((one) => one.key === key);
    return {
      key,
      label: answer?.label ?? (result.kind === 'score' ? scoreWords(scoreOfKey(key)) : key),
      help: answer?.help ?? '',
      count,
      share: count / longest,
      mark: markOf(result, key),
    };
  });
  return {
    line:
      result.voters === null
        ? ''
        : result.voters === 0
          ? words.unheld
          : round.openHands
            ? words.byFingers(votes)
            : words.together(votes),
    figures: resultLine(result, answers),
    // The best stands on top, as on a ladder.
    bars: result.kind === 'score' ? bars.toReversed() : bars,
    median: medianAt === null ? '' : scoreWords(medianAt),
    dissent: result.dissent,
    unit: result.kind === 'dots' ? 'dots' : 'votes',
  };
}

function markOf(result: RoundResult, key: string): BarRow['mark'] {
  if (result.kind === 'score' && result.median === scoreOfKey(key)) return 'median';
  if (result.outliers.includes(key)) return 'apart';
  return result.kind !== 'score' && result.leading.includes(key) ? 'leading' : '';
}
