import { z } from 'zod';
import type { DeepReadonly } from '#shared/base/deep-readonly.ts';
import { playbookSchema } from '#shared/playbook/playbook.ts';
import { coreSchema, readinessSchema } from './core.ts';
import { matrixSchema, pathDecisionSchema } from './decision.ts';
import { claimsSchema, metricsSchema } from './evidence.ts';
import { factsSchema, frameSchema } from './frame.ts';
import { attachmentIds, momentId, personId, voteId, workshopId } from './ids.ts';
import { aspectsSchema } from './maturity.ts';
import { budgetSchema, planSchema } from './plan.ts';
import { collection, day, instant, key, text, word } from './primitives.ts';
import {
  agendaSchema,
  attachmentsSchema,
  captureSchemas,
  momentSchema,
  personSchema,
  voteSchema,
} from './room.ts';
import { surfaceSchema } from './surface.ts';

export const WORKSHOP_FORMAT = 'nextproof.workshop';
export const WORKSHOP_VERSION = 1;

/** The document: everything one workshop holds. Whatever is missing is unknown. */
export const workshopSchema = z
  .strictObject({
    format: z.literal(WORKSHOP_FORMAT).default(WORKSHOP_FORMAT),
    version: z.literal(WORKSHOP_VERSION).default(WORKSHOP_VERSION),
    id: workshopId.prefault('workshop'),
    title: word,
    client: word,
    product: word,
    date: day.nullable().default(null).describe('The day of the workshop.'),
    createdAt: instant.nullable().default(null),
    zone: z
      .string()
      .max(64)
      .default('UTC')
      .describe('The time zone times are shown in, such as Europe/Berlin.'),
    tags: z.array(word).max(50).default([]),
    playbook: z
      .strictObject({
        id: key.default('nextproof-default'),
        version: z.string().max(32).default('1.0.0'),
        content: playbookSchema
          .nullable()
          .default(null)
          .describe('The whole playbook where it is not the built-in one.'),
      })
      .prefault({})
      .describe('Which playbook, and which version of it, made the conclusions.'),
    previous: z
      .strictObject({ id: workshopId, title: word, date: day.nullable().default(null) })
      .nullable()
      .default(null)
      .describe('The earlier workshop this one goes on from.'),
    note: text.describe('For the facilitator; never shown to the room.'),
    people: collection(personId, personSchema),
    frame: frameSchema,
    facts: factsSchema,
    claims: claimsSchema,
    metrics: metricsSchema,
    surface: surfaceSchema,
    core: coreSchema,
    readiness: readinessSchema,
    aspects: aspectsSchema,
    path: pathDecisionSchema,
    matrix: matrixSchema,
    plan: planSchema,
    budget: budgetSchema,
    votes: collection(voteId, voteSchema),
    agenda: agendaSchema,
    moments: collection(momentId, momentSchema),
    parking: captureSchemas.parking,
    decisions: captureSchemas.decisions,
    actions: captureSchemas.actions,
    ideas: captureSchemas.ideas,
    attachments: attachmentsSchema,
    board: attachmentIds
      .exactOptional()
      .describe('Photos and files of the workshop as a whole, such as the whiteboard.'),
    report: z
      .strictObject({
        status: z.enum(['draft', 'final']).default('draft'),
        confidentiality: word,
      })
      .prefault({}),
  })
  .describe('A Nextproof workshop. Every part may be left out; what is missing counts as unknown.');

export type Workshop = DeepReadonly<z.infer<typeof workshopSchema>>;
/** What may be handed in: the same with everything optional. */
export type WorkshopInput = DeepReadonly<z.input<typeof workshopSchema>>;
