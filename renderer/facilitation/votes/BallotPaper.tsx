import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { voteStrings as words } from '#shared/strings/votes.ts';
import { ballotFor } from '#shared/votes/open-votes.ts';
import type { VoteAnswer } from '#shared/votes/vote-answers.ts';
import type { Ballot, Vote } from '#shared/workshop/schema/room.ts';
import { Button } from '../../ui/Button.tsx';
import { DotsPaper } from './DotsPaper.tsx';
import styles from './Secret.module.css';

type BallotPaperProps = {
  readonly subject: Vote['subject'];
  readonly answers: readonly VoteAnswer[];
  readonly voter: string;
  readonly onCast: (ballot: Ballot) => void;
  readonly onLeave: () => void;
};

/** One voter and the question. A key chooses, Enter casts; until then it can be changed. */
export function BallotPaper({ subject, answers, voter, onCast, onLeave }: BallotPaperProps) {
  const [chosen, setChosen] = useState<string>();
  const [dots, setDots] = useState<Readonly<Record<string, number>>>({});
  const paper = useRef<HTMLDivElement>(null);
  const used = Object.values(dots).reduce((sum, count) => sum + count, 0);
  const ballot =
    subject.kind === 'dots'
      ? used > 0
        ? dots
        : undefined
      : chosen === undefined
        ? undefined
        : ballotFor(subject, chosen);

  useEffect(() => paper.current?.focus(), []);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const answer = answers.find(({ press }) => press !== '' && press === event.key.toLowerCase());
    const isOnButton =
      event.target instanceof HTMLButtonElement && event.target.dataset['answer'] === undefined;
    if (subject.kind !== 'dots' && answer !== undefined) setChosen(answer.key);
    else if (event.key === 'Enter' && ballot !== undefined && !isOnButton) onCast(ballot);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the answers inside bubble to here
    <div className={styles['body']} ref={paper} tabIndex={-1} onKeyDown={onKeyDown}>
      <p className={styles['say']}>{words.secret.voting(voter)}</p>
      {subject.kind === 'dots' ? (
        <DotsPaper answers={answers} dots={dots} left={subject.dots - used} onChange={setDots} />
      ) : (
        <ul className={styles['answers']}>
          {answers.map(({ key, label, help, press }) => (
            <li key={key}>
              <button
                type="button"
                className={styles['answer']}
                data-answer={key}
                aria-pressed={key === chosen}
                onClick={() => setChosen(key)}
              >
                <span className={styles['press']} aria-hidden="true">
                  {press.toUpperCase()}
                </span>
                <span>
                  {label === press ? null : <span className={styles['label']}>{label}</span>}
                  <span className={styles['help']}>{help}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles['foot']}>
        <Button
          look="primary"
          className={styles['large']}
          disabled={ballot === undefined}
          onClick={() => (ballot === undefined ? undefined : onCast(ballot))}
        >
          {words.secret.cast}
        </Button>
        <Button look="plain" className={styles['large']} onClick={onLeave}>
          {words.secret.notMe}
        </Button>
      </div>
    </div>
  );
}
