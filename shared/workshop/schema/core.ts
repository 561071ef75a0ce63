import { z } from 'zod';
import type { DeepReadonly } from '#shared/base/deep-readonly.ts';
import {
  AREA_IDS,
  CROSSING_IDS,
  DIFFERENCE_IDS,
  SHIP_CONDITION_IDS,
  STAY_IDS,
} from '#shared/playbook/ids.ts';
import { attachmentIds, checkId } from './ids.ts';
import { collection, line, text, yesPartlyNo } from './primitives.ts';

/** 0 absent or broken · 2 strained · 4 sound for the next stage; halves come from a room’s median. */
export const score = z.number().min(0).max(4).multipleOf(0.5);
export const checkScore = z.union([score, z.literal('not-applicable')]);

export const checkSchema = z
  .strictObject({
    score: checkScore.nullable().default(null).describe('0–4, “not-applicable”, or null for not answered.'),
    hurts: z.boolean().default(false).describe('It already hurts delivery or live use.'),
    note: text,
    attachments: attachmentIds.exactOptional(),
  })
  .describe('One check of the technical core.');

export const areaSchema = z
  .strictObject({
    score: checkScore.nullable().default(null).describe('The area scored as a whole; overrides its checks.'),
    hurts: z.boolean().default(false),
    reason: line.describe('Why the room scored the area as a whole.'),
    attachments: attachmentIds.exactOptional(),
  })
  .describe('One of the five areas of the technical core.');

export const differenceSchema = z.strictObject({
  value: z.enum(['present', 'partly', 'absent', 'not-applicable']).nullable().default(null),
  note: line,
});

export const coreSchema = z
  .strictObject({
    checks: collection(checkId, checkSchema).describe('By id: DM1–DM8, AU1–AU4, IN1–IN4, DE1–DE4, QO1–QO5.'),
    areas: z.partialRecord(z.enum(AREA_IDS), areaSchema).default({}),
    differences: z.partialRecord(z.enum(DIFFERENCE_IDS), differenceSchema).default({}),
    retrofit: z
      .strictObject({
        value: z.int().min(0).max(4).nullable().default(null),
        note: line,
      })
      .prefault({})
      .describe('How hard it is to fit what is missing: 0 easy, 4 hardest.'),
  })
  .prefault({});

const statement = z.strictObject({ value: yesPartlyNo.nullable().default(null), note: line });

export const readinessSchema = z
  .strictObject({
    stay: z
      .partialRecord(z.enum(STAY_IDS), statement)
      .default({})
      .describe('S1–S4: reasons to stay a prototype.'),
    cross: z
      .partialRecord(z.enum(CROSSING_IDS), statement)
      .default({})
      .describe('Y1–Y4: what crosses the line.'),
    ship: z
      .partialRecord(
        z.enum(SHIP_CONDITION_IDS),
        z.strictObject({
          holds: yesPartlyNo.nullable().default(null).describe('Does the condition hold?'),
          test: z
            .enum(['pass', 'fail'])
            .nullable()
            .default(null)
            .describe('How its test ended, where it was tried.'),
          note: line,
        }),
      )
      .default({})
      .describe('X1–X4: the four ship conditions.'),
  })
  .prefault({});

export type CheckScore = DeepReadonly<z.infer<typeof checkScore>>;
export type Check = DeepReadonly<z.infer<typeof checkSchema>>;
export type Area = DeepReadonly<z.infer<typeof areaSchema>>;
export type Readiness = DeepReadonly<z.infer<typeof readinessSchema>>;
