import { exactly, type Interval, UNKNOWN } from '#shared/base/interval.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import type { Claim } from '#shared/workshop/schema/evidence.ts';

export type StrengthRules = Pick<Playbook['evidence'], 'base' | 'gradeFactor'>;

/** How well a claim is proved for a use that needs evidence of the given grade. */
export function claimStrength(
  claim: Pick<Claim, 'status' | 'grade'> | undefined,
  need: number,
  rules: StrengthRules,
): Interval {
  if (claim === undefined || claim.status === 'unknown') return UNKNOWN;
  const base = rules.base[claim.status];
  if (claim.status === 'not-yet') return exactly(base);
  if (claim.grade === null) return { lo: base * rules.gradeFactor.lower, hi: base * rules.gradeFactor.met };
  return exactly(base * gradeFactor(claim.grade, need, rules));
}

export function gradeFactor(grade: number, need: number, rules: Pick<StrengthRules, 'gradeFactor'>): number {
  if (grade >= need) return rules.gradeFactor.met;
  return grade === need - 1 ? rules.gradeFactor.oneBelow : rules.gradeFactor.lower;
}
