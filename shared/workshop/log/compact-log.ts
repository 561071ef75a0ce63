import { fieldChange } from '#shared/workshop/changes/field-change.ts';
import { scrubSecretBallots } from './anonymous-votes.ts';
import type { LogState } from './extend-log.ts';
import type { LogEntry, LogRecord } from './log-record.ts';
import { snapshotRecord } from './make-entry.ts';

const CLOCK = 'agenda.use-time';

/**
 * The log made shorter: one snapshot in place of many, the clock’s ticks folded into one, and secret ballots of votes
 * that are over taken out. What people did to the document is never dropped: it stays in the history.
 */
export function compactLog(records: readonly LogRecord[], state: LogState, at: string): readonly LogRecord[] {
  const entries = records.filter((record) => record.kind !== 'snapshot');
  const kept = foldClock(entries);
  return scrubSecretBallots([...kept, snapshotRecord(state.seq, at, state.workshop)], state.workshop);
}

/** Of ticks in a row for one item only the last matters; it keeps the first one’s starting value. */
function foldClock(entries: readonly LogEntry[]): readonly LogEntry[] {
  const kept: LogEntry[] = [];
  for (const entry of entries) {
    const before = kept.at(-1);
    const folded = before === undefined ? null : fold(before, entry);
    if (folded === null) kept.push(entry);
    else kept.splice(-1, 1, folded);
  }
  return kept;
}

function fold(before: LogEntry, entry: LogEntry): LogEntry | null {
  if (before.kind !== 'command' || entry.kind !== 'command') return null;
  if (before.name !== CLOCK || entry.name !== CLOCK) return null;
  const [first, last] = [before.changes[0], entry.changes[0]];
  if (first === undefined || last === undefined || first.path.join() !== last.path.join()) return null;
  return { ...entry, changes: [fieldChange(last.path, first.from, last.to)] };
}
