import { z } from 'zod';
import { COMMAND_PROBLEMS } from '#shared/strings/commands.ts';
import { HISTORY } from '#shared/strings/history.ts';
import { claimSchema } from '#shared/workshop/schema/evidence.ts';
import { attachmentId, claimId } from '#shared/workshop/schema/ids.ts';
import { attachmentSchema } from '#shared/workshop/schema/room.ts';
import { itemName } from '#shared/workshop/words/item-name.ts';
import { nounFor } from '#shared/workshop/words/nouns.ts';
import { entryAt, hasEntry } from './answer-command.ts';
import { dropUnused } from './attachment-use.ts';
import { defineCommand } from './define-command.ts';
import { isInPlaybook } from './in-playbook.ts';
import { rankAfter } from './rank-after.ts';

const noun = nounFor(['attachments']);
const nameOf = (workshop: unknown, id: string): string => itemName(workshop, ['attachments', id]);

export const attachCommands = {
  /** Photos and files that show a claim: each as an attachment and on the claim, in one step. */
  'claim.attach': defineCommand({
    payload: z.strictObject({
      id: claimId,
      items: z
        .array(z.strictObject({ id: attachmentId, item: attachmentSchema }))
        .min(1)
        .max(20),
    }),
    undoable: true,
    apply: (draft, { id, items }) => {
      if (!hasEntry(draft, ['claims'], id) && !isInPlaybook(draft, 'claims', id)) {
        return COMMAND_PROBLEMS.missing(nounFor(['claims']));
      }
      const ids = items.map((added) => added.id);
      if (new Set(ids).size < ids.length || ids.some((one) => Object.hasOwn(draft.attachments, one))) {
        return COMMAND_PROBLEMS.taken(noun);
      }
      for (const added of items) draft.attachments[added.id] = { ...added.item };
      rankAfter(draft.attachments, ids, undefined);
      const claim = entryAt(draft, ['claims'], id, claimSchema);
      claim['attachments'] = [...(draft.claims[id]?.attachments ?? []), ...ids];
      return undefined;
    },
    say: ({ items: [first, ...more] }, _before, after) =>
      first === undefined || more.length > 0
        ? HISTORY.addedMany(more.length + 1, noun)
        : HISTORY.added(nameOf(after, first.id)),
  }),
  /** Takes one off a claim; it goes for good where nothing else shows it. */
  'claim.detach': defineCommand({
    payload: z.strictObject({ id: claimId, attachment: attachmentId }),
    undoable: true,
    apply: (draft, { id, attachment }) => {
      const claim = draft.claims[id];
      if (claim === undefined || !claim.attachments.includes(attachment))
        return COMMAND_PROBLEMS.missing(noun);
      claim.attachments = claim.attachments.filter((one) => one !== attachment);
      dropUnused(draft, [attachment]);
      return undefined;
    },
    say: ({ attachment }, before) => HISTORY.removed(nameOf(before, attachment)),
  }),
} as const;
