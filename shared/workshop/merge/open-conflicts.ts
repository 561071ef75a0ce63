import { pathsMeet } from '#shared/workshop/changes/paths-meet.ts';
import { changesOf } from '#shared/workshop/log/extend-log.ts';
import type { Conflict, LogEntry } from '#shared/workshop/log/log-record.ts';

/** A place two copies said differently: where it came from, and what has settled it since. */
type Tracked = {
  readonly id: string;
  readonly merge: number;
  readonly conflict: Conflict;
  /** The entry that settled it, or null while it waits for somebody. */
  readonly settledBy: number | null;
};

/** What a log says about the conflicts of its merges, up to an entry. */
export type ConflictState = {
  readonly seq: number;
  readonly tracked: readonly Tracked[];
  /** Merges that were taken back. */
  readonly undone: ReadonlySet<number>;
};

export type OpenConflict = Pick<Tracked, 'id' | 'merge' | 'conflict'>;

export const NO_CONFLICTS: ConflictState = { seq: -1, tracked: [], undone: new Set() };

/** The state some entries further. A place counts as settled once anybody chose there or changed it by hand. */
export function followConflicts(before: ConflictState, entries: readonly LogEntry[]): ConflictState {
  return entries.reduce(follow, before);
}

export function openConflicts({ tracked, undone }: ConflictState): readonly OpenConflict[] {
  return tracked
    .filter(({ merge, settledBy }) => settledBy === null && !undone.has(merge))
    .map(({ id, merge, conflict }) => ({ id, merge, conflict }));
}

function follow(before: ConflictState, entry: LogEntry): ConflictState {
  const { seq } = entry;
  switch (entry.kind) {
    case 'created':
    case 'milestone':
      return { ...before, seq };
    case 'undo':
      return entry.changes.length === 0 ? { ...before, seq } : takenBack(before, entry.of, seq);
    case 'redo': {
      const undone = new Set([...before.undone].filter((merge) => merge !== entry.of));
      return settled({ ...before, seq, undone }, entry, entry.of);
    }
    case 'command':
    case 'restore':
      return settled({ ...before, seq }, entry, seq);
    case 'merge': {
      const earlier = settled({ ...before, seq }, entry, seq);
      const own = entry.conflicts.map((conflict, index) => ({
        id: `${seq}-${index}`,
        merge: seq,
        conflict,
        settledBy: null,
      }));
      return { ...earlier, tracked: [...earlier.tracked, ...own] };
    }
  }
}

function takenBack({ tracked, undone }: ConflictState, of: number, seq: number): ConflictState {
  return {
    seq,
    undone: tracked.some(({ merge }) => merge === of) ? new Set([...undone, of]) : undone,
    tracked: tracked.map((one) => (one.settledBy === of ? { ...one, settledBy: null } : one)),
  };
}

function settled(state: ConflictState, entry: LogEntry, by: number): ConflictState {
  if (state.tracked.every(({ settledBy }) => settledBy !== null)) return state;
  const changes = changesOf(entry);
  const isSettled = ({ merge, conflict, settledBy }: Tracked): boolean =>
    settledBy === null && merge !== by && changes.some(({ path }) => pathsMeet(path, conflict.path));
  return {
    ...state,
    tracked: state.tracked.map((one) => (isSettled(one) ? { ...one, settledBy: by } : one)),
  };
}
