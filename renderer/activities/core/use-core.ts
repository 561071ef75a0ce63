import {
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'react';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { usePart, useSession } from '../../session/session-context.ts';
import { useSend } from '../../session/use-send.ts';
import { useWantedItem } from '../../session/wanted-item.ts';
import { answerCommand, hurtsCommand, type KeyAction, noteCommand } from './core-actions.ts';
import {
  type CoreRow,
  type CoreView,
  coreView,
  firstOpen,
  rowAfterAnswer,
  rowAfterMove,
} from './core-view.ts';

export type CoreEvents = {
  /** Takes up a row, with the focus on it. */
  readonly select: (key: string) => void;
  /** By key the room goes on to the next row; pressed, it stays. */
  readonly answer: (row: CoreRow, value: string | number | null, then: 'on' | 'stay') => void;
  readonly hurts: (row: CoreRow) => void;
  readonly note: (row: CoreRow, text: string) => void;
  readonly writeNote: (key: string) => void;
};

type FocusWish = { readonly key: string; readonly part: 'row' | 'note' };

type CoreState = {
  readonly view: CoreView;
  readonly selected: string | undefined;
  readonly events: CoreEvents;
  readonly act: (row: CoreRow, action: KeyAction) => void;
};

/** Which row is taken up and has the focus; what is answered goes to the session as commands. */
export function useCore(playbook: Playbook, page: RefObject<HTMLElement | null>): CoreState {
  const core = usePart('core');
  const view = useMemo(() => coreView(core, playbook), [core, playbook]);
  const session = useSession();
  const send = useSend();
  const wanted = useWantedItem();
  const [selected, setSelected] = useState(() => startOf(view, wanted));
  const focusOn = useRef<FocusWish | undefined>(undefined);
  // A wish about the row that is taken up already changes nothing else; it is fulfilled by drawing again all the same.
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  const latest = useRef(view);
  latest.current = view;

  const fulfil = useCallback((): void => {
    const wish = focusOn.current;
    if (wish === undefined) return;
    const item = page.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(wish.key)}"]`);
    const part = item?.querySelector<HTMLElement>(
      wish.part === 'row' ? '[data-main]' : 'textarea, input:not([type="file"])',
    );
    if (item === null || item === undefined || part === null || part === undefined) return;
    focusOn.current = undefined;
    part.focus({ preventScroll: true });
    item.scrollIntoView({ block: 'nearest' });
  }, [page]);

  useEffect(() => {
    const key = startOf(latest.current, wanted);
    if (key === undefined) return;
    focusOn.current = { key, part: 'row' };
    setSelected(key);
    drawAgain();
  }, [wanted]);

  // The row taken up may be another element, in another area; focus goes there, so that it is never lost.
  useLayoutEffect(fulfil);

  const events = useMemo((): CoreEvents => {
    const take = (wish: FocusWish): void => {
      focusOn.current = wish;
      setSelected(wish.key);
      drawAgain();
    };
    const select = (key: string): void => take({ key, part: 'row' });
    const writeNote = (key: string): void => take({ key, part: 'note' });
    return {
      select,
      writeNote,
      answer: (row, value, then) => {
        if (!send(answerCommand(row, value)) || value === null || then === 'stay') return;
        // An area scored as a whole is asked why before the room goes on.
        if (row.kind === 'area') writeNote(row.key);
        else select(rowAfterAnswer(latest.current, row.key));
      },
      hurts: (row) => void send(hurtsCommand(row)),
      note: (row, text) => void send(noteCommand(row, text)),
    };
  }, [send]);

  return {
    view,
    selected,
    events,
    act: (row, action) => {
      // The row as it is now: a second key may come before the first one is drawn.
      const now = coreView(session.getState().workshop.core, playbook)
        .topics.flatMap(({ rows }) => rows)
        .find(({ key }) => key === row.key);
      if (action.kind === 'move') events.select(rowAfterMove(latest.current, row.key, action.move));
      else if (action.kind === 'note') events.writeNote(row.key);
      else if (now === undefined) return;
      else if (action.kind === 'hurts') events.hurts(now);
      else events.answer(now, action.value, 'on');
    },
  };
}

/** What a link led to, or else the first row still open. */
function startOf(view: CoreView, wanted: string | undefined): string | undefined {
  return view.topics.flatMap(({ rows }) => rows).find(({ id }) => id === wanted)?.key ?? firstOpen(view);
}
