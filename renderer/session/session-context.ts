import { createContext, useContext, useRef, useSyncExternalStore } from 'react';
import type { Session, SessionState } from './session-state.ts';

export const SessionContext = createContext<Session | undefined>(undefined);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error('There is no open workshop around this view.');
  return session;
}

/** A part of the open workshop; the view is drawn again only when this part changes. */
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
