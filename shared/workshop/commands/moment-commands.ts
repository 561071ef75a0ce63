import { z } from 'zod';
import { minutesOf, phasesOf } from '#shared/moments/moment-phases.ts';
import { COMMAND_PROBLEMS } from '#shared/strings/commands.ts';
import { HISTORY } from '#shared/strings/history.ts';
import { momentId } from '#shared/workshop/schema/ids.ts';
import { instant } from '#shared/workshop/schema/primitives.ts';
import { momentSchema } from '#shared/workshop/schema/room.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { itemName } from '#shared/workshop/words/item-name.ts';
import { nounFor } from '#shared/workshop/words/nouns.ts';
import { defineCommand, type Refusal, type WorkshopDraft } from './define-command.ts';
import { addItem, removeItem } from './item-commands.ts';

const moments = { path: ['moments'], id: momentId, item: momentSchema } as const;
const at = z.strictObject({ id: momentId, at: instant });

type MomentDraft = WorkshopDraft['moments'][z.infer<typeof momentId>];

/** The room has seen a moment begin and end, so none of this is undone; what became of its ideas is. */
export const momentCommands = {
  /** Begins a moment of writing; one that still runs ends with it. */
  'moment.open': defineCommand({
    payload: z.strictObject({
      id: momentId,
      item: momentSchema.pick({ kind: true, title: true, step: true, minutes: true }),
      at: instant,
    }),
    undoable: false,
    apply: (draft, { id, item, at: startedAt }) => {
      for (const other of Object.values(draft.moments)) other.closed = true;
      return addItem(moments).apply(draft, { id, item: momentSchema.parse({ ...item, startedAt }) });
    },
    say: ({ id }, _before, after) => HISTORY.momentOpened(nameOf(after, id)),
  }),
  /** On to pairs, to fours, to all together. */
  'moment.next': defineCommand({
    payload: at,
    undoable: false,
    apply: (draft, { id, at: startedAt }) =>
      inRunning(draft, id, (moment) => {
        if (moment.phase + 1 >= phasesOf(moment.kind).length) return COMMAND_PROBLEMS.lastPhase;
        moment.phase += 1;
        moment.minutes = minutesOf(moment.kind, moment.phase);
        moment.startedAt = startedAt;
        return undefined;
      }),
    say: ({ id }, _before, after) => HISTORY.momentMovedOn(nameOf(after, id)),
  }),
  'moment.set-minutes': defineCommand({
    payload: z.strictObject({ id: momentId, minutes: momentSchema.shape.minutes }),
    undoable: false,
    apply: (draft, { id, minutes }) =>
      inRunning(draft, id, (moment) => {
        moment.minutes = minutes;
        return undefined;
      }),
    say: ({ id, minutes }, _before, after) => HISTORY.momentLonger(nameOf(after, id), minutes),
  }),
  /** From now on everybody may see what was written. */
  'moment.reveal': defineCommand({
    payload: at,
    undoable: false,
    apply: (draft, { id, at: revealedAt }) =>
      inRunning(draft, id, (moment) => {
        moment.revealedAt ??= revealedAt;
        return undefined;
      }),
    say: ({ id }, _before, after) => HISTORY.momentRevealed(nameOf(after, id)),
  }),
  'moment.close': defineCommand({
    payload: z.strictObject({ id: momentId }),
    undoable: false,
    apply: (draft, { id }) =>
      inRunning(draft, id, (moment) => {
        moment.closed = true;
        return undefined;
      }),
    say: ({ id }, _before, after) => HISTORY.momentClosed(nameOf(after, id)),
  }),
  'moment.remove': removeItem(moments),
} as const;

function nameOf(workshop: Workshop, id: string): string {
  return itemName(workshop, ['moments', id]);
}

function inRunning(
  draft: WorkshopDraft,
  id: z.infer<typeof momentId>,
  act: (moment: MomentDraft) => Refusal | undefined,
): Refusal | undefined {
  const moment = draft.moments[id];
  if (moment === undefined) return COMMAND_PROBLEMS.missing(nounFor(moments.path));
  return moment.closed ? COMMAND_PROBLEMS.momentClosed : act(moment);
}
