import type { HTMLAttributes, ReactNode } from 'react';
import { joinClasses } from '../join-classes.ts';
import styles from './CardBoard.module.css';

type CardItemProps = {
  readonly id: string;
  /** Whether what is under it is shown; left out where nothing is hidden. */
  readonly open?: boolean;
  readonly inTabOrder: boolean;
  readonly onPress: () => void;
  /** What the card shows at rest. */
  readonly face: ReactNode;
  readonly children?: ReactNode;
} & Omit<HTMLAttributes<HTMLLIElement>, 'id' | 'className'>;

/** One card of a board: its face is a button, by which the board carries it, and under it stands what belongs to it. */
export function CardItem({ id, open, inTabOrder, onPress, face, children, ...rest }: CardItemProps) {
  return (
    <li {...rest} className={joinClasses(styles['card'], open === true && styles['open'])} data-thing={id}>
      <button
        type="button"
        className={styles['main']}
        aria-expanded={open}
        tabIndex={inTabOrder ? 0 : -1}
        onClick={onPress}
      >
        {face}
      </button>
      {children}
    </li>
  );
}
