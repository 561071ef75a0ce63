import { stripVTControlCharacters } from 'node:util';
import type { Outcome } from './outcome.ts';

export function outcomeLine(outcome: Outcome): string {
  const { name, passed, failed, skipped, seconds, reason, secondTry = [] } = outcome;
  if (reason !== undefined) return `  ${name.padEnd(34)} skipped: ${reason}`;
  const counts = [
    `${passed} passed`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ...(secondTry.length > 0 ? [`${secondTry.length} on the second try`] : []),
  ].join(', ');
  return `  ${name.padEnd(34)} ${counts.padEnd(24)} ${String(Math.round(seconds)).padStart(4)} s`;
}

/** The last line of every run of the tests; scripts read it. */
export function totalLine(outcomes: readonly Outcome[]): string {
  const sum = (pick: (outcome: Outcome) => number): number =>
    outcomes.reduce((total, outcome) => total + pick(outcome), 0);
  const skipped = sum((outcome) => outcome.skipped);
  const total = `${sum((outcome) => outcome.passed)} passed, ${sum((outcome) => outcome.failed)} failed`;
  return skipped > 0 ? `${total}, ${skipped} skipped` : total;
}

/** What the failures were, as much of each as helps, and what passed only when it was tried again. */
export function failureReport(outcomes: readonly Outcome[]): string {
  const linesEach = 60;
  return outcomes
    .flatMap(({ name, details, secondTry = [] }) => [
      ...details.map((detail) => `── ${name}: ${detail}`),
      ...secondTry.map((detail) => `── ${name}, passed on the second try: ${detail}`),
    ])
    .map((text) => stripVTControlCharacters(text).split('\n').slice(0, linesEach).join('\n'))
    .join('\n\n');
}
