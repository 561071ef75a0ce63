import { z } from 'zod';
import type { DeepReadonly } from '#shared/base/deep-readonly.ts';
import { OUTCOME_IDS, PATH_IDS } from '#shared/playbook/ids.ts';

/**
 * A report is everything that is said, as data. It crosses to the worker that draws it, so it has a schema; whoever
 * draws it adds nothing. Sizes are capped because a report may also be handed in from outside.
 */
const said = z.string().max(20_000);
const short = z.string().max(1_000);

const reasonSchema = z.strictObject({
  sentence: said,
  answers: z.array(z.strictObject({ id: short, label: said, said })).max(500),
  rule: z.strictObject({ id: short, playbook: short, version: short }),
});

const sentenceSchema = z.strictObject({ text: said, reasons: z.array(reasonSchema).max(50) });

const evidenceRowSchema = z.strictObject({
  id: short,
  text: said,
  source: said,
  grade: z.int().min(0).max(4).nullable(),
  gradeLabel: short,
  statusLabel: short,
});

const blockSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('decision'),
    outcome: z.enum(OUTCOME_IDS),
    label: short,
    standing: short,
    because: z.array(sentenceSchema).max(10),
  }),
  z.strictObject({
    kind: z.literal('paths'),
    title: short,
    rows: z
      .array(
        z.strictObject({
          path: z.enum(PATH_IDS),
          label: short,
          lo: z.number().min(0).max(1),
          hi: z.number().min(0).max(1),
          blocked: z.boolean(),
          chosen: z.boolean(),
          note: short,
        }),
      )
      .max(4),
  }),
  z.strictObject({
    kind: z.literal('evidence'),
    proved: z.strictObject({ title: short, rows: z.array(evidenceRowSchema).max(5_000) }),
    notYet: z.strictObject({ title: short, rows: z.array(evidenceRowSchema).max(5_000) }),
    /** What nobody has answered is named and takes no more room than that. */
    unanswered: z.strictObject({ title: short, labels: z.array(said).max(5_000) }),
    empty: short,
  }),
]);

export const reportSchema = z.strictObject({
  format: z.literal('nextproof.report'),
  version: z.literal(1),
  language: z.literal('en'),
  title: short,
  runningHead: short,
  status: short,
  footer: short,
  /** The moment the workshop was last changed: the file's dates, so that the same input gives the same bytes. */
  madeAt: z.iso.datetime(),
  lead: sentenceSchema,
  sections: z
    .array(z.strictObject({ id: short, title: short, blocks: z.array(blockSchema).max(200) }))
    .max(50),
});

export type Report = DeepReadonly<z.infer<typeof reportSchema>>;
export type ReportSection = Report['sections'][number];
export type ReportBlock = ReportSection['blocks'][number];
export type BlockOf<Kind extends ReportBlock['kind']> = Extract<ReportBlock, { kind: Kind }>;
export type ReportSentence = Report['lead'];
