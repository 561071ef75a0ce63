import { z } from 'zod';
import type { DeepReadonly } from '#shared/base/deep-readonly.ts';
import { MATRIX_COLUMN_IDS, OUTCOME_IDS, PATH_IDS } from '#shared/playbook/ids.ts';
import { conditionId, matrixItemId, personId } from './ids.ts';
import { collection, estimate, instant, keys, line, rank, requiredLine, share } from './primitives.ts';

export const assertedConditionSchema = z
  .strictObject({ value: share, reason: requiredLine })
  .describe('A condition the facilitator states directly, with the reason that is printed.');

export const pathCostSchema = z.strictObject({
  weeks: estimate.nullable().default(null),
  money: estimate.nullable().default(null),
  note: line,
});

export const pathDecisionSchema = z
  .strictObject({
    asserted: collection(conditionId, assertedConditionSchema).describe('By condition id: P1 … F4.'),
    costs: z.partialRecord(z.enum(PATH_IDS), pathCostSchema).default({}),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, { error: 'is not a currency code such as EUR' })
      .default('EUR'),
    breakEven: z
      .strictObject({
        prototype: z
          .number()
          .min(0)
          .max(1e12)
          .nullable()
          .default(null)
          .describe('X, what the prototype costs.'),
        product: z.number().min(0).max(1e12).nullable().default(null).describe('Y, what the product costs.'),
        delay: z
          .number()
          .min(0)
          .max(1e12)
          .nullable()
          .default(null)
          .describe('D, what running on with it costs.'),
        chance: share.nullable().default(null).describe('The room’s chance of going on after it.'),
      })
      .prefault({}),
    taken: z
      .strictObject({
        outcome: z.enum(OUTCOME_IDS),
        reason: line,
        by: personId.nullable().default(null),
        at: instant.nullable().default(null),
      })
      .nullable()
      .default(null)
      .describe('What the room took; null while it has not decided.'),
  })
  .prefault({});

export const matrixColumn = z.enum(MATRIX_COLUMN_IDS);

export const matrixItemSchema = z
  .strictObject({
    label: line.describe('The words of an item the room added; empty for one that follows from answers.'),
    column: matrixColumn
      .nullable()
      .default(null)
      .describe('Where the room put it; null leaves it to the rules.'),
    why: line,
    trigger: line.describe('For defer: the proof that brings it back.'),
    refs: keys.describe('What it comes from: ids of claims, checks, parts, conditions.'),
    removed: z.boolean().default(false).describe('Taken off the matrix by the room.'),
    rank,
  })
  .describe('What the room changed about one item of the keep/change matrix.');

export const matrixSchema = collection(matrixItemId, matrixItemSchema);

export type PathDecision = DeepReadonly<z.infer<typeof pathDecisionSchema>>;
export type MatrixItem = DeepReadonly<z.infer<typeof matrixItemSchema>>;
