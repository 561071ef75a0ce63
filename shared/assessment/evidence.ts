import type { ClaimStatusId, Level } from '#shared/playbook/ids.ts';
import type { AnswerValues } from './answer-values.ts';
import { type ClaimLine, claimsInOrder } from './claims-in-order.ts';
import { type DuplicateClaim, duplicateClaims } from './duplicate-claims.ts';
import { type Contradiction, evidenceContradictions } from './evidence-contradictions.ts';
import { type SupportedStage, supportedStage } from './supported-stage.ts';
import { type WorksMeaning, worksMeaning } from './works-meaning.ts';

export type EvidenceAssessment = {
  readonly claims: readonly ClaimLine[];
  readonly left: readonly ClaimLine[];
  readonly right: readonly ClaimLine[];
  readonly counts: Readonly<Record<ClaimStatusId, number>> & {
    readonly answered: number;
    readonly total: number;
  };
  /** How many of the claims proved or partly proved rest on evidence of each grade. */
  readonly grades: Readonly<Record<Level | 'none', number>>;
  readonly supported: SupportedStage;
  readonly works: WorksMeaning;
  readonly duplicates: readonly DuplicateClaim[];
  readonly contradictions: readonly Contradiction[];
};

/** What has been proved, how well, and where the answers do not go together. */
export function assessEvidence(values: AnswerValues): EvidenceAssessment {
  const claims = claimsInOrder(values.workshop, values.playbook);
  const left = claims.filter((claim) => claim.column === 'left');
  const supported = supportedStage(values);
  const withStatus = (status: ClaimStatusId): number =>
    claims.filter((claim) => claim.status === status).length;
  const withGrade = (grade: Level | null): number => left.filter((claim) => claim.grade === grade).length;
  const unknown = withStatus('unknown');
  return {
    claims,
    left,
    right: claims.filter((claim) => claim.column === 'right'),
    counts: {
      proved: withStatus('proved'),
      partly: withStatus('partly'),
      'not-yet': withStatus('not-yet'),
      unknown,
      answered: claims.length - unknown,
      total: claims.length,
    },
    grades: {
      0: withGrade(0),
      1: withGrade(1),
      2: withGrade(2),
      3: withGrade(3),
      4: withGrade(4),
      none: withGrade(null),
    },
    supported,
    works: worksMeaning(values, supported),
    duplicates: duplicateClaims(claims, values),
    contradictions: evidenceContradictions(claims, values),
  };
}
