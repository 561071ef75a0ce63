import { type Active, DndContext, useSensors } from '@dnd-kit/core';
import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useCallback,
  useMemo,
  useRef,
  useState,
} from 'react';
import { sayShortDay, weekDay } from '#shared/plan/week-day.ts';
import { planScreen } from '#shared/strings/plan-screen.ts';
import { letterKeysOn } from '../../settings/letter-keys.ts';
import { nextInColumns } from '../../ui/board/in-columns.ts';
import { Liftable, type Lifted, liftedThing } from '../../ui/board/Liftable.tsx';
import { usePointerSensors } from '../../ui/board/pointer-sensors.ts';
import { usePointer } from '../../ui/board/use-pointer.ts';
import { joinClasses } from '../../ui/join-classes.ts';
import { LongList } from '../../ui/LongList.tsx';
import { sameRows } from '../../ui/long-list.ts';
import { thingAround, useFollowFocus } from '../../ui/use-follow-focus.ts';
import styles from './Board.module.css';
import { type BoardLine, BoardRowItem, OpenEditorContext } from './BoardRowItem.tsx';
import { type BoardRow, type BoardView, grownTo, movedTo } from './board-view.ts';
import { DependencyLines } from './DependencyLines.tsx';
import { LoadRow } from './LoadRow.tsx';
import { MilestoneRow } from './MilestoneRow.tsx';
import type { BoardActions } from './use-board.ts';

const words = planScreen.weeks;

type Handle = { readonly row: string; readonly mode: 'move' | 'grow' };
type Drag = Handle & { readonly by: number };

type BoardProps = {
  readonly view: BoardView;
  readonly startsOn: string | null;
  readonly stopWeek: number;
  readonly open: string | undefined;
  readonly onOpen: (id: string | undefined) => void;
  readonly actions: BoardActions;
  readonly onPutOff: (row: BoardRow) => void;
  readonly capture: RefObject<HTMLInputElement | null>;
  readonly editorOf: (row: BoardRow) => ReactNode;
};

const STILL = { by: 0, mode: 'move' } as const;
/** About how tall a row is, in pixels. */
const ROW = 37;

