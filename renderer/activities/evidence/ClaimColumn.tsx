import type { Playbook } from '#shared/playbook/playbook.ts';
import { evidenceStrings as words } from '#shared/strings/evidence.ts';
import { Teach } from '../../ui/Teach.tsx';
import { type ClaimEvents, ClaimItem } from './ClaimItem.tsx';
import styles from './Evidence.module.css';
import type { EvidenceFindings } from './evidence-findings.ts';
import type { Column } from './evidence-view.ts';
import type { EvidenceState } from './use-evidence.ts';
import { useGrowing } from './use-growing.ts';

type ClaimColumnProps = {
  readonly column: Column;
  readonly playbook: Playbook;
  readonly state: EvidenceState;
  readonly findings: EvidenceFindings;
  readonly events: ClaimEvents;
};

export function ClaimColumn({ column, playbook, state, findings, events }: ClaimColumnProps) {
  const { id, title, cards } = column;
  const drawn = useGrowing(cards.length);
  return (
    <section aria-label={words.list(title, cards.length)}>
      <h2 className={styles['columnTitle']}>
        <span>{title}</span>
        <span>{cards.length}</span>
      </h2>
      <ul>
        {cards.slice(0, drawn).map((card) => (
          <ClaimItem
            key={card.id}
            card={card}
            playbook={playbook}
            mode={state.editing === card.id ? 'editing' : state.selected === card.id ? 'selected' : 'plain'}
            fresh={state.captured === card.id}
            inTabOrder={state.tabStop === card.id}
            warning={findings.warnings.get(card.id) ?? ''}
            twin={findings.twins.get(card.id)?.of}
            twinSaid={findings.twins.get(card.id)?.said ?? ''}
            events={events}
          />
        ))}
      </ul>
      {cards.length > 0 ? null : id === 'proved' ? (
        <Teach {...words.emptyProved} />
      ) : (
        <Teach text={words.emptyNotYet} />
      )}
    </section>
  );
}
