import { z } from 'zod';
import type { DeepReadonly } from '#shared/base/deep-readonly.ts';
import { CLAIM_STATUS_IDS, OUTCOME_IDS } from '#shared/playbook/ids.ts';

/** The small pieces that every block of a report is made of. Sizes are capped: a report may be handed in from outside. */
export const said = z.string().max(21_000);
export const short = z.string().max(1_200);

const reasonSchema = z.strictObject({
  sentence: said,
  answers: z.array(z.strictObject({ id: short, label: said, said })).max(500),
  rule: z.strictObject({ id: short, playbook: short, version: short }),
});

/** Whatever is concluded carries the answers and the rule it rests on; what the room said itself carries none. */
export const sentenceSchema = z.strictObject({ text: said, reasons: z.array(reasonSchema).max(50) });

const gradeValue = z.int().min(0).max(4).nullable();

/** A sign that stands beside words, never in place of them. */
export const glyphSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('path'), value: z.enum(OUTCOME_IDS) }),
  z.strictObject({ kind: z.literal('grade'), value: gradeValue }),
  z.strictObject({ kind: z.literal('status'), value: z.enum(CLAIM_STATUS_IDS) }),
  z.strictObject({ kind: z.literal('score'), value: z.number().min(0).max(4).nullable() }),
  z.strictObject({ kind: z.literal('state'), value: z.enum(['holds', 'partly', 'fails', 'unknown']) }),
  z.strictObject({
    kind: z.literal('place'),
    value: z.enum(['keep', 'simplify', 'drop', 'change', 'defer', 'unsorted']),
  }),
  z.strictObject({ kind: z.literal('gap'), value: z.enum(['under', 'over', 'fits', 'unknown']) }),
  z.strictObject({ kind: z.literal('box'), value: z.enum(['done', 'open']) }),
]);

/** One field of a table: what it says, something softer beneath it, a sign before it. */
export const cellSchema = z.strictObject({
  text: said,
  detail: said,
  glyph: glyphSchema.nullable(),
  reasons: z.array(reasonSchema).max(50),
});

export type ReportSentence = DeepReadonly<z.infer<typeof sentenceSchema>>;
export type ReportGlyph = DeepReadonly<z.infer<typeof glyphSchema>>;
export type ReportCell = DeepReadonly<z.infer<typeof cellSchema>>;
