import { z } from 'zod';
import { isRecord, valueAt } from '#shared/base/plain-record.ts';
import { MERGE } from '#shared/strings/merge.ts';
import { schemaAt } from '#shared/workshop/changes/schema-at.ts';
import { key } from '#shared/workshop/schema/primitives.ts';
import { workshopSchema } from '#shared/workshop/schema/workshop.ts';
import { nounOf } from '#shared/workshop/words/nouns.ts';
import { defineCommand } from './define-command.ts';
import { dropReferences } from './references.ts';

export const mergeCommands = {
  /** Settles one place that two copies disagreed on; without a value the item is removed. */
  'merge.choose': defineCommand({
    payload: z.strictObject({ path: z.array(key).min(1).max(12), value: z.unknown().exactOptional() }),
    undoable: true,
    confirms: ({ path }) => path,
    apply: (draft, { path, value }) => {
      const last = path.at(-1);
      const holder = valueAt(draft, path.slice(0, -1));
      if (last === undefined || !isRecord(holder) || schemaAt(workshopSchema, path) === undefined) {
        return MERGE.noPlace;
      }
      // Inside a command the draft may be written to.
      const writable = holder as Record<string, unknown>;
      if (value !== undefined) {
        writable[last] = value;
        return undefined;
      }
      const collection = path.slice(0, -1);
      if (nounOf(collection) === undefined) return MERGE.noPlace;
      delete writable[last];
      dropReferences(draft, collection, last);
      return undefined;
    },
  }),
} as const;
