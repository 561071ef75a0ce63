import { failed, ok, type Result } from '#shared/base/result.ts';
import { LOG_PROBLEMS } from '#shared/strings/log.ts';
import { applyChanges } from '#shared/workshop/changes/apply-changes.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { workshopSchema } from '#shared/workshop/schema/workshop.ts';
import { changesOf, type LogState, moveWindow } from './extend-log.ts';
import type { LogEntry, LogRecord } from './log-record.ts';

export type Replayed = {
  readonly state: LogState;
  readonly entries: readonly LogEntry[];
  /** How many changes had nothing left to change, because a damaged entry before them was lost. */
  readonly missed: number;
};

/** Builds the document again from its log: the last snapshot, and every entry after it. */
export function replay(records: readonly LogRecord[]): Result<Replayed> {
  const entries = entriesOf(records);
  const last = entries.at(-1);
  const start = startFor(records, Number.POSITIVE_INFINITY);
  if (start === null) return failed(LOG_PROBLEMS.noStart);

  let windows: LogState['windows'] = {};
  for (const entry of entries) windows = moveWindow(windows, entry);

  const { workshop, missed } = play(start, entries, Number.POSITIVE_INFINITY);
  // A log may come from a file; whatever its changes add up to has to be a document.
  if (!workshopSchema.safeParse(workshop).success) return failed(LOG_PROBLEMS.doesNotAddUp);
  const seq = Math.max(start.seq, last?.seq ?? 0);
  return ok({ state: { workshop, seq, windows }, entries, missed });
}

/** The document as it was after the entry with this number; null where the log does not reach back so far. */
export function stateAt(records: readonly LogRecord[], seq: number): Workshop | null {
  const start = startFor(records, seq);
  return start === null ? null : play(start, entriesOf(records), seq).workshop;
}

type Start = { readonly seq: number; readonly workshop: Workshop };

/** In the order of their numbers, whatever order they were stored in; a number twice counts once. */
export function entriesOf(records: readonly LogRecord[]): readonly LogEntry[] {
  const entries = records.filter((record) => record.kind !== 'snapshot');
  const inOrder = entries.every((entry, index) => index === 0 || entry.seq > (entries[index - 1]?.seq ?? 0));
  if (inOrder) return entries;
  const bySeq = new Map<number, LogEntry>();
  for (const entry of entries) if (!bySeq.has(entry.seq)) bySeq.set(entry.seq, entry);
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq);
}

function startFor(records: readonly LogRecord[], seq: number): Start | null {
  let start: Start | null = null;
  for (const record of records) {
    if (record.kind !== 'snapshot' && record.kind !== 'created') continue;
    if (record.seq <= seq && (start === null || record.seq >= start.seq)) start = record;
  }
  return start;
}

function play(
  start: Start,
  entries: readonly LogEntry[],
  until: number,
): { readonly workshop: Workshop; readonly missed: number } {
  const changes = entries.filter((entry) => entry.seq > start.seq && entry.seq <= until).flatMap(changesOf);
  const applied = applyChanges(start.workshop, changes);
  return { workshop: applied.workshop, missed: applied.missed.length };
}
