import { z } from 'zod';
import { isRecord, valueAt } from '#shared/base/plain-record.ts';
import { COMMAND_PROBLEMS } from '#shared/strings/commands.ts';
import type { FieldPath } from '#shared/workshop/changes/field-change.ts';
import { nounFor } from '#shared/workshop/words/nouns.ts';
import { type ChangesInput, changesSchema } from './changes-schema.ts';
import { defineCommand, type WorkshopDraft } from './define-command.ts';
import { payloadOf } from './item-kind.ts';

/** Entries answered by an id of the playbook: there is none until the first answer, and then one with defaults. */
export function entryAt(
  draft: WorkshopDraft,
  path: FieldPath,
  id: string,
  schema: z.ZodType,
): Record<string, unknown> {
  const entries = valueAt(draft, path);
  if (!isRecord(entries)) throw new Error(`There are no entries at ${path.join('.')}.`);
  // Inside a command the draft may be written to.
  const writable = entries as Record<string, Record<string, unknown>>;
  if (!Object.hasOwn(writable, id)) Object.assign(writable, { [id]: schema.parse({}) });
  const entry = writable[id];
  if (entry === undefined) throw new Error(`The entry ${id} could not be begun.`);
  return entry;
}

/** Answers something of the playbook, field by field; what is left out stays as it is. */
export function answerEntry<
  Id extends string,
  Shape extends z.ZodRawShape,
  Field extends keyof Shape & string,
>(
  path: FieldPath,
  id: z.ZodType<Id, Id>,
  entry: z.ZodObject<Shape, z.core.$strict>,
  fields: readonly Field[],
  mayBegin: (draft: WorkshopDraft, id: string) => boolean = () => true,
) {
  return defineCommand({
    payload: payloadOf<
      { id: string; changes: Readonly<Record<string, unknown>> },
      { readonly id: Id; readonly changes: ChangesInput<Shape, Field> }
    >(z.strictObject({ id, changes: changesSchema(entry, fields) })),
    undoable: true,
    apply: (draft, { id, changes }) => {
      if (!hasEntry(draft, path, id) && !mayBegin(draft, id)) return COMMAND_PROBLEMS.missing(nounFor(path));
      Object.assign(entryAt(draft, path, id, entry), changes);
      return undefined;
    },
  });
}

export function hasEntry(draft: WorkshopDraft, path: FieldPath, id: string): boolean {
  return valueAt(draft, [...path, id]) !== undefined;
}

/** Changes fields of one part of the document that is always there. */
export function editPart<Shape extends z.ZodRawShape, Field extends keyof Shape & string>(
  path: FieldPath,
  part: z.ZodObject<Shape, z.core.$strict>,
  fields: readonly Field[],
) {
  return defineCommand({
    payload: payloadOf<
      { changes: Readonly<Record<string, unknown>> },
      { readonly changes: ChangesInput<Shape, Field> }
    >(z.strictObject({ changes: changesSchema(part, fields) })),
    undoable: true,
    apply: (draft, { changes }) => {
      const target = valueAt(draft, path);
      if (!isRecord(target)) throw new Error(`There is no part at ${path.join('.')}.`);
      Object.assign(target, changes);
      return undefined;
    },
  });
}
