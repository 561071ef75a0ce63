import { valueAt } from '#shared/base/plain-record.ts';
import { HISTORY } from '#shared/strings/history.ts';
import { diffValues } from '#shared/workshop/changes/diff-values.ts';
import { type FieldChange, fieldChange } from '#shared/workshop/changes/field-change.ts';
import type { LogEntry, Stamp } from '#shared/workshop/log/log-record.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import type { Merged } from './merge-workshops.ts';

/** The whole merge as one entry of the log: one undo takes it back. */
export function mergeEntry(stamp: Stamp, now: Workshop, merged: Merged, from: string): LogEntry {
  const changes = diffValues(now, merged.workshop);
  return {
    kind: 'merge',
    ...stamp,
    said: HISTORY.merged(from),
    changes: changes.length === 0 ? confirmed(now, merged) : changes,
    conflicts: merged.conflicts,
  };
}

/** Where nothing came in but questions, the merge changes a place to what it was, so that it can be taken back like any other. */
function confirmed(now: Workshop, { conflicts }: Merged): readonly FieldChange[] {
  return conflicts.slice(0, 1).map(({ path }) => {
    const value = valueAt(now, path);
    return fieldChange(path, value, value);
  });
}
