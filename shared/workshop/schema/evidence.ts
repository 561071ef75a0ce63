import { z } from 'zod';
import type { DeepReadonly } from '#shared/base/deep-readonly.ts';
import { CLAIM_STATUS_IDS } from '#shared/playbook/ids.ts';
import { attachmentIds, claimId, metricId, personId } from './ids.ts';
import { collection, day, line, rank, requiredLine, share, text, word } from './primitives.ts';

/** 0 opinion · 1 reaction to a demo · 2 one pilot success · 3 repeated use · 4 paid for or relied on. */
export const grade = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
export const claimStatus = z.enum(CLAIM_STATUS_IDS);

export const claimSchema = z
  .strictObject({
    own: z
      .strictObject({ text: requiredLine })
      .nullable()
      .default(null)
      .describe('The words of a claim that the room added; null for a claim of the playbook.'),
    status: claimStatus.default('unknown'),
    grade: grade.nullable().default(null),
    source: line.describe('In plain words: who, when, where seen.'),
    saidBy: personId.nullable().default(null),
    seenOn: day.nullable().default(null),
    note: text.describe('For the facilitator; never shown to the room.'),
    attachments: attachmentIds.default([]),
    differsFrom: z
      .array(claimId)
      .max(20)
      .exactOptional()
      .describe('Claims that read alike and, the room says, are not the same.'),
    rank,
  })
  .describe('A claim about what the build has proved.');

export const metricSchema = z
  .strictObject({
    name: word,
    rate: share.nullable().default(null).describe('The observed rate, 0 to 1.'),
    sample: z.int().min(0).max(1e10).nullable().default(null).describe('How many people it was seen on.'),
    exposure: share.nullable().default(null).describe('The share of them that met a fault, 0 to 1.'),
    fault: word.describe('Which fault: an id of the playbook’s list or the room’s own words.'),
    note: text,
    attachments: attachmentIds.exactOptional(),
    rank,
  })
  .describe('A number the room holds, and how far a fault may have coloured it.');

export const claimsSchema = collection(claimId, claimSchema).describe(
  'By id: EP1–EP6, EN1–EN6, further claims of the playbook, and the room’s own.',
);
export const metricsSchema = collection(metricId, metricSchema);

export type Grade = DeepReadonly<z.infer<typeof grade>>;
export type ClaimStatus = DeepReadonly<z.infer<typeof claimStatus>>;
export type Claim = DeepReadonly<z.infer<typeof claimSchema>>;
export type Metric = DeepReadonly<z.infer<typeof metricSchema>>;
