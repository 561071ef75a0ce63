import type { z } from 'zod';
import type { FieldPath } from '#shared/workshop/changes/field-change.ts';
import type { Workshop, workshopSchema } from '#shared/workshop/schema/workshop.ts';

/** The document while a command changes it. */
export type WorkshopDraft = z.infer<typeof workshopSchema>;

/** Why a command does nothing: what stands against it, and what to do instead. */
export type Refusal = { readonly code: string; readonly what: string; readonly next: string };

export type CommandDefinition<Payload extends z.ZodType> = {
  /** What must be said for the command. */
  readonly payload: Payload;
  /** Votes, reveals, the clock and what phones send cannot be undone: the room saw them. */
  readonly undoable: boolean;
  /** Changes the draft, or says why not; a refused command leaves nothing behind. */
  readonly apply: (draft: WorkshopDraft, payload: z.output<Payload>) => Refusal | undefined;
  /** The place a choice is about, where it may be what stands there already: then the choice itself goes into the log. */
  readonly confirms?: (payload: z.output<Payload>) => FieldPath;
  /** One line for the history; left out where the fields that changed say it best. */
  readonly say?: (payload: z.output<Payload>, before: Workshop, after: Workshop) => string;
};

/** Ties the types of one command together. */
export function defineCommand<Payload extends z.ZodType>(
  definition: CommandDefinition<Payload>,
): CommandDefinition<Payload> {
  return definition;
}
