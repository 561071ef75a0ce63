import { useMemo, useState } from 'react';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { voteStrings as words } from '#shared/strings/votes.ts';
import type { VoteId } from '#shared/workshop/schema/ids.ts';
import type { Vote } from '#shared/workshop/schema/room.ts';
import { usePart } from '../../session/session-context.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { FingerVotes } from './FingerVotes.tsx';
import { SecretBallots } from './SecretBallots.tsx';
import type { VoteActions } from './use-vote.ts';
import styles from './Vote.module.css';
import { VoteResult } from './VoteResult.tsx';
import { VoterList } from './VoterList.tsx';
import { voteView } from './vote-view.ts';

type VoteRunningProps = {
  readonly id: VoteId;
  readonly vote: Vote;
  readonly playbook: Playbook;
  readonly actions: VoteActions;
};

/** One vote from its first ballot to its result. */
export function VoteRunning({ id, vote, playbook, actions }: VoteRunningProps) {
  const core = usePart('core');
  const people = usePart('people');
  const view = useMemo(() => voteView(vote, playbook, core, people), [vote, playbook, core, people]);
  const [wanted, setWanted] = useState<'secret' | 'fingers'>('secret');
  const [handsRound, setHandsRound] = useState(false);
  const how = view.byFingers ? 'fingers' : wanted;
  const missing = view.voters.length - view.ready;

  return (
    <div className={styles['vote']}>
      <header className={styles['head']}>
        <h3 className={styles['question']}>{view.question}</h3>
        {view.phase === 'voting' ? (
          <p className={styles['count']}>
            {view.isRevote ? `${view.roundName} · ` : ''}
            {words.readyOf(view.ready, view.voters.length)}
          </p>
        ) : null}
      </header>
      {view.phase !== 'voting' ? (
        <VoteResult view={view} rules={playbook.room.votes} onAct={(act) => actions[act](id)} />
      ) : (
        <>
          {view.rounds.map(({ title, figures, dissent }) => (
            <p key={title} className={styles['hint']}>
              {title}: {figures}
              {dissent ? ` · ${words.dissent}` : null}
            </p>
          ))}
          {view.kind === 'dots' ? null : (
            <Choice
              label={words.how.title}
              value={how}
              onChange={(value) => setWanted(value ?? how)}
              options={[
                { value: 'secret', label: words.how.secret },
                { value: 'fingers', label: words.how.fingers, help: playbook.room.votes.fingers },
              ]}
            />
          )}
          {how === 'fingers' ? (
            <>
              <p className={styles['warning']}>{playbook.room.votes.fingers}</p>
              <FingerVotes view={view} onShow={(voter, ballot) => actions.showHand(id, voter, ballot)} />
            </>
          ) : (
            <VoterList voters={view.voters} onTakeBack={(voter) => actions.withdraw(id, voter)} />
          )}
          <div className={styles['actions']}>
            {how === 'secret' ? (
              <Button
                look={missing > 0 ? 'primary' : 'standard'}
                disabled={missing === 0}
                onClick={() => setHandsRound(true)}
              >
                {words.handRound}
              </Button>
            ) : null}
            <Button
              look={missing === 0 || how === 'fingers' ? 'primary' : 'standard'}
              disabled={view.ready === 0}
              onClick={() => actions.reveal(id)}
            >
              {missing > 0 && view.ready > 0 ? words.revealWithout(missing) : words.reveal}
            </Button>
            <Button look="plain" onClick={() => actions.drop(id)}>
              {words.drop}
            </Button>
          </div>
        </>
      )}
      {handsRound ? (
        <SecretBallots
          vote={vote}
          view={view}
          onCast={(voter, ballot) => actions.cast(id, voter, ballot)}
          onClose={() => setHandsRound(false)}
        />
      ) : null}
    </div>
  );
}
