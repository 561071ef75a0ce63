import { z } from 'zod';
import {
  AREA_IDS,
  CROSSING_IDS,
  DIFFERENCE_IDS,
  SHIP_CONDITION_IDS,
  STAY_IDS,
} from '#shared/playbook/ids.ts';
import { COMMAND_PROBLEMS } from '#shared/strings/commands.ts';
import {
  areaSchema,
  checkSchema,
  checkScore,
  coreSchema,
  differenceSchema,
  readinessSchema,
} from '#shared/workshop/schema/core.ts';
import { checkId } from '#shared/workshop/schema/ids.ts';
import { line } from '#shared/workshop/schema/primitives.ts';
import { answerEntry, editPart, entryAt, hasEntry } from './answer-command.ts';
import { defineCommand, type WorkshopDraft } from './define-command.ts';
import { isInPlaybook } from './in-playbook.ts';

const core = coreSchema.unwrap().shape;
const readiness = readinessSchema.unwrap().shape;

function isCheck(draft: WorkshopDraft, id: string): boolean {
  return isInPlaybook(draft, 'checks', id);
}

export const coreCommands = {
  'core.score-check': defineCommand({
    payload: z.strictObject({ id: checkId, score: checkScore.nullable() }),
    undoable: true,
    apply: (draft, { id, score }) => {
      if (!hasEntry(draft, ['core', 'checks'], id) && !isCheck(draft, id)) {
        return COMMAND_PROBLEMS.unknownToPlaybook('check', id);
      }
      entryAt(draft, ['core', 'checks'], id, checkSchema).score = score;
      return undefined;
    },
  }),
  'core.edit-check': answerEntry(
    ['core', 'checks'],
    checkId,
    checkSchema,
    ['score', 'hurts', 'note'],
    isCheck,
  ),
  /** Scores an area as a whole, which overrides its checks; null gives the word back to them. */
  'core.score-area': defineCommand({
    payload: z.strictObject({
      area: z.enum(AREA_IDS),
      score: checkScore.nullable(),
      reason: line.unwrap().exactOptional(),
    }),
    undoable: true,
    apply: (draft, { area, ...changes }) => {
      Object.assign(entryAt(draft, ['core', 'areas'], area, areaSchema), changes);
      return undefined;
    },
  }),
  'core.edit-area': answerEntry(['core', 'areas'], z.enum(AREA_IDS), areaSchema, [
    'score',
    'hurts',
    'reason',
  ]),
  'core.answer-difference': answerEntry(['core', 'differences'], z.enum(DIFFERENCE_IDS), differenceSchema, [
    'value',
    'note',
  ]),
  'core.set-retrofit': editPart(['core', 'retrofit'], core.retrofit.unwrap(), ['value', 'note']),
  'readiness.answer-stay': answerEntry(
    ['readiness', 'stay'],
    z.enum(STAY_IDS),
    readiness.stay.unwrap().valueType,
    ['value', 'note'],
  ),
  'readiness.answer-crossing': answerEntry(
    ['readiness', 'cross'],
    z.enum(CROSSING_IDS),
    readiness.cross.unwrap().valueType,
    ['value', 'note'],
  ),
  'readiness.answer-ship': answerEntry(
    ['readiness', 'ship'],
    z.enum(SHIP_CONDITION_IDS),
    readiness.ship.unwrap().valueType,
    ['holds', 'test', 'note'],
  ),
} as const;
