import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { ProjectorState } from '#shared/host/projector-methods.ts';
import type { StepId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { PUSHES, type Pushed } from '#shared/projector/room-screen.ts';
import { projectorStrings as words } from '#shared/strings/projector.ts';
import type { Action } from '../../actions/action.ts';
import { useActions } from '../../actions/action-registry.ts';
import { SHORTCUTS } from '../../actions/shortcuts.ts';
import { useServices } from '../../services/services.ts';
import { Button } from '../../ui/Button.tsx';
import { useSay } from '../../ui/Toasts.tsx';
import { RoomScreenView } from './RoomScreenView.tsx';
import styles from './Tools.module.css';
import { useRoomScreen } from './use-room-screen.ts';

type RoomScreenToolsProps = { readonly step: StepId | undefined; readonly playbook: Playbook };

type ProjectorScreen = Extract<ProjectorState, { readonly kind: 'on' }>['screen'] | undefined;

/** The steps at which something waits to be shown. */
const WAITS: Readonly<Partial<Record<StepId, readonly Pushed[]>>> = {
  frame: ['picks'],
  path: ['rules', 'flips'],
  'read-back': ['owners'],
};

/** What the facilitator does with the room’s screen; drawn only while it shows something. */
export function RoomScreenTools({ step, playbook }: RoomScreenToolsProps) {
  const { state, actions } = useRoomScreen(step, playbook);
  const { isOut, isBlank, isHere, pinned, pushed, view } = state;
  const say = useSay();
  const { host } = useServices();
  const wasOut = useRef(false);
  const shown = pinned ?? step;
  const waits = PUSHES.filter((one) => shown !== undefined && WAITS[shown]?.includes(one));

  useEffect(() => {
    if (wasOut.current && !isOut) say(words.notOpen);
    wasOut.current = isOut;
  }, [isOut, say]);

  const screen = useRef<ProjectorScreen>(undefined);
  useEffect(
    () =>
      host.onProjectorChanged((changed) => {
        const next = changed.kind === 'on' ? changed.screen : undefined;
        if (screen.current === 'second' && next === 'own') say(words.unplugged);
        if (screen.current === 'own' && next === 'second') say(words.pluggedIn);
        screen.current = next;
      }),
    [host, say],
  );
  // The room’s window goes with the workshop.
  useEffect(() => () => void host.projectorClose(), [host]);

  async function open(): Promise<void> {
    const opened = await host.projectorOpen();
    if (opened.kind === 'failed') return say(opened.problem.what);
    if (opened.value.kind === 'off') return say(words.refused);
    screen.current = opened.value.screen;
    if (opened.value.screen === 'own') say(words.oneScreen);
  }

  const pushes = waits.map(
    (one): Action => ({
      id: `push-${one}`,
      label: pushed.has(one) ? words.takeBack[one] : words.push[one],
      group: 'room',
      run: () => actions.push(one),
    }),
  );
  useActions([
    isOut
      ? { id: 'projector-close', label: words.close, group: 'room', run: () => void host.projectorClose() }
      : { id: 'projector-open', label: words.open, group: 'room', run: () => void open() },
    {
      id: 'projector-here',
      label: words.here,
      group: 'room',
      shortcut: SHORTCUTS.roomScreen,
      run: () => actions.setHere(!isHere),
    },
    {
      id: 'projector-blank',
      label: isBlank ? words.unblank : words.blank,
      group: 'room',
      shortcut: SHORTCUTS.blankScreen,
      run: actions.toggleBlank,
    },
    {
      id: 'projector-pin',
      label: pinned === undefined ? words.pin : words.unpin,
      group: 'room',
      run: actions.togglePin,
    },
    ...pushes,
  ]);

  return (
    <>
      {isOut || isBlank ? (
        <div className={styles['bar']} role="status">
          <span className={styles['said']}>{isBlank ? words.blanked : words.shown}</span>
          <Button size="small" look="plain" onClick={actions.toggleBlank}>
            {isBlank ? words.unblank : words.blank}
          </Button>
          <Button size="small" look="plain" aria-pressed={pinned !== undefined} onClick={actions.togglePin}>
            {pinned === undefined ? words.pin : words.unpin}
          </Button>
          {pushes.map(({ id, label, run }) => (
            <Button key={id} size="small" onClick={run}>
              {label}
            </Button>
          ))}
        </div>
      ) : null}
      {isHere ? <Here isBlank={isBlank} view={view} onClose={() => actions.setHere(false)} /> : null}
    </>
  );
}

type HereProps = {
  readonly isBlank: boolean;
  readonly view: ReturnType<typeof useRoomScreen>['state']['view'];
  readonly onClose: () => void;
};

/** One screen for everybody: the room’s view over the work, until Escape. */
function Here({ isBlank, view, onClose }: HereProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    place.current?.focus();
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      onClose();
    };
    window.addEventListener('keydown', press, true);
    return () => {
      window.removeEventListener('keydown', press, true);
      if (before instanceof HTMLElement) before.focus();
    };
  }, [onClose]);
  return createPortal(
    <div
      ref={place}
      className={isBlank ? styles['blank'] : styles['here']}
      role="dialog"
      aria-modal="true"
      aria-label={words.menu}
      tabIndex={-1}
    >
      {isBlank || view === undefined ? null : <RoomScreenView view={view} />}
    </div>,
    document.body,
  );
}
