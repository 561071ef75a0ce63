import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { agendaView } from '#shared/clock/agenda-view.ts';
import { STOPPED } from '#shared/clock/clock-state.ts';
import { AREA_IDS, type StepId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import type { Projected } from '#shared/projector/projected.ts';
import { projectorView } from '#shared/projector/projector-view.ts';
import type { Pushed } from '#shared/projector/room-screen.ts';
import { useConclusion } from '../../session/conclusion-context.ts';
import { useWorkshop } from '../../session/session-context.ts';
import { useClock } from '../clock/clock-context.ts';
import { useSeconds } from '../clock/use-seconds.ts';
import { openSender, type ScreenSender, SILENCE_MS } from './screen-channel.ts';

export type RoomScreenState = {
  /** Whether a second window shows it. */
  readonly isOut: boolean;
  readonly isBlank: boolean;
  readonly isHere: boolean;
  readonly pinned: StepId | undefined;
  readonly pushed: ReadonlySet<Pushed>;
  readonly view: Projected | undefined;
};

export type RoomScreenActions = {
  readonly toggleBlank: () => void;
  readonly setHere: (here: boolean) => void;
  readonly togglePin: () => void;
  readonly push: (what: Pushed) => void;
};

const nobodyPushed: ReadonlySet<Pushed> = new Set();

/** Builds what the room may see and sends it whenever it changed, while somebody shows it. */
export function useRoomScreen(
  step: StepId | undefined,
  playbook: Playbook,
): { readonly state: RoomScreenState; readonly actions: RoomScreenActions } {
  const workshop = useWorkshop();
  const { conclusion } = useConclusion();
  const clock = useClock();
  const [isOut, setOut] = useState(false);
  const [isBlank, setBlank] = useState(false);
  const [isHere, setHere] = useState(false);
  const [pinned, setPinned] = useState<StepId>();
  const [pushed, setPushed] = useState(nobodyPushed);
  const [focus, setFocus] = useState<string>();
  const last = useRef<StepId>('before');
  if (step !== undefined) last.current = step;
  const shownStep = pinned ?? last.current;
  const isShown = isOut || isHere;

  const isWriting = Object.values(workshop.moments).some(
    ({ closed, revealedAt }) => !closed && revealedAt === null,
  );
  const now = useSeconds(isShown && isWriting);

  const view = useMemo(
    () =>
      isShown
        ? projectorView({
            workshop,
            playbook,
            conclusion,
            screen: { step: shownStep, focus, area: AREA_IDS.find((id) => id === focus), pushed },
            now,
            agenda: clock?.view ?? agendaView(workshop.agenda, STOPPED, 0, playbook.room.clock),
          })
        : undefined,
    [isShown, workshop, playbook, conclusion, shownStep, focus, pushed, clock?.view, now],
  );

  // Another step begins with nothing pushed and nothing in focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the step changes, and only then
  useEffect(() => {
    setPushed(nobodyPushed);
    setFocus(undefined);
  }, [shownStep]);

  useEffect(() => {
    if (!isShown) return;
    const look = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement)) return;
      const item = target.closest<HTMLElement>('[data-claim], [data-item]');
      const id = item?.dataset['claim'] ?? item?.dataset['item'];
      if (id !== undefined) setFocus(id);
      else if (target.closest('main') !== null) setFocus(undefined);
    };
    document.addEventListener('focusin', look);
    return () => document.removeEventListener('focusin', look);
  }, [isShown]);

  const message = useRef<Parameters<ScreenSender['send']>[0]>(undefined);
  const sender = useRef<ScreenSender>(undefined);
  message.current = isBlank ? { kind: 'blank' } : view === undefined ? undefined : { kind: 'show', view };

  useEffect(() => {
    const channel = openSender();
    sender.current = channel;
    let heard = 0;
    const stop = channel.listen(({ kind }) => {
      if (kind === 'left') return setOut(false);
      if (kind === 'blank-key') return setBlank((blank) => !blank);
      const isNew = kind === 'empty' || heard === 0 || Date.now() - heard > SILENCE_MS;
      heard = Date.now();
      setOut(true);
      if (isNew && message.current !== undefined) channel.send(message.current);
    });
    const watch = setInterval(() => {
      if (heard !== 0 && Date.now() - heard > SILENCE_MS) setOut(false);
    }, SILENCE_MS);
    const leave = (): void => channel.send({ kind: 'gone' });
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
      clearInterval(watch);
      stop();
      channel.close();
    };
  }, []);

  useEffect(() => {
    if (!isOut) return;
    if (isBlank) sender.current?.send({ kind: 'blank' });
    else if (view !== undefined) sender.current?.send({ kind: 'show', view });
  }, [isOut, isBlank, view]);

  const togglePin = useCallback(
    () => setPinned((before) => (before === undefined ? last.current : undefined)),
    [],
  );
  const actions = useMemo(
    (): RoomScreenActions => ({
      toggleBlank: () => setBlank((blank) => !blank),
      setHere,
      togglePin,
      push: (what) =>
        setPushed((before) => {
          const next = new Set(before);
          if (!next.delete(what)) next.add(what);
          return next;
        }),
    }),
    [togglePin],
  );
  return { state: { isOut, isBlank, isHere, pinned, pushed, view }, actions };
}
