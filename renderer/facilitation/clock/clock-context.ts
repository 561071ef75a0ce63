import { createContext, useContext } from 'react';
import type { AgendaView } from '#shared/clock/agenda-view.ts';

export type ClockActions = {
  readonly startOrPause: () => void;
  readonly addMinute: () => void;
  readonly moveOn: () => void;
  readonly openAgenda: () => void;
};

export type Clock = { readonly view: AgendaView; readonly actions: ClockActions };

/** The running agenda, for whatever shows it. */
export const ClockContext = createContext<Clock | undefined>(undefined);

export function useClock(): Clock | undefined {
  return useContext(ClockContext);
}
