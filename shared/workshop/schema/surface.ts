import { z } from 'zod';
import type { DeepReadonly } from '#shared/base/deep-readonly.ts';
import { DISPOSITION_IDS, PROMPT_IDS } from '#shared/playbook/ids.ts';
import { attachmentIds, noteId, partId } from './ids.ts';
import { collection, line, rank, requiredLine, text } from './primitives.ts';

export const disposition = z.enum(DISPOSITION_IDS);

export const surfacePartSchema = z
  .strictObject({
    name: requiredLine,
    sort: z.enum(['screen', 'flow', 'feature']).nullable().default(null),
    disposition: disposition.nullable().default(null),
    reason: line,
    note: text,
    attachments: attachmentIds.default([]),
    rank,
  })
  .describe('A screen, flow or feature that users see.');

export const surfaceNoteSchema = z
  .strictObject({
    prompt: z.enum(PROMPT_IDS),
    text: requiredLine,
    from: z
      .enum(['repeated-use', 'opinion'])
      .nullable()
      .default(null)
      .describe('For PS5: was it asked for after repeated use, or is it an opinion?'),
    rank,
  })
  .describe('An answer to one of the five surface questions; PS4 holds the manual work behind the scenes.');

export const surfaceSchema = z
  .strictObject({
    parts: collection(partId, surfacePartSchema),
    notes: collection(noteId, surfaceNoteSchema),
  })
  .prefault({});

export type SurfacePart = DeepReadonly<z.infer<typeof surfacePartSchema>>;
export type SurfaceNote = DeepReadonly<z.infer<typeof surfaceNoteSchema>>;
