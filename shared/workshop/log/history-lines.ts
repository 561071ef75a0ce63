import type { Author, LogEntry } from './log-record.ts';

export type HistoryLine = {
  readonly seq: number;
  readonly at: string;
  readonly by: Author;
  readonly kind: LogEntry['kind'];
  readonly said: string;
  /** It was taken back later, and not done again. */
  readonly undone: boolean;
};

/** What was done, oldest first. The view puts the time into the workshop’s zone. */
export function historyLines(entries: readonly LogEntry[]): readonly HistoryLine[] {
  const undone = new Set<number>();
  for (const entry of entries) {
    if (entry.kind === 'undo' && entry.changes.length > 0) undone.add(entry.of);
    if (entry.kind === 'redo') undone.delete(entry.of);
  }
  return entries.map(({ seq, at, by, kind, said }) => ({ seq, at, by, kind, said, undone: undone.has(seq) }));
}
