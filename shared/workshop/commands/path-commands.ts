import { z } from 'zod';
import { PATH_IDS } from '#shared/playbook/ids.ts';
import { COMMAND_PROBLEMS } from '#shared/strings/commands.ts';
import { upperFirst } from '#shared/strings/first-letter.ts';
import { HISTORY } from '#shared/strings/history.ts';
import {
  assertedConditionSchema,
  matrixColumn,
  matrixItemSchema,
  pathCostSchema,
  pathDecisionSchema,
} from '#shared/workshop/schema/decision.ts';
import { conditionId, matrixItemId } from '#shared/workshop/schema/ids.ts';
import { LIMITS } from '#shared/workshop/schema/primitives.ts';
import { quotedName } from '#shared/workshop/words/item-name.ts';
import { nounFor } from '#shared/workshop/words/nouns.ts';
import { answerEntry, editPart, entryAt } from './answer-command.ts';
import { defineCommand } from './define-command.ts';
import { addItem, addItems, placeAll, removeItem, restoreItem } from './item-commands.ts';

const path = pathDecisionSchema.unwrap();
const taken = path.shape.taken.unwrap().unwrap();
const matrix = { path: ['matrix'], id: matrixItemId, item: matrixItemSchema, ranked: 'some' } as const;

export const pathCommands = {
  /** States a condition directly, with the reason that is printed. */
  'path.assert': defineCommand({
    payload: z.strictObject({ condition: conditionId, ...assertedConditionSchema.shape }),
    undoable: true,
    apply: (draft, { condition, value, reason }) => {
      draft.path.asserted[condition] = { value, reason };
      return undefined;
    },
  }),
  'path.withdraw-assertion': defineCommand({
    payload: z.strictObject({ condition: conditionId }),
    undoable: true,
    apply: (draft, { condition }) => {
      if (!Object.hasOwn(draft.path.asserted, condition)) {
        return COMMAND_PROBLEMS.missing(nounFor(['path', 'asserted']));
      }
      delete draft.path.asserted[condition];
      return undefined;
    },
  }),
  'path.edit-cost': answerEntry(['path', 'costs'], z.enum(PATH_IDS), pathCostSchema, [
    'weeks',
    'money',
    'note',
  ]),
  'path.set-currency': editPart(['path'], path, ['currency']),
  'path.edit-break-even': editPart(['path', 'breakEven'], path.shape.breakEven.unwrap(), [
    'prototype',
    'product',
    'delay',
    'chance',
  ]),
  /** What the room decided: the rules’ outcome, or an override with its reason. */
  'path.take': defineCommand({
    payload: taken,
    undoable: true,
    apply: (draft, decision) => {
      draft.path.taken = decision;
      return undefined;
    },
    say: ({ outcome }) => HISTORY.decided(outcome.replaceAll('-', ' ')),
  }),
  'path.reconsider': defineCommand({
    payload: z.strictObject({}),
    undoable: true,
    apply: (draft) => {
      draft.path.taken = null;
      return undefined;
    },
    say: () => HISTORY.decisionWithdrawn,
  }),
  /** Adds an item in the room’s own words; one that follows from answers is begun by placing or editing it. */
  'matrix.add-item': addItem(matrix),
  'matrix.add-items': addItems(matrix),
  'matrix.edit-item': answerEntry(['matrix'], matrixItemId, matrixItemSchema, [
    'label',
    'column',
    'why',
    'trigger',
    'refs',
    'removed',
  ]),
  /**
   * Puts an item into keep, change or defer (null: where the rules would), behind another where a place is named. What is
   * to stand below it and has no place of its own yet is named too: the rules alone would leave it above.
   */
  'matrix.place-item': defineCommand({
    payload: z.strictObject({
      id: matrixItemId,
      column: matrixColumn.nullable(),
      after: matrixItemId.nullable().exactOptional(),
      below: z.array(matrixItemId).max(LIMITS.items).exactOptional(),
    }),
    undoable: true,
    apply: (draft, { id, column, after, below = [] }) => {
      const ids = [...new Set([id, ...below])];
      const [first, ...others] = ids.map((one) => entryAt(draft, ['matrix'], one, matrixItemSchema));
      if (first !== undefined) first['column'] = column;
      return after === undefined && others.length === 0 ? undefined : placeAll(draft, matrix, ids, after);
    },
    say: ({ id, column }, before, after) => {
      const name = quotedName(after, ['matrix', id]);
      const stays = (before.matrix[id]?.column ?? null) === column;
      return stays ? HISTORY.moved(name) : HISTORY.placed(name, upperFirst(column ?? HISTORY.byTheRules));
    },
  }),
  'matrix.remove-item': removeItem(matrix),
  'matrix.restore-item': restoreItem(matrix),
} as const;