/** Bars over the weeks: dragged by mouse and finger, moved by keys, with what waits for what and what fits. */
export function Board(props: BoardProps) {
  const { view, startsOn, stopWeek, open, onOpen, actions, onPutOff, capture, editorOf } = props;
  const { weeks } = view;
  const before = useRef<readonly BoardRow[]>([]);
  const rows = sameRows(view.rows, before.current);
  before.current = rows;
  const page = useRef<HTMLDivElement>(null);
  const [drag, setDrag] = useState<Drag>();
  const [selected, setSelected] = useState<string>();
  const ids = rows.map(({ id }) => id);
  const tabStop = selected !== undefined && ids.includes(selected) ? selected : ids[0];
  const focus = useFollowFocus(page, tabStop);
  const pointer = usePointer();
  const sensors = useSensors(...usePointerSensors());
  const latest = useRef(open);
  latest.current = open;
  const toggle = useCallback(
    ({ id }: BoardRow) => {
      setSelected(id);
      onOpen(latest.current === id ? undefined : id);
    },
    [onOpen],
  );

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    const row = rows.find(({ id }) => id === thingAround(event.target));
    if (row === undefined || !(event.target instanceof HTMLElement)) return;
    if (event.key === 'Escape' && open === row.id) {
      onOpen(undefined);
      focus.to(row.id);
      event.preventDefault();
      return;
    }
    if (event.target.parentElement?.dataset['thing'] !== row.id) return;
    if (!onRowKey(row, event)) return;
    event.preventDefault();
  }

  /** Keys on the name of a row. Whether the key meant something there. */
  function onRowKey(row: BoardRow, { key, shiftKey, altKey }: KeyboardEvent): boolean {
    const across = { ArrowLeft: -1, ArrowRight: 1 }[key];
    if (altKey) {
      const by = { ArrowUp: -1, ArrowDown: 1 }[key];
      if (by === undefined) return false;
      actions.reorder(row, by === 1 ? 1 : -1);
      focus.to(row.id);
      return true;
    }
    if (across !== undefined) {
      if (shiftKey) actions.grow(row, across);
      else actions.move(row, across);
      return true;
    }
    const next = nextInColumns([ids], row.id, key);
    if (next !== undefined) {
      setSelected(next);
      focus.to(next);
      return true;
    }
    if (key.length === 1 && !letterKeysOn()) return false;
    switch (key.toLowerCase()) {
      case 'f':
        onPutOff(row);
        return true;
      case 'k':
        leave(row, () => actions.putInto(row, 'keep'));
        return true;
      case 'delete':
        leave(row, () => actions.remove(row));
        return true;
      case 'e':
        capture.current?.focus();
        return true;
      default:
        return false;
    }
  }

  function leave(row: BoardRow, go: () => void): void {
    const at = ids.indexOf(row.id);
    focus.to(ids[at + 1] ?? ids[at - 1]);
    go();
  }

  const dependencies = useMemo(
    () =>
      rows.flatMap((row) =>
        row.waitsFor.map(({ id }) => {
          const first = rows.find((other) => other.id === id);
          const early = first !== undefined && row.start < first.start + first.length;
          return { from: id, to: row.id, early };
        }),
      ),
    [rows],
  );

  /** Where the pointer is, not where it was when the bar was last drawn: a quick hand is further by then. */
  function dragOf(active: Active): Drag | undefined {
    const handle = liftedThing<Handle>(active);
    const lane = page.current?.querySelector('[data-lane]')?.clientWidth ?? 0;
    if (handle === undefined || lane === 0 || pointer.current === undefined) return undefined;
    const { at, from } = pointer.current;
    return { ...handle, by: Math.round(((at.x - from.x) / lane) * weeks) };
  }

  const lines = rows.map((row): BoardLine => {
    const { by, mode } = drag?.row === row.id ? drag : STILL;
    return {
      id: row.id,
      row,
      start: by !== 0 && mode === 'move' ? movedTo(row, by, weeks) : row.start,
      length: by !== 0 && mode === 'grow' ? grownTo(row, by, weeks) : row.length,
      dragged: drag?.row === row.id,
      open: open === row.id,
      inTabOrder: tabStop === row.id,
    };
  });
  const draw = useCallback(
    (line: BoardLine) => <BoardRowItem key={line.id} {...line} weeks={weeks} onToggle={toggle} />,
    [weeks, toggle],
  );
  const opened = rows.find(({ id }) => id === open);

  return (
    <DndContext
      sensors={sensors}
      onDragMove={({ active }) => {
        const next = dragOf(active);
        setDrag((was) => (was?.by === next?.by && was?.row === next?.row ? was : next));
      }}
      onDragCancel={() => setDrag(undefined)}
      onDragEnd={({ active }) => {
        const done = dragOf(active);
        setDrag(undefined);
        const row = rows.find(({ id }) => id === done?.row);
        if (done === undefined || row === undefined || done.by === 0) return;
        if (done.mode === 'move') actions.move(row, done.by);
        else actions.grow(row, done.by);
      }}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the rows inside, which begin with buttons, bubble to here */}
      <div
        ref={page}
        className={styles['board']}
        style={{ '--weeks': weeks } as React.CSSProperties}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => focus.note(thingAround(target))}
      >
        <div className={styles['head']}>
          <span className={styles['headName']}>{words.item}</span>
          <div className={joinClasses(styles['weeks'], weeks > 9 && styles['many'])} data-lane>
            {Array.from({ length: weeks }, (_, at) => at + 1).map((week) => {
              const day = weekDay(startsOn, week);
              return (
                <span key={week} className={styles['week']}>
                  <span>{week}</span>
                  {day === null ? null : <span className={styles['day']}>{sayShortDay(day)}</span>}
                </span>
              );
            })}
          </div>
        </div>
        <MilestoneRow milestones={view.milestones} weeks={weeks} stopWeek={stopWeek} />
        <DependencyLines dependencies={dependencies} />
        <Liftable find={findHandle}>
          <OpenEditorContext value={opened === undefined ? null : editorOf(opened)}>
            <LongList rows={lines} draw={draw} height={ROW} label={words.board} />
          </OpenEditorContext>
        </Liftable>
        <LoadRow view={view} stays={open === undefined} />
      </div>
      <p className={styles['keys']}>{words.keys}</p>
    </DndContext>
  );
}

/** A bar is moved by its middle and grown by its end. */
function findHandle(target: Element): Lifted<Handle> | undefined {
  const bar = target.closest<HTMLElement>('[data-bar]');
  const edge = target.closest<HTMLElement>('[data-edge]');
  const row = bar?.dataset['bar'];
  if (bar === null || row === undefined) return undefined;
  return { thing: { row, mode: edge === null ? 'move' : 'grow' }, element: bar, handle: edge ?? bar };
}
