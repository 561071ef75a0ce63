import type { Playbook } from '#shared/playbook/playbook.ts';
import { evidenceStrings as words } from '#shared/strings/evidence.ts';
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
        <div className={styles['teach']}>
          <p className={styles['teachTitle']}>{words.emptyProved.title}</p>
          <p>{words.emptyProved.text}</p>
          <p className={styles['example']}>{words.emptyProved.example}</p>
        </div>
      ) : (
        <p className={styles['teach']}>{words.emptyNotYet}</p>
      )}
    </section>
  );
}
