import { z } from 'zod';
import { COMMAND_PROBLEMS } from '#shared/strings/commands.ts';
import { HISTORY } from '#shared/strings/history.ts';
import { claimSchema } from '#shared/workshop/schema/evidence.ts';
import { actionId, claimId, ideaId, parkedId } from '#shared/workshop/schema/ids.ts';
import { key, LIMITS, word } from '#shared/workshop/schema/primitives.ts';
import { CARRIED_AS, captureSchemas } from '#shared/workshop/schema/room.ts';
import { itemName } from '#shared/workshop/words/item-name.ts';
import { nounFor } from '#shared/workshop/words/nouns.ts';
import { defineCommand, type Refusal, type WorkshopDraft } from './define-command.ts';
import { addItem, addItems, editItem, moveItem, removeItem, restoreItem } from './item-commands.ts';

const { parking, actions, ideas: ideaSchemas } = captureSchemas;
const ideas = { path: ['ideas'], id: ideaId, item: ideaSchemas.unwrap().valueType } as const;
const claimItems = { path: ['claims'], id: claimId, item: claimSchema } as const;
const parkedItems = { path: ['parking'], id: parkedId, item: parking.unwrap().valueType } as const;
const actionItems = { path: ['actions'], id: actionId, item: actions.unwrap().valueType } as const;

type As = (typeof CARRIED_AS)[number];
type IdeaDraft = WorkshopDraft['ideas'][z.infer<typeof ideaId>];

const some = <T extends z.ZodType>(item: T) => z.array(item).min(1).max(LIMITS.items);

export const ideaCommands = {
  'idea.add': addItem(ideas),
  'idea.add-many': addItems(ideas),
  'idea.edit': editItem(ideas, ['text', 'from', 'cluster', 'mergedInto', 'step']),
  'idea.remove': removeItem(ideas),
  'idea.move': moveItem(ideas),
  'idea.restore': restoreItem(ideas),
  /** Puts ideas into clusters: one, or all of a suggestion, with one undo. An empty name takes them out. */
  'idea.group': defineCommand({
    payload: z.strictObject({ groups: some(z.strictObject({ cluster: word, ids: some(ideaId) })) }),
    undoable: true,
    apply: (draft, { groups }) => {
      for (const { cluster, ids } of groups) {
        for (const id of ids) {
          const idea = draft.ideas[id];
          if (idea === undefined) return COMMAND_PROBLEMS.missing(nounFor(ideas.path));
          idea.cluster = cluster;
        }
      }
      return undefined;
    },
    say: ({ groups }, before) => {
      const [first] = groups;
      const ids = groups.flatMap((group) => group.ids);
      return groups.length === 1 && first !== undefined && ids.length === 1
        ? HISTORY.ideaGrouped(itemName(before, ['ideas', ids[0] ?? '']), first.cluster)
        : HISTORY.ideasGrouped(ids.length, groups.length);
    },
  }),
  /** Says that ideas are the same as another, which stays and speaks for them: one, or all repeats, with one undo. */
  'idea.merge': defineCommand({
    payload: z.strictObject({ merges: some(z.strictObject({ ids: some(ideaId), into: ideaId })) }),
    undoable: true,
    apply: (draft, { merges }) => {
      for (const { ids, into: named } of merges) {
        const into = headOf(draft.ideas, named);
        const kept = draft.ideas[into];
        if (kept === undefined) return COMMAND_PROBLEMS.missing(nounFor(ideas.path));
        for (const id of ids) {
          const idea = draft.ideas[id];
          if (idea === undefined) return COMMAND_PROBLEMS.missing(nounFor(ideas.path));
          // Said here: the next merge would follow the circle for ever.
          if (id === into) return COMMAND_PROBLEMS.mergedIntoItself;
          idea.mergedInto = into;
          idea.cluster = kept.cluster;
          for (const other of Object.values(draft.ideas)) {
            if (other.mergedInto === id) other.mergedInto = into;
          }
        }
      }
      return undefined;
    },
    say: ({ merges }, before) => {
      const ids = merges.flatMap((merge) => merge.ids);
      const heads = [...new Set(merges.map(({ into }) => into))];
      const [head = ''] = heads;
      return heads.length === 1
        ? HISTORY.ideasMerged(ids.length, itemName(before, ['ideas', head]))
        : HISTORY.repeatsMerged(ids.length);
    },
  }),
  /** Takes everything that was merged into an idea apart from it again. */
  'idea.part': defineCommand({
    payload: z.strictObject({ id: ideaId }),
    undoable: true,
    apply: (draft, { id }) => {
      if (draft.ideas[id] === undefined) return COMMAND_PROBLEMS.missing(nounFor(ideas.path));
      for (const other of Object.values(draft.ideas)) {
        if (other.mergedInto === id) other.mergedInto = null;
      }
      return undefined;
    },
    say: ({ id }, before) => {
      const merged = Object.values(before.ideas).filter(({ mergedInto }) => mergedInto === id);
      return HISTORY.ideasParted(merged.length, itemName(before, ['ideas', id]));
    },
  }),
  /** Ideas become claims, parked questions or actions, and stay on the board as that. */
  'idea.carry': defineCommand({
    payload: z.strictObject({
      as: z.enum(CARRIED_AS),
      ideas: some(z.strictObject({ id: ideaId, newId: key })),
    }),
    undoable: true,
    apply: (draft, { as, ideas: carried }) => {
      for (const { id, newId } of carried) {
        const idea = draft.ideas[id];
        if (idea === undefined) return COMMAND_PROBLEMS.missing(nounFor(ideas.path));
        const refusal = become(draft, as, newId, idea);
        if (refusal !== undefined) return refusal;
        idea.became = as;
      }
      return undefined;
    },
    say: ({ as, ideas: carried }, before) =>
      HISTORY.ideasCarried(carried.length, as, itemName(before, ['ideas', carried[0]?.id ?? ''])),
  }),
} as const;

/** The one that speaks for an idea which was merged before. */
function headOf(all: WorkshopDraft['ideas'], id: z.infer<typeof ideaId>): z.infer<typeof ideaId> {
  const next = all[id]?.mergedInto ?? null;
  return next === null ? id : headOf(all, next);
}

function become(draft: WorkshopDraft, as: As, newId: string, idea: IdeaDraft): Refusal | undefined {
  const { text, step } = idea;
  switch (as) {
    case 'claim': {
      const item = claimSchema.parse({ own: { text } });
      return addItem(claimItems).apply(draft, { id: newId, item });
    }
    case 'parked': {
      const item = parkedItems.item.parse({ text, step });
      return addItem(parkedItems).apply(draft, { id: newId, item });
    }
    case 'action': {
      const item = actionItems.item.parse({ text, step });
      return addItem(actionItems).apply(draft, { id: newId, item });
    }
  }
}
