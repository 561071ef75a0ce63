import { isRecord } from '#shared/base/plain-record.ts';
import { sameValue } from '#shared/base/same-value.ts';
import { type FieldChange, type FieldPath, fieldChange } from './field-change.ts';
import { isWholeValue } from './whole-values.ts';

/** The fields in which two states of the document (or of the part at `path`) differ. Shared parts cost nothing. */
export function diffValues(before: unknown, after: unknown, path: FieldPath = []): readonly FieldChange[] {
  const changes: FieldChange[] = [];
  collect(before, after, path, changes);
  return changes;
}

function collect(before: unknown, after: unknown, path: FieldPath, changes: FieldChange[]): void {
  if (before === after) return;
  if (isRecord(before) && isRecord(after) && !isWholeValue(path, before) && !isWholeValue(path, after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    for (const key of keys) collect(before[key], after[key], [...path, key], changes);
    return;
  }
  if (!sameValue(before, after)) changes.push(fieldChange(path, before, after));
}
