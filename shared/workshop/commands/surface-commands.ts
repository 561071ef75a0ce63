import { z } from 'zod';
import { COMMAND_PROBLEMS } from '#shared/strings/commands.ts';
import { noteId, partId } from '#shared/workshop/schema/ids.ts';
import { disposition, surfaceNoteSchema, surfacePartSchema } from '#shared/workshop/schema/surface.ts';
import { nounFor } from '#shared/workshop/words/nouns.ts';
import { defineCommand } from './define-command.ts';
import { addItem, addItems, editItem, moveItem, place, removeItem, restoreItem } from './item-commands.ts';

const parts = { path: ['surface', 'parts'], id: partId, item: surfacePartSchema } as const;
const notes = { path: ['surface', 'notes'], id: noteId, item: surfaceNoteSchema } as const;

export const surfaceCommands = {
  'surface.add-part': addItem(parts),
  'surface.add-parts': addItems(parts),
  'surface.edit-part': editItem(parts, ['name', 'sort', 'disposition', 'reason', 'note', 'attachments']),
  'surface.remove-part': removeItem(parts),
  'surface.restore-part': restoreItem(parts),
  /** Puts a part into keep, simplify or drop (or back to none), behind another where a place is named. */
  'surface.move-part': defineCommand({
    payload: z.strictObject({
      id: partId,
      disposition: disposition.nullable(),
      after: partId.nullable().exactOptional(),
    }),
    undoable: true,
    apply: (draft, { id, disposition, after }) => {
      const part = draft.surface.parts[id];
      if (part === undefined) return COMMAND_PROBLEMS.missing(nounFor(parts.path));
      part.disposition = disposition;
      return after === undefined ? undefined : place(draft, parts, id, after);
    },
  }),
  'surface.add-note': addItem(notes),
  'surface.add-notes': addItems(notes),
  'surface.edit-note': editItem(notes, ['prompt', 'text', 'from']),
  'surface.remove-note': removeItem(notes),
  'surface.move-note': moveItem(notes),
  'surface.restore-note': restoreItem(notes),
} as const;
