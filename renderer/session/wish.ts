import { z } from 'zod';
import type { Command } from '#shared/workshop/commands/command-table.ts';
import type { OtherCopy } from './other-copy.ts';

// A value of this same app, passed on whole; what it is made into is checked again.
const otherCopy = z.custom<OtherCopy>(
  (value) => typeof value === 'object' && value !== null && 'workshop' in value && 'from' in value,
);

/** Everything that can be done to an open workshop; a tab that follows sends it to the one that writes. */
export const wishSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('command'),
    // Checked by the command's own schema before it is carried out.
    command: z.custom<Command>(
      (value) => typeof value === 'object' && value !== null && 'name' in value && 'payload' in value,
    ),
  }),
  z.strictObject({ kind: z.literal('undo') }),
  z.strictObject({ kind: z.literal('redo') }),
  /** Passes over a step that cannot be undone or done again, so that the one before it can. */
  z.strictObject({ kind: z.literal('leave'), step: z.enum(['undo', 'redo']) }),
  /** Names a point of the history, the present one where `of` is null; without a title the name is taken away. */
  z.strictObject({ kind: z.literal('milestone'), title: z.string(), of: z.int().nullable() }),
  z.strictObject({ kind: z.literal('restore'), seq: z.int() }),
  /** Takes in another copy of the workshop, as one step. */
  z.strictObject({ kind: z.literal('merge'), theirs: otherCopy }),
  /** Puts the workshop into the state of a file or a backup, as one step. */
  z.strictObject({ kind: z.literal('adopt'), theirs: otherCopy }),
]);

export type Wish = z.infer<typeof wishSchema>;
