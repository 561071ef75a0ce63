import { useRef } from 'react';
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

/** The places two copies said differently and nobody has settled yet. Only what is new in the log is read each time. */
export function useOpenConflicts(): readonly OpenConflict[] {
  const session = useSession();
  useSelected((state) => state.seq);
  const followed = useRef<Followed>({ of: undefined, read: 0, state: NO_CONFLICTS, open: [] });

  const log = session.log();
  const before = followed.current;
  // A log that was made shorter is another list from its first entry on.
  const goesOn = before.of === log[0] && before.read <= log.length;
  if (goesOn && before.read === log.length) return before.open;
  const state = followConflicts(goesOn ? before.state : NO_CONFLICTS, goesOn ? log.slice(before.read) : log);
  followed.current = { of: log[0], read: log.length, state, open: openConflicts(state) };
  return followed.current.open;
}
