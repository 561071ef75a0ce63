import { failed } from '#shared/base/result.ts';
import { historyPanelStrings } from '#shared/strings/history-panel.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import type { Session } from '../session/session-state.ts';

/** The session as views of an earlier state see it: it stands still, and takes no commands. */
export function pastSession(session: Session, seq: number, workshop: Workshop): Session {
  const state = { ...session.getState(), workshop, seq, lastSaid: null };
  const refuse = () => failed(historyPanelStrings.past);
  return {
    ...session,
    getState: () => state,
    subscribe: () => () => undefined,
    dispatch: refuse,
    dispatchForRoom: refuse,
    undo: refuse,
    redo: refuse,
    leave: refuse,
    namePoint: refuse,
    restore: refuse,
  };
}
