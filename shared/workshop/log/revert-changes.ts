import { isRecord, valueAt } from '#shared/base/plain-record.ts';
import { failed, ok, type Result } from '#shared/base/result.ts';
import { sameValue } from '#shared/base/same-value.ts';
import { applyChanges } from '#shared/workshop/changes/apply-changes.ts';
import { type FieldChange, type FieldPath, fieldChange } from '#shared/workshop/changes/field-change.ts';
import { isWholeValue } from '#shared/workshop/changes/whole-values.ts';
import { checkTouched } from '#shared/workshop/commands/check-touched.ts';
import { danglingReferences } from '#shared/workshop/commands/references.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { spelledOut } from '#shared/workshop/words/change-words.ts';
import { placeWords } from '#shared/workshop/words/path-words.ts';

/** Where taking back would overwrite what somebody did since, in words. */
export type Blocked = { readonly place: string };

/**
 * The changes that take others back, field by field. What somebody else changed since stays theirs: if that is one of
 * the fields to be taken back, nothing is.
 */
export function revertChanges(
  workshop: Workshop,
  changes: readonly FieldChange[],
): Result<readonly FieldChange[], Blocked> {
  const reverting: FieldChange[] = [];
  for (const change of changes.toReversed()) {
    const back = revertOne(change, valueAt(workshop, change.path));
    if (back === null) return failed({ place: placeWords(workshop, change.path) });
    reverting.push(...back);
  }
  const { workshop: after, missed } = applyChanges(workshop, reverting);
  const lost = missed[0];
  if (lost !== undefined) return failed({ place: placeWords(workshop, lost.path) });
  const refusal = checkTouched(after, reverting);
  if (refusal !== undefined) return failed({ place: refusal.what });
  if (reverting.some(({ to }) => to === undefined)) {
    const [dangling] = danglingReferences(after);
    if (dangling !== undefined) return failed({ place: placeWords(workshop, dangling.path) });
  }
  return ok(reverting);
}

function revertOne(change: FieldChange, current: unknown): readonly FieldChange[] | null {
  const { path, from, to } = change;
  if (sameValue(current, to)) return [fieldChange(path, current, from)];
  if (sameValue(current, from)) return [];
  if (!isRecord(current) || !isRecord(to) || isWholeValue(path, current)) return null;
  // The entry was begun by this change and others have answered in it since: take back only what was answered here.
  return all(spelledOut(change), path, current);
}

function all(
  fields: readonly FieldChange[],
  entry: FieldPath,
  current: Readonly<Record<string, unknown>>,
): readonly FieldChange[] | null {
  const back: FieldChange[] = [];
  for (const field of fields) {
    const name = field.path[entry.length];
    if (name === undefined) return null;
    const reverted = revertOne(field, current[name]);
    if (reverted === null) return null;
    back.push(...reverted);
  }
  return back;
}
