import { z } from 'zod';
import type { DeepReadonly } from '#shared/base/deep-readonly.ts';
import { instant, key, line, word } from '#shared/workshop/schema/primitives.ts';
import { workshopSchema } from '#shared/workshop/schema/workshop.ts';

/** Who did something. The window is a lasting name of the place it was done in, so that its undo outlives a restart. */
export const authorSchema = z.strictObject({
  kind: z.enum(['facilitator', 'scribe', 'participant', 'app']),
  name: word,
  window: key,
});

const fieldChangeSchema = z.strictObject({
  path: z.array(key).min(1).max(12),
  from: z.unknown().exactOptional(),
  to: z.unknown().exactOptional(),
});

const changes = z.array(fieldChangeSchema).max(200_000);
const seq = z.int().min(0);

/** Order is by `seq`; `at` is only shown, so a clock that was set back harms nothing. */
const stamp = { seq, id: key, at: instant, by: authorSchema } as const;

/** Sentences are kept as they were said; they may be somewhat longer than a line of the document. */
const said = z.string().max(4_000);

/** A difference of two copies that a person has to look at. */
export const conflictSchema = z.strictObject({
  path: z.array(key).min(1).max(12),
  base: z.unknown().exactOptional(),
  ours: z.unknown().exactOptional(),
  theirs: z.unknown().exactOptional(),
  /** Which side stands until somebody chooses. */
  chosen: z.enum(['ours', 'theirs']),
  /** The place in words, and what each side says there, with who and when where that is known. */
  place: said,
  oursSaid: said,
  theirsSaid: said,
  oursBy: z.strictObject({ author: word, at: instant }).nullable(),
  theirsBy: z.strictObject({ author: word, at: instant }).nullable(),
});

export const logEntrySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('created'),
    ...stamp,
    said,
    workshop: workshopSchema,
    /** The entry of another copy’s log that this one goes on from: the common ancestor when the two are merged. */
    origin: key.nullable(),
  }),
  z.strictObject({
    kind: z.literal('command'),
    ...stamp,
    said,
    name: z.string().max(64),
    undoable: z.boolean(),
    changes,
  }),
  /** `of` is the entry taken back; without changes it was left as it is. */
  z.strictObject({ kind: z.literal('undo'), ...stamp, said, of: seq, changes }),
  z.strictObject({ kind: z.literal('redo'), ...stamp, said, of: seq, changes }),
  /** Names the point `of`, or this one; what it was called before is over. Without a title the point has no name any more. */
  z.strictObject({ kind: z.literal('milestone'), ...stamp, said, title: line, of: seq.exactOptional() }),
  z.strictObject({
    kind: z.literal('merge'),
    ...stamp,
    said,
    changes,
    conflicts: z.array(conflictSchema).max(20_000),
  }),
  z.strictObject({ kind: z.literal('restore'), ...stamp, said, to: seq, changes }),
]);

/** The whole document after the entry with this `seq`, so that starting need not go through everything. */
export const logSnapshotSchema = z.strictObject({
  kind: z.literal('snapshot'),
  seq,
  at: instant,
  workshop: workshopSchema,
});

export const logRecordSchema = z.union([logEntrySchema, logSnapshotSchema]);

export type Author = DeepReadonly<z.infer<typeof authorSchema>>;
export type Conflict = DeepReadonly<z.infer<typeof conflictSchema>>;
export type LogEntry = DeepReadonly<z.infer<typeof logEntrySchema>>;
export type LogSnapshot = DeepReadonly<z.infer<typeof logSnapshotSchema>>;
export type LogRecord = LogEntry | LogSnapshot;
/** What makes an entry of a step: its place in the log, its id, when and by whom. */
export type Stamp = Pick<LogEntry, 'seq' | 'id' | 'at' | 'by'>;
