import { useMemo } from 'react';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { evidenceStrings } from '#shared/strings/evidence.ts';
import { historyPanelStrings } from '#shared/strings/history-panel.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { type ClaimCard, evidenceView } from '../activities/evidence/evidence-view.ts';
import { GradeLadder } from '../ui/GradeLadder.tsx';
import { joinClasses } from '../ui/join-classes.ts';
import styles from './PastEvidence.module.css';

type PastEvidenceProps = {
  readonly claims: Workshop['claims'];
  /** As they are now, to mark what has become different. */
  readonly now: Workshop['claims'];
  readonly playbook: Playbook;
};

/** The two columns of evidence as they were, to read. */
export function PastEvidence({ claims, now, playbook }: PastEvidenceProps) {
  const { columns } = useMemo(() => evidenceView(claims, playbook), [claims, playbook]);
  return (
    <div className={styles['columns']}>
      {columns.map(({ id, title, cards }) => (
        <section key={id} aria-label={evidenceStrings.list(title, cards.length)}>
          <h3 className={styles['columnTitle']}>
            <span>{title}</span>
            <span>{cards.length}</span>
          </h3>
          {cards.length === 0 ? (
            <p className={styles['empty']}>{historyPanelStrings.lookBack.nothingThere}</p>
          ) : (
            <ul>
              {cards.map((card) => (
                <PastClaim key={card.id} card={card} differs={claims[card.id] !== now[card.id]} />
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}

function PastClaim({ card, differs }: { readonly card: ClaimCard; readonly differs: boolean }) {
  const partly = card.status === 'partly' ? card.statusLabel : '';
  const below = [partly, card.source].filter((part) => part !== '').join(' · ');
  return (
    <li className={joinClasses(styles['claim'], differs && styles['differs'])}>
      <span className={styles['text']} dir="auto">
        {card.text}
      </span>
      <span className={styles['ladder']}>
        <GradeLadder grade={card.grade} label={card.gradeSaid} />
      </span>
      {below === '' && !differs ? null : (
        <span className={styles['below']}>
          {below}
          {differs ? (
            <span className={styles['since']}> {historyPanelStrings.lookBack.changedSince}</span>
          ) : null}
        </span>
      )}
    </li>
  );
}
