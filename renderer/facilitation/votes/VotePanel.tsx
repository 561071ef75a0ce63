import { useMemo } from 'react';
import type { StepId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { voteStrings as words } from '#shared/strings/votes.ts';
import { usePart } from '../../session/session-context.ts';
import { newestVoteOn, type VoteMatter } from './find-vote.ts';
import { useVoteActions } from './use-vote.ts';
import styles from './Vote.module.css';
import { VoteRunning } from './VoteRunning.tsx';
import { VoteSetup } from './VoteSetup.tsx';

type VotePanelProps = {
  readonly subject: VoteMatter['subject'];
  /** The question, where the playbook has none for this subject. */
  readonly title?: string;
  readonly step: StepId | null;
  readonly playbook: Playbook;
};

/**
 * A vote of the room, wherever a step wants one: set up, given in secret or with fingers, revealed together, once more,
 * and kept. Nobody sees what anyone chose before the reveal.
 */
export function VotePanel({ subject, title = '', step, playbook }: VotePanelProps) {
  const votes = usePart('votes');
  const actions = useVoteActions();
  const matter = useMemo(() => ({ subject, title }), [subject, title]);
  const id = newestVoteOn(votes, matter);
  const vote = id === undefined ? undefined : votes[id];
  return (
    <section className={styles['panel']} aria-label={words.panel}>
      {id !== undefined && vote !== undefined ? (
        <VoteRunning key={id} id={id} vote={vote} playbook={playbook} actions={actions} />
      ) : null}
      {vote === undefined || vote.closed ? (
        <VoteSetup
          again={vote !== undefined}
          onOpen={(voters) => actions.open({ ...matter, step }, voters)}
        />
      ) : null}
    </section>
  );
}
