import type { DispositionId } from '#shared/playbook/ids.ts';
import type { Playbook, Prior } from '#shared/playbook/playbook.ts';

/** Where the playbook says nothing that fits the question, every answer is as likely as the next. */
const EVEN = 1;

export function priorOf(playbook: Playbook, id: string): Prior | null {
  return playbook.priors.find((prior) => prior.id === id) ?? null;
}

export function claimLikelihood(
  prior: Prior | null,
  status: 'proved' | 'partly' | 'not-yet',
  grade: number,
): number {
  if (prior?.kind !== 'claim') return status === 'not-yet' ? 5 : EVEN;
  if (status === 'not-yet') return prior.status[status];
  const total = prior.grade.reduce((sum, likelihood) => sum + likelihood, 0);
  return total === 0 ? prior.status[status] / 5 : (prior.status[status] * (prior.grade[grade] ?? 0)) / total;
}

/** Only whole levels are drawn: halves come from votes, and whether an item applies at all is seldom in doubt. */
export function levelLikelihood(prior: Prior | null, level: number): number {
  if (!Number.isInteger(level)) return 0;
  if (prior?.kind === 'score') return prior.score[level] ?? 0;
  if (prior?.kind === 'choice') return prior.likelihood[String(level)] ?? 0;
  return EVEN;
}

export function choiceLikelihood(prior: Prior | null, answer: string): number {
  return prior?.kind === 'choice' ? (prior.likelihood[answer] ?? 0) : EVEN;
}

/** A share of parts kept, turned into the chance that one part is: two draws at that share, one for each half. */
export function partLikelihood(prior: Prior | null, disposition: DispositionId): number {
  if (prior?.kind === 'choice') return prior.likelihood[disposition] ?? 0;
  if (prior?.kind !== 'share') return EVEN;
  let total = 0;
  let sum = 0;
  for (const point of prior.points) {
    total += point.likelihood;
    sum += point.likelihood * point.value;
  }
  const mean = total === 0 ? 0.5 : sum / total;
  if (disposition === 'keep') return mean * mean;
  return disposition === 'drop' ? (1 - mean) * (1 - mean) : 2 * mean * (1 - mean);
}

export function sharePoints(
  prior: Prior | null,
): readonly { readonly value: number; readonly likelihood: number }[] {
  if (prior?.kind === 'share') return prior.points;
  return [0, 0.25, 0.5, 0.75, 1].map((value) => ({ value, likelihood: EVEN }));
}
