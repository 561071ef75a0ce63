import { useMemo } from 'react';
import type { Decision } from '#shared/decision/decision.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { pathStrings as words } from '#shared/strings/path.ts';
import { Section } from '../../ui/Section.tsx';
import { AskList } from './AskList.tsx';
import { ConditionRows } from './ConditionRows.tsx';
import { FlipList } from './FlipList.tsx';
import styles from './Path.module.css';
import { PathColumns } from './PathColumns.tsx';
import { pathColumns, sidesOf } from './path-view.ts';
import type { RoomVote } from './room-vote.ts';
import { SidesRow } from './SidesRow.tsx';
import { TornadoChart } from './TornadoChart.tsx';
import { WeightTable } from './WeightTable.tsx';

type RulesSayProps = {
  readonly decision: Decision;
  readonly vote: RoomVote;
  readonly playbook: Playbook;
};

/** Everything the rules say, once the room has spoken: the paths, what would flip them, what to ask, what lies behind. */
export function RulesSay({ decision, vote, playbook }: RulesSayProps) {
  const columns = useMemo(() => pathColumns(decision, vote, playbook), [decision, vote, playbook]);
  const sides = useMemo(() => sidesOf(decision, vote, playbook), [decision, vote, playbook]);
  return (
    <>
      <PathColumns columns={columns} playbook={playbook} />
      <SidesRow sides={sides} />
      <div className={styles['pair']}>
        <div>
          <Section title={words.flips}>
            <FlipList flips={decision.flips} playbook={playbook} />
          </Section>
        </div>
        <div>
          <Section title={words.tornado.title}>
            <TornadoChart tornado={decision.tornado} playbook={playbook} />
          </Section>
        </div>
      </div>
      <AskList decision={decision} playbook={playbook} />
      <ConditionRows paths={decision.paths} playbook={playbook} />
      <WeightTable decision={decision} />
    </>
  );
}
