import type { EvidenceAssessment } from '#shared/assessment/evidence.ts';
import type { ClaimId } from '#shared/workshop/schema/ids.ts';

export type Twin = { readonly of: ClaimId; readonly said: string };

export type EvidenceFindings = {
  /** Per claim: what does not go together about it, in sentences. */
  readonly warnings: ReadonlyMap<ClaimId, string>;
  /** Per claim: the earlier one that says the same. */
  readonly twins: ReadonlyMap<ClaimId, Twin>;
};

/** What was found about each claim; a contradiction between two claims stands on both. */
export function evidenceFindings(evidence: EvidenceAssessment | undefined): EvidenceFindings {
  const warnings = new Map<ClaimId, string>();
  const twins = new Map<ClaimId, Twin>();
  if (evidence === undefined) return { warnings, twins };
  const known = new Map(evidence.claims.map(({ id }) => [id as string, id]));
  for (const { reason } of evidence.contradictions) {
    for (const { id } of reason.answers) {
      const claim = known.get(id);
      if (claim === undefined) continue;
      const before = warnings.get(claim);
      warnings.set(claim, before === undefined ? reason.sentence : `${before} ${reason.sentence}`);
    }
  }
  for (const { claim, of, reason } of evidence.duplicates) twins.set(claim, { of, said: reason.sentence });
  return { warnings, twins };
}
