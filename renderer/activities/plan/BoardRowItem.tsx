import { TriangleAlert } from 'lucide-react';
import { createContext, memo, type ReactNode, useContext } from 'react';
import { planScreen } from '#shared/strings/plan-screen.ts';
import { Hidden } from '../../ui/Hidden.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import styles from './Board.module.css';
import type { BoardRow } from './board-view.ts';

const words = planScreen.weeks;

/** A row as it stands on the board just now. */
export type BoardLine = {
  readonly id: string;
  readonly row: BoardRow;
  /** While its bar is dragged: where it would stand. */
  readonly start: number;
  readonly length: number;
  readonly dragged: boolean;
  readonly open: boolean;
  readonly inTabOrder: boolean;
};

type BoardRowItemProps = BoardLine & {
  readonly weeks: number;
  readonly onToggle: (row: BoardRow) => void;
};

/** What is under the open row. Handed past the rows, none of which is drawn anew with it. */
export const OpenEditorContext = createContext<ReactNode>(null);

export const BoardRowItem = memo(function BoardRowItem(props: BoardRowItemProps) {
  const { row, weeks, start, length, dragged, open, inTabOrder, onToggle } = props;
  const end = start + length - 1;
  const needsALook = row.warnings.length + row.hints.length > 0;
  return (
    <li className={joinClasses(styles['row'], open && styles['open'])} data-thing={row.id}>
      <button
        type="button"
        className={styles['name']}
        aria-expanded={open}
        tabIndex={inTabOrder ? 0 : -1}
        onClick={() => onToggle(row)}
      >
        <span className={styles['title']} dir="auto">
          {row.title}
        </span>
        {needsALook ? <TriangleAlert className={styles['look']} size={13} aria-label={words.notes} /> : null}
        <span className={joinClasses(styles['owner'], row.owner === '' && styles['nobody'])} dir="auto">
          {row.own ? row.owner || words.noOwner : planScreen.proposed}
        </span>
        <Hidden>{words.bar(start, end)}</Hidden>
      </button>
      <div className={styles['lane']}>
        <Bar row={row} weeks={weeks} start={start} length={length} dragged={dragged} onToggle={onToggle} />
      </div>
      {open ? (
        <div className={styles['editor']}>
          <OpenEditor />
        </div>
      ) : null}
    </li>
  );
});

function OpenEditor(): ReactNode {
  return useContext(OpenEditorContext);
}

type BarProps = Pick<BoardRowItemProps, 'row' | 'weeks' | 'start' | 'length' | 'dragged' | 'onToggle'>;

/** For the mouse and for fingers; keys work on the name beside it. */
function Bar({ row, weeks, start, length, dragged, onToggle }: BarProps) {
  const shown = Math.min(length, weeks - start + 1);
  return (
    <div
      aria-hidden="true"
      data-bar={row.id}
      className={joinClasses(
        styles['bar'],
        !row.own && styles['proposed'],
        dragged && styles['dragged'],
        length > shown && styles['cut'],
      )}
      style={{
        insetInlineStart: `calc(${((start - 1) / weeks) * 100}% + 3px)`,
        width: `calc(${(shown / weeks) * 100}% - 5px)`,
      }}
      onClick={() => onToggle(row)}
    >
      <span className={styles['marks']}>{row.marks}</span>
      <span className={styles['edge']} data-edge title={words.resize} />
    </div>
  );
}
