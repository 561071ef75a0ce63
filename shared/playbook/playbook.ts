import { z } from 'zod';
import { playbookFaults } from '#shared/strings/playbook.ts';
import type { DeepReadonly } from '../base/deep-readonly.ts';
import { PLAYBOOK_FORMAT, PLAYBOOK_FORMAT_VERSION } from './format.ts';
import { coreSchema } from './schema/core.ts';
import {
  blockersSchema,
  conditionsSchema,
  parametersSchema,
  pathsSchema,
  scopeFirstSchema,
} from './schema/decision.ts';
import { evidenceSchema } from './schema/evidence.ts';
import { frameSchema } from './schema/frame.ts';
import { maturitySchema } from './schema/maturity.ts';
import { id, line, prose } from './schema/parts.ts';
import { planSchema } from './schema/plan.ts';
import { priorsSchema } from './schema/priors.ts';
import { factsSchema, readinessSchema } from './schema/readiness.ts';
import { glossarySchema, houseRulesSchema, roomSchema } from './schema/room.ts';
import { signalsSchema } from './schema/signals.ts';
import { surfaceSchema } from './schema/surface.ts';

const logoSchema = z.strictObject({
  mediaType: z.enum(['image/png', 'image/jpeg']).describe('Kind of picture.'),
  base64: z
    .base64(playbookFaults.notBase64)
    .max(400_000)
    .describe('The picture itself, at most about 300 KB.'),
  alt: line('What the picture shows, for people who cannot see it.'),
});

const brandingSchema = z.strictObject({
  consultancy: line('Name of the consultancy.'),
  accentColour: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/, playbookFaults.notAColour)
    .describe('The one accent colour, as #rrggbb.'),
  logo: logoSchema.exactOptional().describe('The consultancy’s logo.'),
  footer: line('What stands at the foot of each page of the report.'),
});

/** A consultancy's way of working as one document: what it asks, how it weighs, what it proposes. */
export const playbookSchema = z
  .strictObject({
    format: z.literal(PLAYBOOK_FORMAT).describe('Says that the document is a playbook.'),
    formatVersion: z.literal(PLAYBOOK_FORMAT_VERSION).describe('Version of the shape of the document.'),
    id: id('Id of the playbook; stays the same over its versions.'),
    version: z
      .string()
      .regex(
        /^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})(-[0-9A-Za-z.-]{1,40})?$/,
        playbookFaults.notAVersion,
      )
      .describe('Version of the playbook; a workshop records it.'),
    name: line('Name of the playbook.'),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, playbookFaults.notALanguage)
      .describe('Language of its prose, as a language tag.'),
    description: prose('What the playbook is for.'),
    branding: brandingSchema.describe('How reports made with it look.'),
    frame: frameSchema.describe('Stages, questions and risks.'),
    evidence: evidenceSchema.describe('What has been proved, and how well.'),
    signals: signalsSchema.describe('What the numbers can be trusted to say.'),
    surface: surfaceSchema.describe('What users see.'),
    core: coreSchema.describe('The technical core.'),
    readiness: readinessSchema.describe('Obligation and readiness.'),
    facts: factsSchema,
    paths: pathsSchema,
    scopeFirst: scopeFirstSchema,
    conditions: conditionsSchema,
    blockers: blockersSchema,
    parameters: parametersSchema,
    priors: priorsSchema,
    plan: planSchema.describe('The matrix, the stage plan and the budget gate.'),
    maturity: maturitySchema.describe('What is enough at which size.'),
    houseRules: houseRulesSchema,
    glossary: glossarySchema,
    room: roomSchema.describe('The agenda, the clock and the votes.'),
  })
  .describe('A Nextproof playbook.');

export type Playbook = DeepReadonly<z.infer<typeof playbookSchema>>;

export type ClaimDefinition = Playbook['evidence']['claims'][number];
export type CheckDefinition = Playbook['core']['checks'][number];
export type ConditionDefinition = Playbook['conditions'][number];
export type BlockerDefinition = Playbook['blockers'][number];
export type Parameters = Playbook['parameters'];
export type Prior = Playbook['priors'][number];
export type StarterItem = Playbook['plan']['starters'][number];
export type BuildItQuestion = Playbook['plan']['buildIt'][number];
export type BudgetQuestion = Playbook['plan']['budget']['questions'][number];
export type MaturityGroup = Playbook['maturity']['groups'][number];
export type MaturityAspect = MaturityGroup['aspects'][number];
export type MaturityCell = MaturityAspect['cells'][number];
export type HouseRule = Playbook['houseRules'][number];
export type GlossaryTerm = Playbook['glossary'][number];
