import { Flag, GitCompareArrows, GitMerge, RotateCcw } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { historyPanelStrings as words } from '#shared/strings/history-panel.ts';
import { Hidden } from '../ui/Hidden.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { joinClasses } from '../ui/join-classes.ts';
import styles from './HistoryList.module.css';
import type { Line, Row } from './history-view.ts';
import { useWindow } from './use-window.ts';

/** Where the list was when one left it for a point, to come back to the same place. */
export type ListPosition = { readonly top: number; readonly seq: number | undefined };

type HistoryListProps = {
  readonly rows: readonly Row[];
  readonly addressOf: (seq: number) => string;
  /** The first of two points to compare, where one is chosen. */
  readonly comparing: number | undefined;
  readonly onCompare: (seq: number) => void;
  readonly position: RefObject<ListPosition>;
};

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 12, PageUp: -12 };

/** The lines of the history: arrows go through them, Enter looks at one, C chooses it for comparing. */
export function HistoryList({ rows, addressOf, comparing, onCompare, position }: HistoryListProps) {
  const box = useRef<HTMLDivElement>(null);
  const { rowHeight, first, last, onScroll, reveal } = useWindow(box, rows.length);
  const [active, setActive] = useState(position.current.seq);
  const wantsFocus = useRef(position.current.seq !== undefined);
  const activeIndex = indexOf(rows, active);

  useLayoutEffect(() => {
    if (box.current !== null) box.current.scrollTop = position.current.top;
    onScroll();
  }, [position, onScroll]);

  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    box.current?.querySelector<HTMLElement>(`[data-seq="${active}"] a`)?.focus({ preventScroll: true });
  });

  function goTo(index: number, direction: number): void {
    let at = Math.min(rows.length - 1, Math.max(0, index));
    while (rows[at]?.kind === 'day' && rows[at + direction] !== undefined) at += direction;
    const row = rows[at]?.kind === 'day' ? rows[at + 1] : rows[at];
    if (row?.kind !== 'line') return;
    wantsFocus.current = true;
    setActive(row.line.seq);
    reveal(rows.indexOf(row));
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = steps[event.key];
    if (step !== undefined) goTo(activeIndex + step, Math.sign(step));
    else if (event.key === 'Home') goTo(0, 1);
    else if (event.key === 'End') goTo(rows.length - 1, -1);
    else if (event.key.toLowerCase() === 'c' && active !== undefined) onCompare(active);
    else return;
    event.preventDefault();
  }

  const shown = rows.slice(first, last).map((row, offset) => ({ row, index: first + offset }));
  // The line with the focus stays, so that scrolling away with the wheel does not lose it.
  const kept = rows[activeIndex];
  if (kept !== undefined && (activeIndex < first || activeIndex >= last))
    shown.push({ row: kept, index: activeIndex });
  const tabStop = kept === undefined ? shown.find(({ row }) => row.kind === 'line')?.index : activeIndex;

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the links inside bubble to here
    <div
      className={styles['box']}
      ref={box}
      onScroll={({ currentTarget }) => {
        position.current = { ...position.current, top: currentTarget.scrollTop };
        onScroll();
      }}
      onKeyDown={onKeyDown}
    >
      <ul className={styles['list']} style={{ height: rows.length * rowHeight }} aria-label={words.list}>
        {shown.map(({ row, index }) => (
          <li
            key={row.key}
            className={row.kind === 'day' ? styles['day'] : styles['row']}
            style={{ top: index * rowHeight, height: rowHeight }}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            data-seq={row.kind === 'line' ? row.line.seq : undefined}
          >
            {row.kind === 'day' ? (
              <h2>{row.label}</h2>
            ) : (
              <LineRow
                line={row.line}
                address={addressOf(row.line.seq)}
                inTabOrder={index === tabStop}
                comparing={comparing}
                onCompare={onCompare}
                onFocus={() => {
                  setActive(row.line.seq);
                  position.current = { ...position.current, seq: row.line.seq };
                }}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

type LineRowProps = {
  readonly line: Line;
  readonly address: string;
  readonly inTabOrder: boolean;
  readonly comparing: number | undefined;
  readonly onCompare: (seq: number) => void;
  readonly onFocus: () => void;
};

function LineRow({ line, address, inTabOrder, comparing, onCompare, onFocus }: LineRowProps) {
  const { seq, time, at, said, by, undone, milestone } = line;
  const isFrom = comparing === seq;
  const tabIndex = inTabOrder ? 0 : -1;
  return (
    <div className={joinClasses(styles['line'], undone && styles['undone'], isFrom && styles['from'])}>
      <a className={styles['link']} href={address} tabIndex={tabIndex} title={said} onFocus={onFocus}>
        {time === '' ? (
          <span className={styles['time']}>
            <span aria-hidden="true">{words.noTime}</span>
            <Hidden>{words.noTimeSaid}</Hidden>
          </span>
        ) : (
          <time className={styles['time']} dateTime={at}>
            {time}
          </time>
        )}
        <span className={styles['mark']}>
          <KindMark line={line} />
        </span>
        <span className={styles['said']} dir="auto">
          {said}
        </span>
        {undone ? <span className={styles['tag']}>{words.undone}</span> : null}
        {milestone !== '' && !said.includes(milestone) ? (
          <span className={styles['tag']}>{milestone}</span>
        ) : null}
        <span className={styles['by']}>{words.by(by)}</span>
      </a>
      <IconButton
        small
        className={styles['compare']}
        icon={GitCompareArrows}
        label={comparing === undefined ? words.compareFrom : words.compareWith}
        keys={words.compareKey}
        tabIndex={tabIndex}
        aria-pressed={isFrom}
        onFocus={onFocus}
        onClick={() => onCompare(seq)}
      />
    </div>
  );
}

function KindMark({ line }: { readonly line: Line }) {
  if (line.milestone !== '') return <Flag size={14} aria-hidden />;
  if (line.kind === 'restore') return <RotateCcw size={14} aria-hidden />;
  if (line.kind === 'merge') return <GitMerge size={14} aria-hidden />;
  return null;
}

function indexOf(rows: readonly Row[], seq: number | undefined): number {
  return seq === undefined ? -1 : rows.findIndex((row) => row.kind === 'line' && row.line.seq === seq);
}
