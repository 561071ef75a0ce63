import { z } from 'zod';
import type { DeepReadonly } from '#shared/base/deep-readonly.ts';
import { PATH_IDS, STEP_IDS } from '#shared/playbook/ids.ts';
import { score } from './core.ts';
import {
  actionId,
  agendaItemId,
  attachmentId,
  attachmentIds,
  decisionId,
  ideaId,
  momentId,
  parkedId,
  personId,
  voterId,
} from './ids.ts';
import { collection, day, instant, key, line, rank, requiredLine, word } from './primitives.ts';

export const personSchema = z.strictObject({
  name: word,
  role: word,
  side: z.enum(['client', 'team', 'facilitator', 'guest']).default('client'),
  present: z.boolean().default(true),
  rank,
});

const step = z.enum(STEP_IDS);

/** What one voter chose: a score, a path, an option, or how many dots on each option. */
export const ballotSchema = z.union([
  score,
  z.enum(PATH_IDS),
  z.enum(['yes', 'no']),
  z.record(key, z.int().min(0).max(20)),
]);

export const voteRoundSchema = z
  .strictObject({
    ballots: z
      .record(voterId, ballotSchema)
      .default({})
      .describe('Named ballots, or those of a vote still open.'),
    tally: z
      .record(key, z.int().min(0))
      .nullable()
      .default(null)
      .describe('All that is kept of an anonymous vote once it closed.'),
    openHands: z.boolean().default(false).describe('Counted by show of fingers, so not secret.'),
    revealedAt: instant.nullable().default(null),
  })
  .describe('One round of a vote.');

export const voteSchema = z
  .strictObject({
    subject: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('score'), ref: key.describe('The check or area voted on.') }),
      z.strictObject({ kind: z.literal('path') }),
      z.strictObject({
        kind: z.literal('dots'),
        options: z.record(key, requiredLine),
        dots: z.int().min(1).max(20),
      }),
      z.strictObject({ kind: z.literal('yes-no') }),
    ]),
    title: line,
    anonymous: z.boolean().default(false),
    voters: z
      .record(voterId, z.strictObject({ person: personId.nullable().default(null), label: word, role: word }))
      .default({}),
    first: voteRoundSchema.prefault({}),
    second: voteRoundSchema.nullable().default(null).describe('The one revote; the first round is kept.'),
    closed: z.boolean().default(false),
    step: step.nullable().default(null),
    rank,
  })
  .describe('A vote of the room, with both rounds.');

/** A stretch of writing: everybody for themselves, or alone, in pairs, in fours and all together. */
export const MOMENT_KINDS = ['silent-writing', 'one-two-four-all'] as const;

export const momentSchema = z
  .strictObject({
    kind: z.enum(MOMENT_KINDS),
    title: requiredLine.describe('The question everybody writes about.'),
    step: step.nullable().default(null),
    phase: z.int().min(0).max(3).default(0).describe('Which part of it runs: alone, pairs, fours, all.'),
    minutes: z.number().min(0.5).max(60).describe('How long this part takes.'),
    startedAt: instant.nullable().default(null).describe('When this part began.'),
    revealedAt: instant.nullable().default(null),
    closed: z.boolean().default(false),
    rank,
  })
  .describe('A moment in which the room writes down ideas that nobody sees before the reveal.');

export const agendaSchema = z
  .strictObject({
    minutes: z.int().min(10).max(600).nullable().default(null),
    items: collection(
      agendaItemId,
      z.strictObject({
        step: step.nullable().default(null),
        title: word,
        minutes: z.number().min(0).max(240),
        usedSeconds: z.number().min(0).max(86_400).default(0),
        rank,
      }),
    ),
  })
  .prefault({});

/** What an idea can become. */
export const CARRIED_AS = ['claim', 'parked', 'action'] as const;

export const captureSchemas = {
  parking: collection(
    parkedId,
    z.strictObject({
      text: requiredLine,
      by: personId.nullable().default(null),
      step: step.nullable().default(null),
      settled: z.boolean().default(false),
      attachments: attachmentIds.exactOptional(),
      rank,
    }),
  ),
  decisions: collection(
    decisionId,
    z.strictObject({
      text: requiredLine,
      by: personId.nullable().default(null),
      at: instant.nullable().default(null),
      step: step.nullable().default(null),
      rank,
    }),
  ),
  actions: collection(
    actionId,
    z.strictObject({
      text: requiredLine,
      owner: personId.nullable().default(null),
      due: day.nullable().default(null),
      done: z.boolean().default(false),
      step: step.nullable().default(null),
      rank,
    }),
  ),
  ideas: collection(
    ideaId,
    z.strictObject({
      text: requiredLine,
      from: word,
      cluster: word,
      mergedInto: ideaId.nullable().default(null),
      moment: momentId.nullable().default(null).describe('The moment of writing in which it came up.'),
      became: z
        .enum(CARRIED_AS)
        .nullable()
        .default(null)
        .describe('What the room made of it; the idea itself is kept.'),
      step: step.nullable().default(null),
      rank,
    }),
  ),
} as const;

export const attachmentSchema = z
  .strictObject({
    name: word,
    mediaType: z.enum(['image/png', 'image/jpeg', 'image/webp', 'application/pdf', 'text/plain', 'text/csv']),
    bytes: z.int().min(0).max(30_000_000),
    sha256: z.string().regex(/^[0-9a-f]{64}$/, { error: 'is not a SHA-256 checksum' }),
    width: z.int().min(1).max(100_000).nullable().default(null),
    height: z.int().min(1).max(100_000).nullable().default(null),
    caption: line,
    rank,
  })
  .describe('A photo or small file; its bytes travel beside the document, named by their checksum.');
export const attachmentsSchema = collection(attachmentId, attachmentSchema);

export type Ballot = DeepReadonly<z.infer<typeof ballotSchema>>;
export type VoteRound = DeepReadonly<z.infer<typeof voteRoundSchema>>;
export type Vote = DeepReadonly<z.infer<typeof voteSchema>>;
export type Moment = DeepReadonly<z.infer<typeof momentSchema>>;
export type Attachment = DeepReadonly<z.infer<typeof attachmentSchema>>;
