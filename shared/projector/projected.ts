import { z } from 'zod';
import { OUTCOME_IDS, PATH_IDS, STEP_IDS } from '#shared/playbook/ids.ts';

/** More letters than any screen can show large enough to be read from the back. */
export const MOST_LETTERS = 1_200;
const words = z.string().max(MOST_LETTERS);
const list = <T extends z.ZodType>(item: T) => z.array(item).max(80).readonly();
const share = z.number().min(0).max(1);
const count = z.int().min(0).max(100_000);
const level = z.number().min(0).max(4);

const sign = z.enum(['none', 'yes', 'partly', 'no', 'open']);

const scene = z.discriminatedUnion('kind', [
  /** What to answer together: the sentences of the step. */
  z.strictObject({ kind: z.literal('prompts'), lines: list(words) }),
  /** The four questions; what was picked stands beside them once the room may see it. */
  z.strictObject({
    kind: z.literal('questions'),
    options: list(z.strictObject({ label: words, question: words, picks: count.nullable() })),
  }),
  z.strictObject({
    kind: z.literal('columns'),
    columns: list(
      z.strictObject({
        title: words,
        items: list(z.strictObject({ text: words, level: level.nullable() })),
        /** How many more there are than fit. */
        more: count,
      }),
    ),
    large: z.strictObject({ text: words, below: words, level: level.nullable() }).nullable(),
  }),
  z.strictObject({
    kind: z.literal('signs'),
    lines: list(z.strictObject({ text: words, sign, said: words })),
    verdict: words,
  }),
  z.strictObject({
    kind: z.literal('area'),
    prompt: words,
    score: level.nullable(),
    checks: list(z.strictObject({ text: words, score: level.nullable(), hurts: z.boolean() })),
  }),
  /** A vote that runs: the question, what can be answered, how many are ready. */
  z.strictObject({
    kind: z.literal('voting'),
    ready: count,
    of: count,
    answers: list(z.strictObject({ label: words, help: words })),
  }),
  z.strictObject({
    kind: z.literal('voted'),
    rounds: list(
      z.strictObject({
        title: words,
        bars: list(z.strictObject({ label: words, count, mark: z.enum(['', 'median', 'leading', 'apart']) })),
        line: words,
        figures: words,
      }),
    ),
    invitation: words,
  }),
  z.strictObject({
    kind: z.literal('rules'),
    outcome: z.enum(OUTCOME_IDS),
    label: words,
    standing: words,
    paths: list(
      z.strictObject({ id: z.enum(PATH_IDS), label: words, lo: share, hi: share, blocked: z.boolean() }),
    ),
    flips: list(words),
  }),
  z.strictObject({
    kind: z.literal('plan'),
    fields: list(z.strictObject({ label: words, lines: list(words), more: count })),
    weeks: z.int().min(1).max(60),
    bars: list(z.strictObject({ label: words, from: count, to: count })),
  }),
  z.strictObject({
    kind: z.literal('decision'),
    outcome: z.enum(OUTCOME_IDS),
    label: words,
    actions: list(z.strictObject({ text: words, owner: words, due: words })),
  }),
  /** Everybody writes: which part runs, and how many ideas there are; none of them before the reveal. */
  z.strictObject({
    kind: z.literal('writing'),
    what: words,
    parts: list(z.strictObject({ label: words, isNow: z.boolean() })),
    written: words,
  }),
  /** What was written, in its clusters, without who wrote it. */
  z.strictObject({
    kind: z.literal('ideas'),
    clusters: list(z.strictObject({ title: words, items: list(words), more: count })),
    more: count,
  }),
  z.strictObject({ kind: z.literal('timer') }),
]);

/** All that the room’s screen is ever sent. What has no place here cannot get there. */
export const projectedSchema = z
  .strictObject({
    product: words,
    step: z.enum(STEP_IDS),
    stepLabel: words,
    title: words,
    /** Instants and seconds, so that the screen counts by itself; null while no clock runs for this step. */
    timer: z
      .strictObject({
        leftSeconds: z.int(),
        state: z.enum(['enough', 'short', 'last', 'over']),
        running: z.boolean(),
      })
      .nullable(),
    scene,
  })
  .readonly();

export type Projected = z.infer<typeof projectedSchema>;
export type Scene = Projected['scene'];

/** What goes from the facilitator’s window to the room’s screen. */
export const toProjectorSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('show'), view: projectedSchema }),
  z.strictObject({ kind: z.literal('blank') }),
  z.strictObject({ kind: z.literal('gone') }),
]);
export type ToProjector = z.infer<typeof toProjectorSchema>;

/** What the room’s screen says: that it is there, with something to show or not yet, that it has gone, and a key pressed on it. */
export const fromProjectorSchema = z.strictObject({
  kind: z.enum(['here', 'empty', 'left', 'blank-key']),
});
export type FromProjector = z.infer<typeof fromProjectorSchema>;
