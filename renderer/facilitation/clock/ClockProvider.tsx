import { type ReactNode, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { agendaView } from '#shared/clock/agenda-view.ts';
import { usedMs } from '#shared/clock/clock-state.ts';
import type { StepId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { clockStrings as words } from '#shared/strings/clock.ts';
import type { WorkshopId } from '#shared/workshop/schema/ids.ts';
import { useActions } from '../../actions/action-registry.ts';
import { SHORTCUTS } from '../../actions/shortcuts.ts';
import { usePart, useSession } from '../../session/session-context.ts';
import { useSend } from '../../session/use-send.ts';
import { AgendaSheet } from './AgendaSheet.tsx';
import { type ClockActions, ClockContext } from './clock-context.ts';
import { RoomClock } from './room-clock.ts';
import { useTurnSound } from './turn-sound.ts';
import { useKeepAwake } from './use-keep-awake.ts';

type ClockProviderProps = {
  readonly id: WorkshopId;
  readonly step: StepId | undefined;
  readonly playbook: Playbook;
  readonly onStep: (step: StepId) => void;
  readonly children: ReactNode;
};

const LOOK_MS = 1_000;
/** How often the seconds used so far go into the document while a step runs; the clock itself is kept each second. */
const NOTE_MS = 300_000;

/** Runs the agenda's clock while the workshop is open: keys, the look each second, and the time used for the report. */
export function ClockProvider({ id, step, playbook, onStep, children }: ClockProviderProps) {
  const session = useSession();
  const send = useSend();
  const agenda = usePart('agenda');
  const clock = useMemo(() => new RoomClock(id, window.localStorage), [id]);
  const state = useSyncExternalStore(clock.subscribe, clock.get);
  const [showsAgenda, setShowsAgenda] = useState(false);
  const noted = useRef(0);
  const view = useMemo(
    () => agendaView(agenda, state, state.seen, playbook.room.clock),
    [agenda, state, playbook],
  );
  useTurnSound(view);
  useKeepAwake(view.isRunning);

  const actions = useMemo((): ClockActions => {
    const note = (now: number): void => {
      const { item } = clock.get();
      if (item === null || session.getState().workshop.agenda.items[item] === undefined) return;
      const usedSeconds = Math.min(86_400, Math.floor(usedMs(clock.get(), now) / 1_000));
      session.dispatch({ name: 'agenda.use-time', payload: { id: item, usedSeconds } });
      noted.current = now;
    };
    const start = (line: { readonly id: NonNullable<ReturnType<typeof clock.get>['item']> }): void => {
      const usedSeconds = session.getState().workshop.agenda.items[line.id]?.usedSeconds ?? 0;
      clock.tell({ kind: 'start', item: line.id, usedSeconds }, Date.now());
    };
    const now = () => {
      clock.tell({ kind: 'look' }, Date.now());
      return agendaView(
        session.getState().workshop.agenda,
        clock.get(),
        clock.get().seen,
        playbook.room.clock,
      );
    };
    return {
      startOrPause: () => {
        const { current, isRunning, lines } = now();
        if (isRunning) {
          note(Date.now());
          clock.tell({ kind: 'pause' }, Date.now());
        } else {
          const line = current ?? lines.find((one) => one.step === step) ?? lines[0];
          if (line === undefined) setShowsAgenda(true);
          else start(line);
        }
      },
      addMinute: () => {
        const { current } = now();
        if (current === undefined) return;
        const minutes = Math.min(240, current.minutes + 1);
        send({ name: 'agenda.edit-item', payload: { id: current.id, changes: { minutes } } });
      },
      moveOn: () => {
        const { current, next } = now();
        if (current === undefined || next === undefined) return;
        note(Date.now());
        start(next);
        if (next.step !== null) onStep(next.step);
      },
      openAgenda: () => setShowsAgenda(true),
    };
  }, [clock, session, send, playbook, step, onStep]);

  function reset(): void {
    if (send({ name: 'agenda.reset-times', payload: {} })) clock.tell({ kind: 'reset' }, Date.now());
  }

  useActions([
    {
      id: 'clock-minute',
      label: words.addMinute,
      group: 'room',
      shortcut: SHORTCUTS.addMinute,
      run: actions.addMinute,
    },
    {
      id: 'clock-pause',
      label: view.isRunning ? words.pause : words.begin,
      group: 'room',
      shortcut: SHORTCUTS.pauseClock,
      run: actions.startOrPause,
    },
    {
      id: 'clock-next',
      label: words.moveOn,
      group: 'room',
      shortcut: SHORTCUTS.moveOn,
      run: actions.moveOn,
    },
    { id: 'agenda', label: words.openAgenda, group: 'room', run: actions.openAgenda },
  ]);

  useEffect(() => {
    const look = (): void => {
      if (clock.get().since === null) return;
      const now = Date.now();
      clock.tell({ kind: 'look' }, now);
      const { item } = clock.get();
      if (item === null || session.getState().role !== 'writer' || now - noted.current < NOTE_MS) return;
      if (noted.current !== 0 && session.getState().workshop.agenda.items[item] !== undefined) {
        const usedSeconds = Math.floor(usedMs(clock.get(), now) / 1_000);
        session.dispatch({ name: 'agenda.use-time', payload: { id: item, usedSeconds } });
      }
      noted.current = now;
    };
    look();
    const timer = setInterval(look, LOOK_MS);
    // A page that comes back from sleep is right at once.
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [clock, session]);

  return (
    <ClockContext value={useMemo(() => ({ view, actions }), [view, actions])}>
      {children}
      {showsAgenda ? (
        <AgendaSheet playbook={playbook} view={view} onReset={reset} onClose={() => setShowsAgenda(false)} />
      ) : null}
    </ClockContext>
  );
}
