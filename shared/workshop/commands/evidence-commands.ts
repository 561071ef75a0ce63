import { z } from 'zod';
import { COMMAND_PROBLEMS } from '#shared/strings/commands.ts';
import { HISTORY } from '#shared/strings/history.ts';
import {
  type Claim,
  claimSchema,
  claimStatus,
  grade,
  metricSchema,
} from '#shared/workshop/schema/evidence.ts';
import { claimId, metricId } from '#shared/workshop/schema/ids.ts';
import { itemName } from '#shared/workshop/words/item-name.ts';
import { nounFor } from '#shared/workshop/words/nouns.ts';
import { answerEntry, entryAt, hasEntry } from './answer-command.ts';
import { defineCommand, type Refusal, type WorkshopDraft } from './define-command.ts';
import { isInPlaybook } from './in-playbook.ts';
import { addItem, addItems, editItem, moveItem, removeItem, restoreItem } from './item-commands.ts';
import { mergeClaims } from './merge-claims.ts';

const claims = { path: ['claims'], id: claimId, item: claimSchema } as const;
const metrics = { path: ['metrics'], id: metricId, item: metricSchema } as const;

function isClaim(draft: WorkshopDraft, id: string): boolean {
  return isInPlaybook(draft, 'claims', id);
}

function answerClaim(
  draft: WorkshopDraft,
  id: string,
  answer: Partial<Pick<Claim, 'grade' | 'status'>>,
): Refusal | undefined {
  if (!hasEntry(draft, ['claims'], id) && !isClaim(draft, id))
    return COMMAND_PROBLEMS.missing(nounFor(['claims']));
  Object.assign(entryAt(draft, ['claims'], id, claimSchema), answer);
  return undefined;
}

export const evidenceCommands = {
  'claim.add': addItem(claims),
  'claim.add-many': addItems(claims),
  'claim.remove': removeItem(claims),
  'claim.move': moveItem(claims),
  'claim.restore': restoreItem(claims),
  'claim.grade': defineCommand({
    payload: z.strictObject({ id: claimId, grade: grade.nullable() }),
    undoable: true,
    apply: (draft, { id, grade }) => answerClaim(draft, id, { grade }),
  }),
  'claim.set-status': defineCommand({
    payload: z.strictObject({ id: claimId, status: claimStatus }),
    undoable: true,
    apply: (draft, { id, status }) => answerClaim(draft, id, { status }),
  }),
  /** Source, who said it, when it was seen, note, attachments; also status and grade together. */
  'claim.edit': answerEntry(
    ['claims'],
    claimId,
    claimSchema,
    ['own', 'status', 'grade', 'source', 'saidBy', 'seenOn', 'note', 'attachments'],
    isClaim,
  ),
  /** Two claims that say the same become one; what either holds is kept. */
  'claim.merge': defineCommand({
    payload: z.strictObject({ id: claimId, into: claimId }),
    undoable: true,
    apply: (draft, { id, into }) => mergeClaims(draft, id, into),
    say: ({ id, into }, before) =>
      HISTORY.claimsMerged(itemName(before, ['claims', id]), itemName(before, ['claims', into])),
  }),
  /** Reads alike and is not the same: no longer pointed out. */
  'claim.keep-apart': defineCommand({
    payload: z.strictObject({ id: claimId, from: claimId }),
    undoable: true,
    apply: (draft, { id, from }) => {
      const claim = draft.claims[id];
      if (claim === undefined) return COMMAND_PROBLEMS.missing(nounFor(['claims']));
      const apart = claim.differsFrom ?? [];
      if (!apart.includes(from)) claim.differsFrom = [...apart, from];
      return undefined;
    },
  }),
  'metric.add': addItem(metrics),
  'metric.add-many': addItems(metrics),
  'metric.edit': editItem(metrics, ['name', 'rate', 'sample', 'exposure', 'fault', 'note']),
  'metric.remove': removeItem(metrics),
  'metric.move': moveItem(metrics),
  'metric.restore': restoreItem(metrics),
} as const;
