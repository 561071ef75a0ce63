import type { z } from 'zod';
import { isRecord, valueAt } from '#shared/base/plain-record.ts';
import { COMMAND_PROBLEMS } from '#shared/strings/commands.ts';
import { ATTACHMENT_LIMITS } from '#shared/workshop/attachment-limits.ts';
import type { FieldChange, FieldPath } from '#shared/workshop/changes/field-change.ts';
import { childSchema, isRecordSchema } from '#shared/workshop/changes/schema-at.ts';
import { LIMITS } from '#shared/workshop/schema/primitives.ts';
import { type Workshop, workshopSchema } from '#shared/workshop/schema/workshop.ts';
import { describeIssues } from '#shared/workshop/words/describe-issues.ts';
import { nounFor } from '#shared/workshop/words/nouns.ts';
import { placeWords } from '#shared/workshop/words/path-words.ts';
import type { Refusal } from './define-command.ts';
import { findCircle } from './find-circle.ts';
import { danglingReferences } from './references.ts';

/** Checks what changes touched, and only that: the schema of each item or field, its references, and circles. */
export function checkTouched(after: Workshop, changes: readonly FieldChange[]): Refusal | undefined {
  for (const unit of touchedUnits(changes)) {
    const refusal = checkUnit(after, unit);
    if (refusal !== undefined) return refusal;
  }
  return checkSizes(after, changes) ?? findCircle(after, changes);
}

/** Counts only the collections that got something new. */
function checkSizes(after: Workshop, changes: readonly FieldChange[]): Refusal | undefined {
  const grown = new Map<string, FieldPath>();
  for (const { path, from, to } of changes) {
    if (from === undefined && to !== undefined) grown.set(path.slice(0, -1).join('/'), path.slice(0, -1));
  }
  for (const path of grown.values()) {
    const limit = COLLECTION_LIMITS[path.join('.')] ?? LIMITS.items;
    const items = valueAt(after, path);
    if (isRecord(items) && Object.keys(items).length > limit) {
      return COMMAND_PROBLEMS.full(nounFor(path), limit);
    }
  }
  return grown.has('attachments') ? checkAttachments(after) : undefined;
}

const COLLECTION_LIMITS: Readonly<Record<string, number>> = {
  people: LIMITS.people,
  attachments: ATTACHMENT_LIMITS.count,
};

function checkAttachments(after: Workshop): Refusal | undefined {
  const byChecksum = new Map(Object.values(after.attachments).map((one) => [one.sha256, one.bytes]));
  const bytes = [...byChecksum.values()].reduce((sum, one) => sum + one, 0);
  return bytes > ATTACHMENT_LIMITS.bytesTogether
    ? COMMAND_PROBLEMS.attachmentsTooLarge(ATTACHMENT_LIMITS.bytesTogether / 1_000_000)
    : undefined;
}

type Unit = { readonly path: FieldPath; readonly schema: z.core.$ZodType };

function touchedUnits(changes: readonly FieldChange[]): readonly Unit[] {
  const units = new Map<string, Unit>();
  for (const { path } of changes) {
    const unit = unitOf(path);
    units.set(unit.path.join('/'), unit);
  }
  return [...units.values()];
}

/** The item a field belongs to, or the field itself where it belongs to none: the smallest part with rules of its own. */
function unitOf(path: FieldPath): Unit {
  let schema: z.core.$ZodType = workshopSchema;
  for (const [depth, key] of path.entries()) {
    const inRecord = isRecordSchema(schema);
    const child = childSchema(schema, key);
    if (child === undefined) throw new Error(`The document has no place ${path.join('.')}.`);
    schema = child;
    if (inRecord) return { path: path.slice(0, depth + 1), schema };
  }
  return { path, schema };
}

function checkUnit(after: Workshop, { path, schema }: Unit): Refusal | undefined {
  const value = valueAt(after, path);
  if (value === undefined) return undefined;
  const checked = schema['~standard'].validate(value);
  if (checked instanceof Promise) throw new Error('Schemas of the document are synchronous.');
  if (checked.issues !== undefined) {
    return COMMAND_PROBLEMS.outOfLimits(describeIssues(asIssues(checked.issues), after, path));
  }
  const [dangling] = danglingReferences(after, path);
  return dangling === undefined ? undefined : COMMAND_PROBLEMS.dangling(placeWords(after, dangling.path));
}

function asIssues(issues: readonly unknown[]): readonly z.core.$ZodIssue[] {
  // Zod's own schemas report zod's own issues through the standard interface.
  return issues as readonly z.core.$ZodIssue[];
}
