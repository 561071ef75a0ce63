import { createContext, useContext, useRef, useSyncExternalStore } from 'react';
import type { LogEntry } from '#shared/workshop/log/log-record.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import type { Session, SessionState } from './session-state.ts';

export const SessionContext = createContext<Session | undefined>(undefined);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error('There is no open workshop around this view.');
  return session;
}

/** Whatever is picked from the state of the open workshop; the view is drawn again only when that changes. */
export function useSelected<T>(select: (state: SessionState) => T): T {
  const session = useSession();
  const last = useRef<{ readonly state: SessionState; readonly select: unknown; readonly value: T } | null>(
    null,
  );
  return useSyncExternalStore(session.subscribe, () => {
    const state = session.getState();
    if (last.current?.state === state && last.current.select === select) return last.current.value;
    const value = select(state);
    last.current = { state, select, value };
    return value;
  });
}

/** The whole document: for a view that shows much of it. */
export function useWorkshop(): Workshop {
  return useSelected(({ workshop }) => workshop);
}

/** One part of the document. */
export function usePart<Part extends keyof Workshop>(part: Part): Workshop[Part] {
  return useSelected(({ workshop }) => workshop[part]);
}

/** The whole log; the same list until something is added. */
export function useLog(): readonly LogEntry[] {
  const session = useSession();
  return useSelected(() => session.log());
}
