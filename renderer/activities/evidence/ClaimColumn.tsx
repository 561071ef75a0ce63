import { useCallback } from 'react';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { evidenceStrings as words } from '#shared/strings/evidence.ts';
import { LongList } from '../../ui/LongList.tsx';
import { Teach } from '../../ui/Teach.tsx';
import { type ClaimEvents, ClaimItem, type ClaimRow } from './ClaimItem.tsx';
import styles from './Evidence.module.css';
import type { EvidenceFindings } from './evidence-findings.ts';
import type { Column } from './evidence-view.ts';
import type { EvidenceState } from './use-evidence.ts';

type ClaimColumnProps = {
  readonly column: Column;
  readonly playbook: Playbook;
  readonly state: EvidenceState;
  readonly findings: EvidenceFindings;
  readonly events: ClaimEvents;
};

const CARD = 68;

export function ClaimColumn({ column, playbook, state, findings, events }: ClaimColumnProps) {
  const { id, title, cards } = column;
  const rows = cards.map((card): ClaimRow => {
    const twin = findings.twins.get(card.id);
    return {
      id: card.id,
      card,
      mode: state.editing === card.id ? 'editing' : state.selected === card.id ? 'selected' : 'plain',
      fresh: state.captured === card.id,
      inTabOrder: state.tabStop === card.id,
      warning: findings.warnings.get(card.id) ?? '',
      twin: twin?.of,
      twinSaid: twin?.said ?? '',
    };
  });
  const draw = useCallback(
    (row: ClaimRow) => <ClaimItem key={row.id} row={row} playbook={playbook} events={events} />,
    [playbook, events],
  );
  return (
    <section aria-label={words.list(title, cards.length)}>
      <h2 className={styles['columnTitle']}>
        <span>{title}</span>
        <span>{cards.length}</span>
      </h2>
      <LongList rows={rows} draw={draw} height={CARD} />
      {cards.length > 0 ? null : id === 'proved' ? (
        <Teach {...words.emptyProved} />
      ) : (
        <Teach text={words.emptyNotYet} />
      )}
    </section>
  );
}
