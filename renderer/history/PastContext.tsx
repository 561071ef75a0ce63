import { type ReactNode, useMemo } from 'react';
import { stateAt } from '#shared/workshop/log/replay.ts';
import { SessionContext, useLog, useSession } from '../session/session-context.ts';
import { pastSession } from './past-session.ts';

/** Shows the views inside the workshop as it was after one line of its history. */
export function PastContext({ seq, children }: { readonly seq: number; readonly children: ReactNode }) {
  const session = useSession();
  const entries = useLog();
  const past = useMemo(() => {
    const then = stateAt(entries, seq);
    return then === null ? session : pastSession(session, seq, then);
  }, [session, entries, seq]);
  return <SessionContext value={past}>{children}</SessionContext>;
}
