import { Dialog } from '@base-ui/react/dialog';
import { Check } from 'lucide-react';
import { useRef, useState } from 'react';
import { voteStrings as words } from '#shared/strings/votes.ts';
import type { VoterId } from '#shared/workshop/schema/ids.ts';
import type { Ballot, Vote } from '#shared/workshop/schema/room.ts';
import { Button } from '../../ui/Button.tsx';
import { BallotPaper } from './BallotPaper.tsx';
import styles from './Secret.module.css';
import type { VoterRow, VoteView } from './vote-view.ts';

type SecretBallotsProps = {
  readonly vote: Vote;
  readonly view: VoteView;
  readonly onCast: (voter: VoterId, ballot: Ballot) => boolean;
  readonly onClose: () => void;
};

/** The laptop goes round: a cover between two voters, and nothing of the workshop behind it. */
export function SecretBallots({ vote, view, onCast, onClose }: SecretBallotsProps) {
  const [voting, setVoting] = useState<VoterId>();
  const [hasCast, setHasCast] = useState(false);
  const page = useRef<HTMLDivElement>(null);
  const waiting = view.voters.filter(({ isReady }) => !isReady);
  const voter = waiting.find(({ id }) => id === voting);

  return (
    <Dialog.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Dialog.Portal>
        <Dialog.Popup ref={page} className={styles['cover']} initialFocus={() => firstIn(page.current)}>
          <Dialog.Title className={styles['title']}>
            {voter === undefined ? words.secret.title : view.question}
          </Dialog.Title>
          {voter === undefined ? (
            <Cover view={view} waiting={waiting} hasCast={hasCast} onPick={setVoting} onClose={onClose} />
          ) : (
            <BallotPaper
              key={voter.id}
              subject={vote.subject}
              answers={view.answers}
              voter={voter.name}
              onCast={(ballot) => {
                if (!onCast(voter.id, ballot)) return;
                setHasCast(true);
                setVoting(undefined);
              }}
              onLeave={() => setVoting(undefined)}
            />
          )}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

type CoverProps = {
  readonly view: VoteView;
  readonly waiting: readonly VoterRow[];
  readonly hasCast: boolean;
  readonly onPick: (voter: VoterId) => void;
  readonly onClose: () => void;
};

function Cover({ view, waiting, hasCast, onPick, onClose }: CoverProps) {
  const isNamed = view.voters.some(({ isNamed: named }) => named);
  const [next] = waiting;
  return (
    <div className={styles['body']}>
      <p className={styles['say']} role="status">
        {next === undefined
          ? words.secret.allIn
          : `${hasCast ? `${words.secret.cast1} ` : ''}${isNamed ? words.secret.whoAreYou : words.secret.left(waiting.length)}`}
      </p>
      {next === undefined ? null : isNamed ? (
        <ul className={styles['who']}>
          {view.voters.map(({ id, name, isReady }) => (
            <li key={id}>
              <button
                type="button"
                className={styles['person']}
                disabled={isReady}
                onClick={() => onPick(id)}
              >
                <span>{name}</span>
                {isReady ? <Check size={18} aria-label={words.ready} /> : null}
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <div>
          <Button look="primary" className={styles['large']} onClick={() => onPick(next.id)}>
            {words.secret.next}
          </Button>
        </div>
      )}
      <div>
        <Button look={next === undefined ? 'primary' : 'plain'} className={styles['large']} onClick={onClose}>
          {words.secret.back}
        </Button>
      </div>
    </div>
  );
}

function firstIn(page: HTMLElement | null): HTMLElement | null {
  return page?.querySelector<HTMLElement>('button:not(:disabled)') ?? page;
}
