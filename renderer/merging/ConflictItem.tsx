import type { KeyboardEvent } from 'react';
import { mergingStrings } from '#shared/strings/merging.ts';
import { Button } from '../ui/Button.tsx';
import { joinClasses } from '../ui/join-classes.ts';
import type { ConflictView } from './conflict-view.ts';
import styles from './merging.module.css';

const words = mergingStrings.open;

type ConflictItemProps = {
  readonly view: ConflictView;
  readonly position: string;
  readonly onChoose: (choice: 'ours' | 'theirs') => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** One place, both sides beside each other. */
export function ConflictItem({ view, position, onChoose, onKeyDown }: ConflictItemProps) {
  const name = `conflict-${view.id}`;
  return (
    <li
      className={styles['conflict']}
      aria-labelledby={name}
      // The keys belong to the buttons in it, wherever the focus is among them.
      onKeyDown={onKeyDown}
    >
      <h3 id={name} className={styles['place']}>
        {view.place} <span className={styles['hint']}>{position}</span>
      </h3>
      <div className={styles['sides']}>
        {view.sides.map(({ choice, whose, who, said, stands }) => (
          <div key={choice} className={joinClasses(styles['side'], stands && styles['stands'])}>
            <p className={styles['who']}>
              <span className={styles['whose']}>{whose}</span> · {who}
              {stands ? <span className={styles['mark']}> · {words.stands}</span> : null}
            </p>
            <p className={styles['said']}>{said}</p>
            <div>
              <Button size="small" aria-describedby={name} onClick={() => onChoose(choice)}>
                {choice === 'ours' ? words.keepOurs : words.takeTheirs}
              </Button>
            </div>
          </div>
        ))}
      </div>
    </li>
  );
}
