import { z } from 'zod';
import { COMMAND_PROBLEMS } from '#shared/strings/commands.ts';
import { HISTORY } from '#shared/strings/history.ts';
import {
  actionId,
  agendaItemId,
  aspectId,
  attachmentId,
  decisionId,
  parkedId,
  personId,
} from '#shared/workshop/schema/ids.ts';
import { aspectPickSchema } from '#shared/workshop/schema/maturity.ts';
import {
  agendaSchema,
  attachmentSchema,
  captureSchemas,
  personSchema,
} from '#shared/workshop/schema/room.ts';
import { nounFor } from '#shared/workshop/words/nouns.ts';
import { editPart } from './answer-command.ts';
import { defineCommand } from './define-command.ts';
import { addItem, addItems, editItem, moveItem, removeItem, restoreItem } from './item-commands.ts';

const agenda = agendaSchema.unwrap();
const people = { path: ['people'], id: personId, item: personSchema } as const;
const aspects = { path: ['aspects'], id: aspectId, item: aspectPickSchema } as const;
const agendaItems = {
  path: ['agenda', 'items'],
  id: agendaItemId,
  item: agenda.shape.items.unwrap().valueType,
} as const;
const parking = { path: ['parking'], id: parkedId, item: captureSchemas.parking.unwrap().valueType } as const;
const decisions = {
  path: ['decisions'],
  id: decisionId,
  item: captureSchemas.decisions.unwrap().valueType,
} as const;
const actions = { path: ['actions'], id: actionId, item: captureSchemas.actions.unwrap().valueType } as const;
const attachments = {
  path: ['attachments'],
  id: attachmentId,
  item: attachmentSchema,
} as const;

export const roomCommands = {
  'person.add': addItem(people),
  'person.add-many': addItems(people),
  'person.edit': editItem(people, ['name', 'role', 'side', 'present']),
  'person.remove': removeItem(people),
  'person.move': moveItem(people),
  'person.restore': restoreItem(people),

  'aspect.pick': addItem(aspects),
  'aspect.pick-many': addItems(aspects),
  'aspect.edit': editItem(aspects, ['stands', 'note']),
  'aspect.drop': removeItem(aspects),
  'aspect.move': moveItem(aspects),
  'aspect.restore': restoreItem(aspects),

  'agenda.set-length': editPart(['agenda'], agenda, ['minutes']),
  /** Sets up the whole agenda at once, as for a workshop of another length. */
  'agenda.set-up': defineCommand({
    payload: agenda,
    undoable: true,
    apply: (draft, planned) => {
      draft.agenda = planned;
      return undefined;
    },
  }),
  'agenda.add-item': addItem(agendaItems),
  'agenda.edit-item': editItem(agendaItems, ['step', 'title', 'minutes']),
  'agenda.remove-item': removeItem(agendaItems),
  'agenda.move-item': moveItem(agendaItems),
  'agenda.restore-item': restoreItem(agendaItems),
  /** The clock: how long a step has taken so far. */
  'agenda.use-time': defineCommand({
    payload: z.strictObject({ id: agendaItemId, usedSeconds: z.number().min(0).max(86_400) }),
    undoable: false,
    apply: (draft, { id, usedSeconds }) => {
      const item = draft.agenda.items[id];
      if (item === undefined) return COMMAND_PROBLEMS.missing(nounFor(agendaItems.path));
      item.usedSeconds = usedSeconds;
      return undefined;
    },
    say: ({ id, usedSeconds }, _before, after) =>
      HISTORY.timeUsed(after.agenda.items[id]?.title ?? '', usedSeconds),
  }),
  /** The rehearsal is over: every step begins with its whole time. */
  'agenda.reset-times': defineCommand({
    payload: z.strictObject({}),
    undoable: true,
    apply: (draft) => {
      for (const item of Object.values(draft.agenda.items)) item.usedSeconds = 0;
      return undefined;
    },
    say: () => HISTORY.timesReset,
  }),

  'parking.add': addItem(parking),
  'parking.add-many': addItems(parking),
  'parking.edit': editItem(parking, ['text', 'by', 'step', 'settled']),
  'parking.remove': removeItem(parking),
  'parking.move': moveItem(parking),
  'parking.restore': restoreItem(parking),

  'decision.add': addItem(decisions),
  'decision.edit': editItem(decisions, ['text', 'by', 'at', 'step']),
  'decision.remove': removeItem(decisions),
  'decision.move': moveItem(decisions),
  'decision.restore': restoreItem(decisions),

  'action.add': addItem(actions),
  'action.add-many': addItems(actions),
  'action.edit': editItem(actions, ['text', 'owner', 'due', 'done', 'step']),
  'action.remove': removeItem(actions),
  'action.move': moveItem(actions),
  'action.restore': restoreItem(actions),

  'attachment.add': addItem(attachments),
  'attachment.edit': editItem(attachments, ['name', 'caption']),
  'attachment.remove': removeItem(attachments),
  'attachment.move': moveItem(attachments),
  'attachment.restore': restoreItem(attachments),
} as const;
