import { z } from 'zod';
import type { DeepReadonly } from '#shared/base/deep-readonly.ts';
import { BUDGET_QUESTION_IDS, BUILD_IT_QUESTION_IDS, MATRIX_COLUMN_IDS } from '#shared/playbook/ids.ts';
import { attachmentIds, milestoneId, personId, planItemId } from './ids.ts';
import { collection, day, estimate, key, keys, line, rank, requiredLine, text, yesNo } from './primitives.ts';

const week = z.int().min(1).max(12);

export const planItemSchema = z
  .strictObject({
    title: requiredLine,
    field: z.enum(MATRIX_COLUMN_IDS).default('change'),
    why: line,
    trigger: line.describe('For a deferred item: the proof that brings it back.'),
    start: week.nullable().default(null).describe('The week it begins; null lets the plan place it.'),
    weeks: z.number().min(0.2).max(12).nullable().default(null).describe('How many weeks it takes.'),
    effort: estimate.nullable().default(null).describe('Person-days.'),
    owner: personId.nullable().default(null),
    dependsOn: z.array(planItemId).max(50).default([]),
    refs: keys.describe('What it comes from: ids of claims, checks, parts, conditions.'),
    starter: key.nullable().default(null).describe('The starter item of the playbook it came from.'),
    test: z
      .partialRecord(z.enum(BUILD_IT_QUESTION_IDS), yesNo)
      .default({})
      .describe('Answers to the build-it test, N1–N5.'),
    note: text,
    attachments: attachmentIds.exactOptional(),
    rank,
  })
  .describe('One piece of work of the stage plan.');

export const planSchema = z
  .strictObject({
    weeks: z.int().min(6).max(12).nullable().default(null),
    startsOn: day.nullable().default(null),
    outcome: z
      .strictObject({ sentence: line, metric: line, threshold: line, by: day.nullable().default(null) })
      .prefault({})
      .describe('The one outcome to prove.'),
    workflow: line.describe('The workflow that matters most.'),
    release: z.strictObject({ cadence: line, feedback: line }).prefault({}),
    stopRule: z.strictObject({ week: week.nullable().default(null), sentence: line }).prefault({}),
    capacity: z
      .strictObject({
        people: z.number().min(0).max(100).nullable().default(null),
        daysPerWeek: z.number().min(0).max(7).default(4),
        reserve: z.number().min(0).max(0.9).default(0.2).describe('The share kept for what nobody foresaw.'),
      })
      .prefault({}),
    items: collection(planItemId, planItemSchema),
    milestones: collection(milestoneId, z.strictObject({ title: requiredLine, week, rank })),
    dropped: keys.describe('Starter items the room does not want.'),
  })
  .prefault({});

export const budgetSchema = z
  .partialRecord(
    z.enum(BUDGET_QUESTION_IDS),
    z.strictObject({ answer: text, confirmed: z.boolean().default(false) }),
  )
  .default({})
  .describe('B1–B7. An answer left empty is prefilled from the workshop.');

export type PlanItem = DeepReadonly<z.infer<typeof planItemSchema>>;
