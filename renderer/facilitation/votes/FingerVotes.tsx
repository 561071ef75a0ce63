import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { voteStrings as words } from '#shared/strings/votes.ts';
import type { VoterId } from '#shared/workshop/schema/ids.ts';
import type { Ballot } from '#shared/workshop/schema/room.ts';
import { Hidden } from '../../ui/Hidden.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import { ballotOfPress } from './ballot-of-press.ts';
import styles from './Vote.module.css';
import type { VoteView } from './vote-view.ts';

type FingerVotesProps = {
  readonly view: VoteView;
  readonly onShow: (voter: VoterId, ballot: Ballot | null) => void;
};

/** One key for each person, from the first to the last: what their fingers show. */
export function FingerVotes({ view, onShow }: FingerVotesProps) {
  const { voters, answers, kind } = view;
  const list = useRef<HTMLOListElement>(null);
  const [at, setAt] = useState(0);
  const current = Math.min(at, voters.length - 1);

  useEffect(() => {
    list.current?.querySelector('button')?.focus();
  }, []);

  function go(to: number): void {
    const next = Math.max(0, Math.min(voters.length - 1, to));
    setAt(next);
    list.current?.querySelectorAll('button')[next]?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const voter = voters[current];
    if (voter === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const ballot = ballotOfPress(kind, answers, event.key);
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (ballot !== undefined) {
      onShow(voter.id, ballot);
      go(current + 1);
    } else if (event.key === 'Backspace' || event.key === 'Delete') {
      const back = voter.isReady ? current : Math.max(0, current - 1);
      const emptied = voters[back];
      if (emptied !== undefined) onShow(emptied.id, null);
      go(back);
    } else if (step !== undefined) go(current + step);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const keys = answers.map(({ press, label }) =>
    press === label ? press : `${press.toUpperCase()} ${label}`,
  );
  return (
    <div className={styles['fingers']}>
      <p className={styles['hint']}>{words.fingersHint(keys.join(', '))}</p>
      <ol className={styles['hands']} ref={list} onKeyDown={onKeyDown}>
        {voters.map(({ id, name, shown }, index) => {
          const label = answers.find(({ key }) => key === shown)?.label ?? shown;
          return (
            <li key={id}>
              <button
                type="button"
                className={joinClasses(styles['hand'], shown !== '' && styles['isReady'])}
                tabIndex={index === current ? 0 : -1}
                onFocus={() => setAt(index)}
              >
                <span className={styles['name']}>{name}</span>
                <span className={styles['shown']}>
                  {label === '' ? <Hidden>{words.notYet}</Hidden> : label}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
