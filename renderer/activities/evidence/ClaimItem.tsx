import { memo } from 'react';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { evidenceStrings as words } from '#shared/strings/evidence.ts';
import type { AttachTarget } from '#shared/workshop/attach-target.ts';
import type { ClaimStatus, Grade } from '#shared/workshop/schema/evidence.ts';
import type { ClaimId } from '#shared/workshop/schema/ids.ts';
import { AttachmentStrip } from '../../attachments/AttachmentStrip.tsx';
import { attachHere } from '../../attachments/attaching.ts';
import { GradeLadder } from '../../ui/GradeLadder.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import { ClaimAnswer } from './ClaimAnswer.tsx';
import styles from './ClaimCard.module.css';
import { ClaimEditor } from './ClaimEditor.tsx';
import type { ClaimEdit } from './evidence-actions.ts';
import type { ClaimCard } from './evidence-view.ts';

export type ClaimEvents = {
  readonly select: (id: ClaimId) => void;
  readonly edit: (card: ClaimCard) => void;
  readonly endEdit: (card: ClaimCard, edit: ClaimEdit | undefined) => void;
  readonly grade: (id: ClaimId, grade: Grade | null) => void;
  readonly judge: (id: ClaimId, status: ClaimStatus) => void;
  readonly remove: (card: ClaimCard) => void;
};

type ClaimItemProps = {
  readonly card: ClaimCard;
  readonly playbook: Playbook;
  readonly mode: 'plain' | 'selected' | 'editing';
  /** Captured last: the one that digits on the empty capture line grade. */
  readonly fresh: boolean;
  /** One claim of the two columns takes part in the tab order; arrows lead to the others. */
  readonly inTabOrder: boolean;
  readonly events: ClaimEvents;
};

export const ClaimItem = memo(function ClaimItem(props: ClaimItemProps) {
  const { card, playbook, mode, fresh, inTabOrder, events } = props;
  const isOpen = mode !== 'plain';
  const target: AttachTarget = { kind: 'claim', id: card.id };
  return (
    <li
      className={joinClasses(styles['card'], isOpen && styles['selected'], fresh && styles['fresh'])}
      data-claim={card.id}
      {...attachHere(target)}
    >
      {mode === 'editing' ? (
        <ClaimEditor
          card={card}
          onDone={(edit) => events.endEdit(card, edit)}
          onCancel={() => events.endEdit(card, undefined)}
        />
      ) : (
        <button
          type="button"
          className={styles['main']}
          aria-expanded={isOpen}
          tabIndex={inTabOrder ? 0 : -1}
          onClick={() => (isOpen ? events.edit(card) : events.select(card.id))}
        >
          <span className={styles['text']} dir="auto">
            {card.text}
          </span>
          <span className={styles['ladder']}>
            <GradeLadder grade={card.grade} label={card.gradeSaid} />
          </span>
          <SecondLine card={card} />
        </button>
      )}
      <AttachmentStrip target={target} />
      {mode === 'selected' ? (
        <ClaimAnswer
          card={card}
          playbook={playbook}
          onGrade={(grade) => events.grade(card.id, grade)}
          onStatus={(status) => events.judge(card.id, status)}
          onEdit={() => events.edit(card)}
          onRemove={() => events.remove(card)}
        />
      ) : null}
    </li>
  );
});

/** Only what there is to say: partly, where it was seen, and that the room added it. */
function SecondLine({ card }: { readonly card: ClaimCard }) {
  const partly = card.status === 'partly' ? card.statusLabel : '';
  if (partly === '' && card.source === '' && !card.own) return null;
  return (
    <span className={styles['line']}>
      {partly === '' ? null : <span className={styles['partly']}>{partly} </span>}
      {card.source}
      {card.own ? <span className={styles['own']}> {words.own}</span> : null}
    </span>
  );
}
