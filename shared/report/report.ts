import { z } from 'zod';
import type { DeepReadonly } from '#shared/base/deep-readonly.ts';
import { OUTCOME_IDS, STAGE_IDS } from '#shared/playbook/ids.ts';
import { brandSchema } from './brand.ts';
import { chartSchemas } from './charts.ts';
import { cellSchema, glyphSchema, said, sentenceSchema, short } from './parts.ts';

/**
 * A report is everything that is said, as data. It crosses to the worker that draws it, so it has a schema; whoever
 * draws or writes it adds nothing.
 */
export const REPORT_SIZES = ['brief', 'standard', 'full'] as const;
export type ReportSize = (typeof REPORT_SIZES)[number];
export const REPORT_PAPERS = ['A4', 'Letter'] as const;
export type ReportPaper = (typeof REPORT_PAPERS)[number];

export const SECTION_IDS = [
  'decision',
  'left-out',
  'scope',
  'evidence',
  'signals',
  'readiness',
  'surface',
  'core',
  'maturity',
  'paths',
  'why',
  'plan',
  'timeline',
  'deferred',
  'budget',
  'follow-up',
  'appendix',
  'pictures',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

const simpleBlocks = [
  /** Begins a part of a section. */
  z.strictObject({ kind: z.literal('heading'), text: said, note: said }),
  z.strictObject({
    kind: z.literal('sentences'),
    tone: z.enum(['lead', 'body', 'note']),
    items: z.array(sentenceSchema).max(5_000),
  }),
  /** Columns without a title are drawn without a head. `share` is the part of the width a column takes. */
  z.strictObject({
    kind: z.literal('table'),
    title: short,
    columns: z
      .array(
        z.strictObject({
          title: short,
          share: z.number().min(0).max(1),
          align: z.enum(['start', 'end']),
          tone: z.enum(['ink', 'soft', 'strong']),
        }),
      )
      .min(1)
      .max(8),
    rows: z.array(z.strictObject({ id: short, group: short, cells: z.array(cellSchema).max(8) })).max(20_000),
    /** What is said where there are no rows. */
    empty: short,
  }),
  z.strictObject({
    kind: z.literal('list'),
    title: short,
    ordered: z.boolean(),
    items: z
      .array(
        z.strictObject({ id: short, text: said, detail: said, aside: short, glyph: glyphSchema.nullable() }),
      )
      .max(20_000),
    empty: short,
  }),
  /** Things side by side that are each read as a whole. */
  z.strictObject({
    kind: z.literal('cards'),
    title: short,
    across: z.int().min(1).max(4),
    items: z
      .array(
        z.strictObject({
          id: short,
          label: short,
          title: said,
          glyph: glyphSchema.nullable(),
          strong: z.boolean(),
          sentences: z.array(sentenceSchema).max(60),
          facts: z.array(z.strictObject({ label: short, value: said })).max(20),
        }),
      )
      .max(500),
  }),
  /** What the page is read for. */
  z.strictObject({
    kind: z.literal('decision'),
    outcome: z.enum(OUTCOME_IDS),
    label: short,
    headline: said,
    standing: short,
    because: z.array(sentenceSchema).max(10),
  }),
  /** The stages of work: where the build stands and what is proved next. */
  z.strictObject({
    kind: z.literal('stages'),
    alt: said,
    items: z
      .array(
        z.strictObject({
          stage: z.enum(STAGE_IDS),
          label: short,
          detail: said,
          state: z.enum(['past', 'now', 'next', 'now-and-next', 'later']),
        }),
      )
      .max(4),
  }),
  /** The outcome to prove. */
  z.strictObject({
    kind: z.literal('callout'),
    label: short,
    title: said,
    detail: said,
    facts: z.array(short).max(6),
    aside: short,
  }),
] as const;

const flatBlockSchema = z.discriminatedUnion('kind', [...simpleBlocks, ...chartSchemas]);

const blockSchema = z.discriminatedUnion('kind', [
  ...simpleBlocks,
  ...chartSchemas,
  /** Two stacks of blocks side by side; read the left one first. */
  z.strictObject({
    kind: z.literal('columns'),
    left: z.array(flatBlockSchema).max(50),
    right: z.array(flatBlockSchema).max(50),
  }),
]);

const pictureSchema = z.strictObject({
  id: short,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  mediaType: z.enum(['image/png', 'image/jpeg', 'image/webp', 'application/pdf', 'text/plain', 'text/csv']),
  name: short,
  caption: said,
  /** What it is attached to. */
  belongsTo: said,
  width: z.int().min(1).nullable(),
  height: z.int().min(1).nullable(),
});

export const reportSchema = z.strictObject({
  format: z.literal('nextproof.report'),
  version: z.literal(2),
  language: z.literal('en'),
  size: z.enum(REPORT_SIZES),
  paper: z.enum(REPORT_PAPERS),
  status: z.strictObject({ id: z.enum(['draft', 'final']), label: short }),
  title: said,
  runningHead: said,
  footer: said,
  confidentiality: short,
  /** Without an ending; made from the brand’s template. */
  fileName: short,
  /** The moment the workshop was last changed: the file’s dates, so that the same input gives the same bytes. */
  madeAt: z.iso.datetime(),
  brand: brandSchema,
  /** What makes a reader trust or miss a section at a glance: nothing that is not in the sections. */
  lead: sentenceSchema,
  /** null: the report begins with the decision. */
  cover: z
    .strictObject({
      client: short,
      product: short,
      subtitle: said,
      date: short,
      status: short,
      preparedBy: short,
      people: z.array(
        z.strictObject({
          title: short,
          people: z.array(z.strictObject({ name: short, role: short, note: short })).max(60),
        }),
      ),
    })
    .nullable(),
  /** The title of the contents page; null: there is none. */
  contents: short.nullable(),
  sections: z
    .array(
      z.strictObject({
        id: z.enum(SECTION_IDS),
        /** The number a reader is told; empty for those that have none. */
        number: short,
        title: short,
        /** Whether it begins a page of its own. */
        opensPage: z.boolean(),
        lead: sentenceSchema.nullable(),
        blocks: z.array(blockSchema).max(400),
      }),
    )
    .max(50),
  /** Photos and files, shown at the end; their bytes travel beside the report. */
  pictures: z.array(pictureSchema).max(400),
});

export type Report = DeepReadonly<z.infer<typeof reportSchema>>;
export type ReportSection = Report['sections'][number];
export type ReportBlock = ReportSection['blocks'][number];
export type FlatBlock = Exclude<ReportBlock, { kind: 'columns' }>;
export type BlockOf<Kind extends ReportBlock['kind']> = Extract<ReportBlock, { kind: Kind }>;
export type ReportPicture = Report['pictures'][number];
export type ReportCover = NonNullable<Report['cover']>;
