import type { LogEntry } from './log-record.ts';

/** A point of the history that has a name. */
export type Milestone = {
  /** The entry after which it stands. */
  readonly seq: number;
  readonly title: string;
  /** When that point was reached. */
  readonly at: string;
};

/** The points that have a name now, the latest first. */
export function milestonesOf(entries: readonly LogEntry[]): readonly Milestone[] {
  const titles = new Map<number, string>();
  for (const entry of entries) {
    if (entry.kind !== 'milestone') continue;
    const point = entry.of ?? entry.seq;
    if (entry.title === '') titles.delete(point);
    else titles.set(point, entry.title);
  }
  if (titles.size === 0) return [];
  return entries
    .flatMap(({ seq, at }) => {
      const title = titles.get(seq);
      return title === undefined ? [] : [{ seq, title, at }];
    })
    .reverse();
}
