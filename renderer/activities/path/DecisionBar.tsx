import { useState } from 'react';
import type { Decision } from '#shared/decision/decision.ts';
import { outcomeLabel } from '#shared/decision/outcome-names.ts';
import type { OutcomeId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { pathStrings as words } from '#shared/strings/path.ts';
import { useSession } from '../../session/session-context.ts';
import { useSend } from '../../session/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { KeptFocus } from '../../ui/KeptFocus.tsx';
import { PathGlyph } from '../../ui/PathGlyph.tsx';
import styles from './DecisionBar.module.css';
import { OverrideForm } from './OverrideForm.tsx';
import { sidesOf } from './path-view.ts';
import type { RoomVote } from './room-vote.ts';

type DecisionBarProps = {
  readonly decision: Decision | undefined;
  readonly vote: RoomVote;
  readonly shown: boolean;
  readonly playbook: Playbook;
};

/** What stays in sight: how room and rules stand, and the decision itself, which can be taken back. */
export function DecisionBar(props: DecisionBarProps) {
  return (
    <KeptFocus>
      <Bar {...props} />
    </KeptFocus>
  );
}

function Bar({ decision, vote, shown, playbook }: DecisionBarProps) {
  const session = useSession();
  const send = useSend();
  const [choosing, setChoosing] = useState(false);
  if (!shown || decision === undefined) {
    return (
      <div className={styles['bar']}>
        <p className={styles['quiet']}>{words.decide.hidden}</p>
      </div>
    );
  }
  const { outcome } = decision;
  const hasVoted = vote.leading.length > 0;
  const taken = decision.decision;

  function take(chosen: OutcomeId, reason: string): void {
    const by = session.getState().workshop.frame.decisionOwner;
    const at = new Date().toISOString();
    if (send({ name: 'path.take', payload: { outcome: chosen, reason, by, at } })) setChoosing(false);
  }

  if (taken.by === 'room') {
    const notes = [
      ...(taken.override ? [words.decide.override(outcomeLabel(playbook, outcome))] : []),
      ...(taken.blocked ? [words.decide.blocked] : []),
    ];
    return (
      <div className={styles['bar']}>
        <p className={styles['sentence']} role="status">
          <PathGlyph outcome={taken.outcome} size={16} />{' '}
          {words.decide.taken(outcomeLabel(playbook, taken.outcome))}
          {notes.length === 0 ? null : <span className={styles['notes']}>{notes.join(' · ')}</span>}
        </p>
        <Button onClick={() => void send({ name: 'path.reconsider', payload: {} })}>
          {words.decide.reconsider}
        </Button>
      </div>
    );
  }
  if (choosing) {
    return (
      <OverrideForm
        decision={decision}
        playbook={playbook}
        onTake={take}
        onCancel={() => setChoosing(false)}
      />
    );
  }
  return (
    <div className={styles['bar']}>
      <p className={styles['sentence']} role="status">
        {sidesOf(decision, vote, playbook).sentence}
      </p>
      <div className={styles['acts']}>
        <Button onClick={() => setChoosing(true)}>{words.decide.other}</Button>
        {/* Until the room has voted, that is the next thing to do. */}
        <Button look={hasVoted ? 'primary' : 'standard'} onClick={() => take(outcome, '')}>
          {words.decide.take(outcomeLabel(playbook, outcome))}
        </Button>
      </div>
    </div>
  );
}
