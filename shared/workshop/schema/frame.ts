import { z } from 'zod';
import type { DeepReadonly } from '#shared/base/deep-readonly.ts';
import {
  FACT_ANSWER_IDS,
  MATURITY_STAGE_IDS,
  RISK_IDS,
  STAGE_IDS,
  STAKE_IDS,
  WORKS_MEANING_IDS,
} from '#shared/playbook/ids.ts';
import { personId } from './ids.ts';
import { line, text, yesNo, yesPartlyNo } from './primitives.ts';

const stage = z.enum(STAGE_IDS);

/** Step 1: which question the room is answering, and what is at stake. */
export const frameSchema = z
  .strictObject({
    context: text.describe('What the product is, in the words of the client.'),
    notExamined: text.describe('What the workshop leaves out, for the report.'),
    stageNow: stage.nullable().default(null).describe('Where the room says the build stands.'),
    stageNext: stage
      .nullable()
      .default(null)
      .describe('The stage to prove next; null lets the rules propose.'),
    question: stage.nullable().default(null).describe('The question the room agreed to answer.'),
    questionPicks: z
      .record(personId, stage)
      .default({})
      .describe('What each person picked, blind, before anything else.'),
    picksRevealed: z
      .boolean()
      .exactOptional()
      .describe('Whether the picks have been shown. Left out: shown once a question is agreed.'),
    works: z
      .enum(WORKS_MEANING_IDS)
      .nullable()
      .default(null)
      .describe('What “it works” means for this build.'),
    maturityTarget: z
      .enum(MATURITY_STAGE_IDS)
      .nullable()
      .default(null)
      .describe('The maturity stage to build for; null takes it from the next stage.'),
    activeUsers: z.int().min(0).max(1e10).nullable().default(null).describe('People who use it now.'),
    usesAi: yesNo.nullable().default(null),
    aiChecks: z
      .strictObject({
        accurate: yesPartlyNo.nullable().default(null),
        fast: yesPartlyNo.nullable().default(null),
        costEffective: yesPartlyNo.nullable().default(null),
      })
      .prefault({})
      .describe('For a feature built on AI: is it accurate, fast and cheap enough?'),
    risks: z
      .partialRecord(z.enum(RISK_IDS), z.enum(['open', 'partly', 'settled']))
      .default({})
      .describe('How far each risk is reduced; the largest open one names the next stage.'),
    isolatedQuestion: yesNo.nullable().default(null).describe('Is one isolated question being tested?'),
    claimsRepeatUse: yesNo
      .nullable()
      .default(null)
      .describe('Is anything claimed about repeat use or paid conversion?'),
    stakes: z
      .partialRecord(z.enum(STAKE_IDS), yesNo)
      .default({})
      .describe('What raises the bar. Never evidence for a path.'),
    decisionOwner: personId.nullable().default(null).describe('Who takes the decision.'),
  })
  .prefault({});

/** What is simply so: asked, not scored. */
export const factsSchema = z
  .strictObject({
    growth: z
      .strictObject({
        value: z.enum(FACT_ANSWER_IDS).nullable().default(null),
        note: line,
      })
      .prefault({})
      .describe('Is usage or onboarding growing?'),
    customersDepend: z
      .strictObject({ value: yesPartlyNo.nullable().default(null), note: line })
      .prefault({})
      .describe('Do customers depend on it in their operation?'),
    biggestGains: z
      .strictObject({ value: yesPartlyNo.nullable().default(null), note: line })
      .prefault({})
      .describe('Are the biggest gains in clarity, trust, conversion or onboarding?'),
  })
  .prefault({});

export type Frame = DeepReadonly<z.infer<typeof frameSchema>>;
