import { assertNever } from '#shared/base/assert-never.ts';
import { LEVELS, PATH_IDS } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import type { Vote, VoteRound } from '#shared/workshop/schema/room.ts';
import { deviationOf, medianOf } from './score-spread.ts';
import { answerKey, scoreOfKey, type Tally, tallyOf } from './tally-round.ts';

export type VoteRules = Playbook['room']['votes'];
export type VoteSubject = Vote['subject'];

/** One answer and how often it was given (for dots: how many it got), in the order of the ballot. */
export type Bar = { readonly key: string; readonly count: number };

type Shared = {
  readonly bars: readonly Bar[];
  /** How many took part; for dots that closed without names, not known. */
  readonly voters: number | null;
  /** The answers whose givers are asked to speak first: the furthest from the middle, or the rarest. */
  readonly outliers: readonly string[];
  readonly dissent: boolean;
};

export type RoundResult =
  | (Shared & {
      readonly kind: 'score';
      /** Halves are kept; null where nobody voted. */
      readonly median: number | null;
      readonly lowest: number | null;
      readonly highest: number | null;
      /** Standard deviation over half the scale: 0 for one voice, 1 for half the room at each end. */
      readonly spread: number;
    })
  | (Shared & {
      readonly kind: 'choice';
      /** The answers given most often: several where they are level. */
      readonly leading: readonly string[];
      /** The share of the largest group. */
      readonly largest: number;
    })
  | (Shared & { readonly kind: 'dots'; readonly leading: readonly string[] });

const HALF_THE_SCALE = 2;
/** Nearer to the middle than this nobody stands alone, nor where more than this share of an agreeing room is with them. */
const APART = 1;
const ALONE = 0.25;

/** What one round of a vote says. */
export function roundResult(
  subject: VoteSubject,
  round: Pick<VoteRound, 'ballots' | 'tally'>,
  rules: VoteRules,
): RoundResult {
  const voters = round.tally === null ? Object.keys(round.ballots).length : null;
  return resultOf(subject, tallyOf(round), voters, rules);
}

function resultOf(subject: VoteSubject, tally: Tally, voters: number | null, rules: VoteRules): RoundResult {
  switch (subject.kind) {
    case 'score':
      return scoreResult(tally, rules);
    case 'path':
      return choiceResult(barsOf(PATH_IDS, tally), rules);
    case 'yes-no':
      return choiceResult(barsOf(['yes', 'no'], tally), rules);
    case 'dots': {
      const bars = barsOf(Object.keys(subject.options), tally);
      return { kind: 'dots', bars, voters, outliers: [], dissent: false, leading: mostOf(bars) };
    }
    default:
      return assertNever(subject);
  }
}

function barsOf(keys: readonly string[], tally: Tally): readonly Bar[] {
  return keys.map((key) => ({ key, count: Object.hasOwn(tally, key) ? (tally[key] ?? 0) : 0 }));
}

function scoreResult(tally: Tally, rules: VoteRules): RoundResult {
  const given = Object.keys(tally).filter((key) => (tally[key] ?? 0) > 0);
  const scores = [...new Set([...LEVELS, ...given.map(scoreOfKey)])].sort((a, b) => a - b);
  const bars = barsOf(scores.map(answerKey), tally);
  const counts = new Map(given.map((key) => [scoreOfKey(key), tally[key] ?? 0]));
  const median = medianOf(counts);
  const spread = deviationOf(counts) / HALF_THE_SCALE;
  const dissent = spread > rules.scoreDissentAbove;
  const voters = together(bars);
  const cast = [...counts.keys()];
  const lowest = cast.length === 0 ? null : Math.min(...cast);
  const highest = cast.length === 0 ? null : Math.max(...cast);
  const ends = lowest === null || highest === null ? [] : [...new Set([highest, lowest])];
  return {
    kind: 'score',
    bars,
    voters,
    median,
    lowest,
    highest,
    spread,
    dissent,
    outliers: ends
      .filter((score) => Math.abs(score - (median ?? score)) >= APART)
      .filter((score) => dissent || (counts.get(score) ?? 0) <= ALONE * voters)
      .map(answerKey),
  };
}

function choiceResult(bars: readonly Bar[], rules: VoteRules): RoundResult {
  const voters = together(bars);
  const leading = mostOf(bars);
  const most = bars.find(({ key }) => key === leading[0])?.count ?? 0;
  const given = bars.filter(({ count }) => count > 0);
  const fewest = Math.min(...given.map(({ count }) => count));
  const largest = voters === 0 ? 0 : most / voters;
  return {
    kind: 'choice',
    bars,
    voters,
    leading,
    largest,
    dissent: voters > 0 && largest < rules.pathAgreementFrom,
    // Where all groups are level nobody stands alone.
    outliers: fewest === most ? [] : given.filter(({ count }) => count === fewest).map(({ key }) => key),
  };
}

function together(bars: readonly Bar[]): number {
  return bars.reduce((sum, { count }) => sum + count, 0);
}

function mostOf(bars: readonly Bar[]): readonly string[] {
  const most = Math.max(0, ...bars.map(({ count }) => count));
  return most === 0 ? [] : bars.filter(({ count }) => count === most).map(({ key }) => key);
}
