import { z } from 'zod';
import { BUDGET_QUESTION_IDS, BUILD_IT_QUESTION_IDS } from '#shared/playbook/ids.ts';
import { COMMAND_PROBLEMS } from '#shared/strings/commands.ts';
import { matrixColumn } from '#shared/workshop/schema/decision.ts';
import { milestoneId, planItemId } from '#shared/workshop/schema/ids.ts';
import { budgetSchema, planItemSchema, planSchema } from '#shared/workshop/schema/plan.ts';
import { yesNo } from '#shared/workshop/schema/primitives.ts';
import { nounFor } from '#shared/workshop/words/nouns.ts';
import { answerEntry, editPart } from './answer-command.ts';
import { defineCommand } from './define-command.ts';
import { addItem, addItems, editItem, moveItem, place, removeItem, restoreItem } from './item-commands.ts';

const plan = planSchema.unwrap();
const { shape } = plan;
const items = { path: ['plan', 'items'], id: planItemId, item: planItemSchema } as const;
const milestones = {
  path: ['plan', 'milestones'],
  id: milestoneId,
  item: shape.milestones.unwrap().valueType,
} as const;

export const planCommands = {
  'plan.edit': editPart(['plan'], plan, ['weeks', 'startsOn', 'workflow', 'dropped']),
  'plan.edit-outcome': editPart(['plan', 'outcome'], shape.outcome.unwrap(), [
    'sentence',
    'metric',
    'threshold',
    'by',
  ]),
  'plan.edit-release': editPart(['plan', 'release'], shape.release.unwrap(), ['cadence', 'feedback']),
  'plan.edit-stop-rule': editPart(['plan', 'stopRule'], shape.stopRule.unwrap(), ['week', 'sentence']),
  'plan.edit-capacity': editPart(['plan', 'capacity'], shape.capacity.unwrap(), [
    'people',
    'daysPerWeek',
    'reserve',
  ]),
  'plan.add-item': addItem(items),
  'plan.add-items': addItems(items),
  'plan.edit-item': editItem(items, [
    'title',
    'field',
    'why',
    'trigger',
    'start',
    'weeks',
    'effort',
    'owner',
    'dependsOn',
    'refs',
    'starter',
    'test',
    'note',
  ]),
  'plan.remove-item': removeItem(items),
  'plan.restore-item': restoreItem(items),
  /** Puts an item into keep, change or defer, behind another where a place is named. */
  'plan.move-item': defineCommand({
    payload: z.strictObject({
      id: planItemId,
      field: matrixColumn.exactOptional(),
      after: planItemId.nullable().exactOptional(),
    }),
    undoable: true,
    apply: (draft, { id, field, after }) => {
      const item = draft.plan.items[id];
      if (item === undefined) return COMMAND_PROBLEMS.missing(nounFor(items.path));
      if (field !== undefined) item.field = field;
      return after === undefined ? undefined : place(draft, items, id, after);
    },
  }),
  /** One answer of the build-it test; null takes it back. */
  'plan.test-item': defineCommand({
    payload: z.strictObject({
      id: planItemId,
      question: z.enum(BUILD_IT_QUESTION_IDS),
      answer: yesNo.nullable(),
    }),
    undoable: true,
    apply: (draft, { id, question, answer }) => {
      const item = draft.plan.items[id];
      if (item === undefined) return COMMAND_PROBLEMS.missing(nounFor(items.path));
      if (answer === null) delete item.test[question];
      else item.test[question] = answer;
      return undefined;
    },
  }),
  'plan.add-milestone': addItem(milestones),
  'plan.edit-milestone': editItem(milestones, ['title', 'week']),
  'plan.remove-milestone': removeItem(milestones),
  'plan.move-milestone': moveItem(milestones),
  'plan.restore-milestone': restoreItem(milestones),
  'budget.answer': answerEntry(['budget'], z.enum(BUDGET_QUESTION_IDS), budgetSchema.unwrap().valueType, [
    'answer',
    'confirmed',
  ]),
} as const;
