import { HISTORY } from '#shared/strings/history.ts';
import { diffValues } from '#shared/workshop/changes/diff-values.ts';
import type { LogEntry, Stamp } from '#shared/workshop/log/log-record.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import type { Merged } from './merge-workshops.ts';

/** The whole merge as one entry of the log: one undo takes it back. */
export function mergeEntry(stamp: Stamp, now: Workshop, merged: Merged, from: string): LogEntry {
  return {
    kind: 'merge',
    ...stamp,
    said: HISTORY.merged(from),
    changes: diffValues(now, merged.workshop),
    conflicts: merged.conflicts,
  };
}
