import { useState } from 'react';
import { inOrder } from '#shared/base/in-order.ts';
import type { StepId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { shellStrings } from '#shared/strings/shell.ts';
import { voteStrings as words } from '#shared/strings/votes.ts';
import { type VoteId, voteId } from '#shared/workshop/schema/ids.ts';
import { usePart } from '../../session/session-context.ts';
import { Button } from '../../ui/Button.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { EarlierList } from '../EarlierList.tsx';
import { AskForm } from './AskForm.tsx';
import { useVoteActions } from './use-vote.ts';
import styles from './Vote.module.css';
import { VoteRunning } from './VoteRunning.tsx';
import { voteSummary } from './vote-summary.ts';

type AskRoomSheetProps = {
  readonly step: StepId | null;
  readonly playbook: Playbook;
  readonly onClose: () => void;
};

/** Any question to the room, from anywhere: a vote that is running comes first, then a new one and those before. */
export function AskRoomSheet({ step, playbook, onClose }: AskRoomSheetProps) {
  const votes = usePart('votes');
  const actions = useVoteActions();
  const running = inOrder(votes).findLast(([, vote]) => !vote.closed)?.[0];
  const [opened, setOpened] = useState<VoteId | undefined>(
    running === undefined ? undefined : voteId.parse(running),
  );
  const vote = opened === undefined ? undefined : votes[opened];
  const earlier = inOrder(votes)
    .toReversed()
    .map(([id, one]) => {
      const { question, line } = voteSummary(one, playbook);
      return { id, name: question, note: line };
    });
  return (
    <Sheet open title={words.ask.title} closeLabel={shellStrings.close} width="medium" onClose={onClose}>
      {opened !== undefined && vote !== undefined ? (
        <div className={styles['ask']}>
          <VoteRunning key={opened} id={opened} vote={vote} playbook={playbook} actions={actions} />
          <div>
            <Button look="plain" size="small" onClick={() => setOpened(undefined)}>
              {words.ask.all}
            </Button>
          </div>
        </div>
      ) : (
        <div className={styles['ask']}>
          <AskForm
            playbook={playbook}
            onOpen={(matter, voters) => setOpened(actions.open({ ...matter, step }, voters))}
          />
          <EarlierList
            title={words.ask.earlier}
            lines={earlier}
            onOpen={(id) => setOpened(voteId.parse(id))}
          />
        </div>
      )}
    </Sheet>
  );
}
