import { z } from 'zod';
import { assertNever } from '#shared/base/assert-never.ts';
import { COMMAND_PROBLEMS } from '#shared/strings/commands.ts';
import { HISTORY } from '#shared/strings/history.ts';
import {
  ATTACH_HOLDERS,
  type AttachTarget,
  attachedTo,
  attachTarget,
} from '#shared/workshop/attach-target.ts';
import { areaSchema, checkSchema } from '#shared/workshop/schema/core.ts';
import { claimSchema } from '#shared/workshop/schema/evidence.ts';
import { attachmentId } from '#shared/workshop/schema/ids.ts';
import { attachmentSchema } from '#shared/workshop/schema/room.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { itemName } from '#shared/workshop/words/item-name.ts';
import { nounFor } from '#shared/workshop/words/nouns.ts';
import { targetWords } from '#shared/workshop/words/target-words.ts';
import { entryAt, hasEntry } from './answer-command.ts';
import { dropUnused } from './attachment-use.ts';
import { defineCommand, type WorkshopDraft } from './define-command.ts';
import { isInPlaybook } from './in-playbook.ts';
import { rankAfter } from './rank-after.ts';

const noun = nounFor(['attachments']);

export const attachCommands = {
  /** Photos and files that show something: each as an attachment and on what it shows, in one step. */
  'attachment.put-on': defineCommand({
    payload: z.strictObject({
      target: attachTarget,
      items: z
        .array(z.strictObject({ id: attachmentId, item: attachmentSchema }))
        .min(1)
        .max(20),
    }),
    undoable: true,
    apply: (draft, { target, items }) => {
      if (!canHold(draft, target)) return COMMAND_PROBLEMS.missing(nounOf(target));
      const ids = items.map((added) => added.id);
      if (new Set(ids).size < ids.length || ids.some((one) => Object.hasOwn(draft.attachments, one))) {
        return COMMAND_PROBLEMS.taken(noun);
      }
      for (const added of items) draft.attachments[added.id] = { ...added.item };
      rankAfter(draft.attachments, ids, undefined);
      hang(draft, target, [...attachedTo(draft, target), ...ids]);
      return undefined;
    },
    say: ({ target, items: [first, ...more] }, _before, after) =>
      first === undefined || more.length > 0
        ? HISTORY.attachedMany(targetWords(after, target), more.length + 1)
        : HISTORY.attached(targetWords(after, target), nameOf(after, first.id)),
  }),
  /** Takes one off; it goes for good where nothing else shows it. */
  'attachment.take-off': defineCommand({
    payload: z.strictObject({ target: attachTarget, attachment: attachmentId }),
    undoable: true,
    apply: (draft, { target, attachment }) => {
      const hanging = attachedTo(draft, target);
      if (!hanging.includes(attachment)) return COMMAND_PROBLEMS.missing(noun);
      hang(
        draft,
        target,
        hanging.filter((one) => one !== attachment),
      );
      dropUnused(draft, [attachment]);
      return undefined;
    },
    say: ({ target, attachment }, before) =>
      HISTORY.takenOff(targetWords(before, target), nameOf(before, attachment)),
  }),
} as const;

/** Claims, checks and areas of the method can be shown something before anyone has answered them. */
function canHold(draft: WorkshopDraft, target: AttachTarget): boolean {
  switch (target.kind) {
    case 'claim':
      return hasEntry(draft, ATTACH_HOLDERS.claim, target.id) || isInPlaybook(draft, 'claims', target.id);
    case 'check':
      return hasEntry(draft, ATTACH_HOLDERS.check, target.id) || isInPlaybook(draft, 'checks', target.id);
    case 'metric':
    case 'part':
    case 'plan-item':
    case 'parked':
      return hasEntry(draft, ATTACH_HOLDERS[target.kind], target.id);
    case 'area':
    case 'workshop':
      return true;
    default:
      return assertNever(target);
  }
}

/** Of these an entry begins with its first attachment; of the others one is there. */
const BEGUN: Readonly<Partial<Record<AttachTarget['kind'], z.ZodType>>> = {
  claim: claimSchema,
  check: checkSchema,
  area: areaSchema,
};

/** Sets what hangs on something. Where the list may be missing, none and missing are one and the same. */
function hang(draft: WorkshopDraft, target: AttachTarget, ids: readonly string[]): void {
  const [holder, field] = holderOf(draft, target);
  if (ids.length === 0 && target.kind !== 'claim' && target.kind !== 'part') delete holder[field];
  else holder[field] = ids;
}

function holderOf(draft: WorkshopDraft, target: AttachTarget): readonly [Record<string, unknown>, string] {
  if (target.kind === 'workshop') return [draft, 'board'];
  const begun = BEGUN[target.kind] ?? z.never();
  return [entryAt(draft, ATTACH_HOLDERS[target.kind], target.id, begun), 'attachments'];
}

function nounOf(target: AttachTarget): string {
  return target.kind === 'workshop' ? nounFor([]) : nounFor(ATTACH_HOLDERS[target.kind]);
}

function nameOf(workshop: Workshop, id: string): string {
  return itemName(workshop, ['attachments', id]);
}
