import { Check, Undo2 } from 'lucide-react';
import { voteStrings as words } from '#shared/strings/votes.ts';
import type { VoterId } from '#shared/workshop/schema/ids.ts';
import { Hidden } from '../../ui/Hidden.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import styles from './Vote.module.css';
import type { VoterRow } from './vote-view.ts';

type VoterListProps = {
  readonly voters: readonly VoterRow[];
  readonly onTakeBack: (voter: VoterId) => void;
};

/** Who is ready; never what they chose. */
export function VoterList({ voters, onTakeBack }: VoterListProps) {
  return (
    <ul className={styles['voters']}>
      {voters.map(({ id, name, isReady }) => (
        <li key={id} className={joinClasses(styles['voter'], isReady && styles['isReady'])}>
          <span className={styles['tick']}>
            {isReady ? <Check size={14} aria-hidden /> : null}
            <Hidden>{isReady ? words.ready : words.notYet}</Hidden>
          </span>
          <span className={styles['name']}>{name}</span>
          {isReady ? (
            <IconButton small icon={Undo2} label={words.takeBack(name)} onClick={() => onTakeBack(id)} />
          ) : null}
        </li>
      ))}
    </ul>
  );
}
