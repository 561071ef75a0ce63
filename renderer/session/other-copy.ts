import { ok, type Result } from '#shared/base/result.ts';
import { HISTORY } from '#shared/strings/history.ts';
import type { LogState } from '#shared/workshop/log/extend-log.ts';
import type { LogEntry, LogRecord, Stamp } from '#shared/workshop/log/log-record.ts';
import { restoreEntry } from '#shared/workshop/log/make-entry.ts';
import { entriesOf } from '#shared/workshop/log/replay.ts';
import { toRestore } from '#shared/workshop/log/to-restore.ts';
import { commonAncestor } from '#shared/workshop/merge/common-ancestor.ts';
import { mergeEntry } from '#shared/workshop/merge/merge-entry.ts';
import { type Merged, mergeWorkshops } from '#shared/workshop/merge/merge-workshops.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

/** Another copy of the open workshop, from a file or a backup. */
export type OtherCopy = {
  readonly workshop: Workshop;
  /** Its log, or null where it came without one. */
  readonly journal: readonly LogRecord[] | null;
  /** The entry it was made at, where it says so. */
  readonly point: string | null;
  /** What it is called in the history, such as the name of its file. */
  readonly from: string;
};

type Log = { readonly state: Pick<LogState, 'workshop'>; readonly entries: () => readonly LogEntry[] };

/** The number of a restored point that is in no entry of this log. */
const ELSEWHERE = 0;

/** What merging would give; the document here stays as it is. */
export function previewMerge(theirs: OtherCopy, log: Log): Result<Merged> {
  const entries = log.entries();
  return mergeWorkshops(
    commonStart(theirs, entries),
    { workshop: log.state.workshop, entries },
    { workshop: theirs.workshop, entries: entriesOf(theirs.journal ?? []) },
  );
}

/** The state both started from; null where that is not known. */
export function commonStart(theirs: OtherCopy, ours: readonly LogEntry[]): Workshop | null {
  const { workshop, journal, point } = theirs;
  if (journal !== null) return commonAncestor(ours, journal);
  // A copy sent without its log is as it was sent: whoever works in it begins a log.
  return ours.some(({ id }) => id === point) ? workshop : null;
}

/** Undefined where the other copy brings nothing that is not here. */
export function mergeIn(theirs: OtherCopy, log: Log, stamp: Stamp): Result<LogEntry | undefined> {
  const merged = previewMerge(theirs, log);
  if (merged.kind === 'failed') return merged;
  const entry = mergeEntry(stamp, log.state.workshop, merged.value, theirs.from);
  return ok(entry.kind === 'merge' && entry.changes.length === 0 ? undefined : entry);
}

export function adopt(theirs: OtherCopy, log: Log, stamp: Stamp): Result<LogEntry | undefined> {
  const { workshop } = log.state;
  const then = toRestore(workshop, { ...theirs.workshop, id: workshop.id });
  const entry = restoreEntry(stamp, workshop, then, {
    seq: ELSEWHERE,
    said: HISTORY.stateIn(theirs.from),
  });
  return ok(entry.kind === 'restore' && entry.changes.length === 0 ? undefined : entry);
}
