import { inOrder } from '#shared/base/in-order.ts';
import type { ClaimStatusId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import type { Claim, Grade } from '#shared/workshop/schema/evidence.ts';
import type { ClaimId } from '#shared/workshop/schema/ids.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

/** A claim as the room reads it, whoever wrote it. */
export type ClaimLine = {
  readonly id: ClaimId;
  readonly text: string;
  readonly own: boolean;
  readonly status: ClaimStatusId;
  readonly grade: Grade | null;
  readonly gradeLabel: string | null;
  readonly source: string;
  readonly attachments: number;
  /** Proved and partly stand on the left, the rest on the right. */
  readonly column: 'left' | 'right';
};

/** The playbook's claims first, then the room's own as the room ordered them. */
export function claimsInOrder(workshop: Workshop, playbook: Playbook): readonly ClaimLine[] {
  const listed = playbook.evidence.claims.map(({ id, label }) => {
    // A claim of the playbook is kept under its own id.
    const claimId = id as ClaimId;
    return claimLine(claimId, label, false, workshop.claims[claimId], playbook);
  });
  const known = new Set<string>(playbook.evidence.claims.map((claim) => claim.id));
  const own = inOrder(workshop.claims).flatMap(([id, claim]) =>
    claim.own === null || known.has(id) ? [] : [claimLine(id, claim.own.text, true, claim, playbook)],
  );
  return [...listed, ...own];
}

function claimLine(
  id: ClaimId,
  text: string,
  own: boolean,
  claim: Claim | undefined,
  playbook: Playbook,
): ClaimLine {
  const status = claim?.status ?? 'unknown';
  const grade = claim?.grade ?? null;
  return {
    id,
    text,
    own,
    status,
    grade,
    gradeLabel: playbook.evidence.grades.find((candidate) => candidate.grade === grade)?.label ?? null,
    source: claim?.source ?? '',
    attachments: claim?.attachments.length ?? 0,
    column: status === 'proved' || status === 'partly' ? 'left' : 'right',
  };
}
