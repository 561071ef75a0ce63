import { assertNever } from '#shared/base/assert-never.ts';
import { upperFirst } from '#shared/strings/first-letter.ts';
import { listed } from '#shared/strings/listed.ts';
import { scoreWords, voteStrings as words } from '#shared/strings/votes.ts';
import type { RoundResult } from './round-result.ts';
import { scoreOfKey } from './tally-round.ts';
import type { VoteAnswer } from './vote-answers.ts';

/** What a round came to, in one line of figures. */
export function resultLine(result: RoundResult, answers: readonly VoteAnswer[]): string {
  switch (result.kind) {
    case 'score': {
      const { median, lowest, highest, spread } = result;
      if (median === null || lowest === null || highest === null) return '';
      return [
        words.medianLine(scoreWords(median)),
        words.fromTo(scoreWords(lowest), scoreWords(highest)),
        words.spread(scoreWords(spread)),
      ].join(' · ');
    }
    case 'choice':
    case 'dots': {
      if (result.leading.length === 0) return '';
      const labels = result.leading.map((key) => labelOf(key, answers));
      if (labels.length > 1) return words.level(listed(labels));
      return result.kind === 'choice'
        ? words.largest(Math.round(result.largest * 100), labels[0] ?? '')
        : words.largestDots(labels[0] ?? '');
    }
    default:
      return assertNever(result);
  }
}

/** Who is asked to speak first, and what happens then. */
export function outlierWords(result: RoundResult, answers: readonly VoteAnswer[], isRevote: boolean): string {
  const who = listed(
    result.outliers.map((key) =>
      result.kind === 'score'
        ? words.those(scoreWords(scoreOfKey(key)))
        : words.those(`“${labelOf(key, answers)}”`),
    ),
  );
  if (result.dissent && who !== '') return isRevote ? words.farApartAgain(who) : words.farApart(who);
  if (result.dissent) return isRevote ? words.splitAgain : words.split;
  return who === '' ? '' : words.speakFirst(upperFirst(who));
}

function labelOf(key: string, answers: readonly VoteAnswer[]): string {
  return answers.find((answer) => answer.key === key)?.label ?? key;
}
