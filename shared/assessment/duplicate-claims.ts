import { type AnswerSource, claimAnswer } from '#shared/reasons/answer-refs.ts';
import type { Reason } from '#shared/reasons/reason.ts';
import { ruleOf } from '#shared/reasons/rule-of.ts';
import { assessmentSentences } from '#shared/strings/assessment.ts';
import type { ClaimId } from '#shared/workshop/schema/ids.ts';
import type { ClaimLine } from './claims-in-order.ts';
import { alikeBefore, carryingWords, sayTheSame } from './similar-texts.ts';

export type DuplicateClaim = {
  readonly claim: ClaimId;
  /** The earlier claim that says the same. */
  readonly of: ClaimId;
  readonly reason: Reason;
};

/** Claims of the room that repeat an earlier one. The playbook's own claims are never called repeats. */
export function duplicateClaims(
  claims: readonly ClaimLine[],
  source: AnswerSource,
): readonly DuplicateClaim[] {
  const words = claims.map((claim) => carryingWords(claim.text));
  const alike = alikeBefore(words);
  return claims.flatMap((claim, at) => {
    const own = words[at];
    if (!claim.own || own === undefined) return [];
    const apart = source.workshop.claims[claim.id]?.differsFrom ?? [];
    const earlier = (alike[at] ?? [])
      .filter((other) => sayTheSame(own, words[other] ?? new Set()))
      .map((other) => claims[other])
      .find((one) => one !== undefined && !apart.includes(one.id));
    if (earlier === undefined) return [];
    return [
      {
        claim: claim.id,
        of: earlier.id,
        reason: {
          sentence: assessmentSentences.duplicateClaim(claim.text, earlier.text),
          answers: [claimAnswer(source, claim.id), claimAnswer(source, earlier.id)],
          rule: ruleOf(source.playbook, 'duplicate-claims'),
        },
      },
    ];
  });
}
