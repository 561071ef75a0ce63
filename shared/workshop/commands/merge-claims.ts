import { COMMAND_PROBLEMS } from '#shared/strings/commands.ts';
import { type ClaimStatus, claimSchema } from '#shared/workshop/schema/evidence.ts';
import type { ClaimId } from '#shared/workshop/schema/ids.ts';
import { LIMITS } from '#shared/workshop/schema/primitives.ts';
import { nounFor } from '#shared/workshop/words/nouns.ts';
import { entryAt } from './answer-command.ts';
import type { Refusal, WorkshopDraft } from './define-command.ts';
import { isInPlaybook } from './in-playbook.ts';
import { renameReferences } from './references.ts';

/** Weakest first: of two answers to the same claim the stronger one stands. */
const STRENGTH: readonly ClaimStatus[] = ['unknown', 'not-yet', 'partly', 'proved'];
const MOST_ATTACHMENTS = 20;

/** Puts what one claim holds into another that says the same, and points to the other what pointed to the one. */
export function mergeClaims(draft: WorkshopDraft, id: ClaimId, into: ClaimId): Refusal | undefined {
  const gone = draft.claims[id];
  const isThere = draft.claims[into] !== undefined || isInPlaybook(draft, 'claims', into);
  if (gone === undefined || !isThere) return COMMAND_PROBLEMS.missing(nounFor(['claims']));
  if (id === into) return COMMAND_PROBLEMS.sameClaim;
  if (gone.own === null || isInPlaybook(draft, 'claims', id)) return COMMAND_PROBLEMS.claimOfPlaybook;
  const attached = (draft.claims[into]?.attachments ?? []).concat(gone.attachments);
  if (attached.length > MOST_ATTACHMENTS) return COMMAND_PROBLEMS.tooManyOnOne(MOST_ATTACHMENTS);
  entryAt(draft, ['claims'], into, claimSchema);
  const kept = draft.claims[into];
  if (kept === undefined) return COMMAND_PROBLEMS.missing(nounFor(['claims']));
  kept.status = stronger(kept.status, gone.status);
  if (gone.grade !== null)
    kept.grade = kept.grade === null || gone.grade > kept.grade ? gone.grade : kept.grade;
  kept.source = both(kept.source, gone.source, ' · ', LIMITS.line);
  kept.note = both(kept.note, gone.note, '\n\n', LIMITS.text);
  kept.saidBy ??= gone.saidBy;
  kept.seenOn ??= gone.seenOn;
  kept.attachments = [...new Set(attached)];
  delete draft.claims[id];
  renameReferences(draft, ['claims'], new Map([[id, into]]));
  if (kept.differsFrom !== undefined) kept.differsFrom = kept.differsFrom.filter((one) => one !== into);
  return undefined;
}

function stronger(a: ClaimStatus, b: ClaimStatus): ClaimStatus {
  return STRENGTH.indexOf(b) > STRENGTH.indexOf(a) ? b : a;
}

/** Both texts, as far as they fit: what was there first is never cut. */
function both(first: string, second: string, between: string, most: number): string {
  if (second.trim() === '' || first.includes(second)) return first;
  const joined = first === '' ? second : `${first}${between}${second}`;
  return joined.length <= most ? joined : first;
}
