/** How often each score was given. */
export type ScoreCounts = ReadonlyMap<number, number>;

/** The middle of the scores; halves are kept. Null where nobody scored. */
export function medianOf(counts: ScoreCounts): number | null {
  const scores = [...counts].sort(([a], [b]) => a - b).flatMap(([score, count]) => Array(count).fill(score));
  if (scores.length === 0) return null;
  const middle = Math.floor(scores.length / 2);
  return scores.length % 2 === 1 ? scores[middle] : (scores[middle - 1] + scores[middle]) / 2;
}

/** The standard deviation of these scores themselves (not of a population they were drawn from). */
export function deviationOf(counts: ScoreCounts): number {
  const voters = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (voters === 0) return 0;
  const mean = [...counts].reduce((sum, [score, count]) => sum + score * count, 0) / voters;
  const squares = [...counts].reduce((sum, [score, count]) => sum + count * (score - mean) ** 2, 0);
  return Math.sqrt(squares / voters);
}

/** A score as the document keeps it: whole or half. Between two of these the lower, which promises less. */
export function asHalf(score: number): number {
  return Math.ceil(score * 2 - 0.5) / 2;
}
