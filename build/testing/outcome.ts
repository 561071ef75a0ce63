/** What one part of the tests came to. */
export type Outcome = {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
  /** Why a part did not run here, as the end of a sentence that begins with “skipped”. */
  readonly reason?: string;
  /** What a person needs to see of the failures, one entry each. */
  readonly details: readonly string[];
  /** What failed first and passed when it was tried again: counted as passed, and told all the same. */
  readonly secondTry?: readonly string[];
};

export type Counts = Pick<Outcome, 'passed' | 'failed' | 'skipped' | 'details' | 'secondTry'>;

/**
 * Counts become an outcome here and nowhere else, so that silence never looks like success: a program that ended
 * badly without naming a failure, and one that ran no test at all, are failures too.
 */
export function outcomeOf(
  name: string,
  counts: Counts,
  run: { readonly ok: boolean; readonly output: string; readonly seconds: number },
): Outcome {
  const { seconds } = run;
  if (counts.failed === 0 && !run.ok) {
    return { name, ...counts, seconds, failed: 1, details: [`${name} ended badly:\n${run.output.trim()}`] };
  }
  if (counts.passed + counts.failed === 0) {
    return { name, ...counts, seconds, failed: 1, details: [`${name} ran no test.\n${run.output.trim()}`] };
  }
  return { name, ...counts, seconds };
}
