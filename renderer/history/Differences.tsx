import { useState } from 'react';
import { historyPanelStrings } from '#shared/strings/history-panel.ts';
import { Button } from '../ui/Button.tsx';
import type { DifferenceGroup } from './compare-view.ts';
import styles from './Differences.module.css';

/** Enough to see what a step is about; the rest is one press away. */
const AT_FIRST = 30;

type DifferencesProps = {
  readonly groups: readonly DifferenceGroup[];
  /** The level of heading that the steps have where this stands. */
  readonly heading: 'h2' | 'h3';
};

/** How two states differ, under the steps they belong to. */
export function Differences({ groups, heading }: DifferencesProps) {
  return groups.map((group) => <Group key={group.id} group={group} heading={heading} />);
}

type GroupProps = { readonly group: DifferenceGroup; readonly heading: 'h2' | 'h3' };

function Group({ group, heading: Heading }: GroupProps) {
  const [all, setAll] = useState(false);
  const { title, lines } = group;
  const shown = all ? lines : lines.slice(0, AT_FIRST);
  return (
    <section className={styles['group']}>
      <Heading className={styles['heading']}>
        <span>{title}</span>
        <span>{lines.length}</span>
      </Heading>
      <ul>
        {shown.map(({ key, said }) => (
          <li key={key} className={styles['line']} dir="auto">
            {said}
          </li>
        ))}
      </ul>
      {shown.length === lines.length ? null : (
        <Button size="small" onClick={() => setAll(true)}>
          {historyPanelStrings.compare.more(lines.length - shown.length)}
        </Button>
      )}
    </section>
  );
}
