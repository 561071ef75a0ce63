import { useRef } from 'react';
import type { LogEntry } from '#shared/workshop/log/log-record.ts';
import {
  type ConflictState,
  followConflicts,
  NO_CONFLICTS,
  type OpenConflict,
  openConflicts,
} from '#shared/workshop/merge/open-conflicts.ts';
import { useSelected, useSession } from '../session/session-context.ts';

type Followed = {
  readonly of: unknown;
  readonly read: number;
  readonly state: ConflictState;
  readonly open: readonly OpenConflict[];
};

const NOTHING: Followed = { of: undefined, read: 0, state: NO_CONFLICTS, open: [] };

/** The places two copies said differently and nobody has settled yet; the same list until one comes or goes. */
export function useOpenConflicts(): readonly OpenConflict[] {
  const session = useSession();
  const followed = useRef(NOTHING);
  return useSelected(() => {
    followed.current = followedOn(followed.current, session.log());
    return followed.current.open;
  });
}

/** Only what is new in the log is read each time. */
function followedOn(before: Followed, log: readonly LogEntry[]): Followed {
  // A log that was made shorter is another list from its first entry on.
  const goesOn = before.of === log[0] && before.read <= log.length;
  if (goesOn && before.read === log.length) return before;
  const state = followConflicts(goesOn ? before.state : NO_CONFLICTS, goesOn ? log.slice(before.read) : log);
  const open = openConflicts(state);
  const isSame = open.length === before.open.length && open.every(({ id }, at) => id === before.open[at]?.id);
  return { of: log[0], read: log.length, state, open: isSame ? before.open : open };
}
