import { memo } from 'react';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { evidenceStrings as words } from '#shared/strings/evidence.ts';
import type { AttachTarget } from '#shared/workshop/attach-target.ts';
import type { ClaimStatus, Grade } from '#shared/workshop/schema/evidence.ts';
import type { ClaimId, PersonId } from '#shared/workshop/schema/ids.ts';
import { AttachedStrip } from '../../attachments/AttachmentStrip.tsx';
import { attachHere } from '../../attachments/attaching.ts';
import { useSelected } from '../../session/session-context.ts';
import { Button } from '../../ui/Button.tsx';
import { Findings } from '../../ui/Findings.tsx';
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
  readonly merge: (id: ClaimId, into: ClaimId) => void;
  readonly keepApart: (id: ClaimId, from: ClaimId) => void;
};

/** A claim as it stands in its column. */
export type ClaimRow = {
  readonly id: ClaimId;
  readonly card: ClaimCard;
  readonly mode: 'plain' | 'selected' | 'editing';
  /** Captured last: the one that digits on the empty capture line grade. */
  readonly fresh: boolean;
  /** One claim of the two columns takes part in the tab order; arrows lead to the others. */
  readonly inTabOrder: boolean;
  /** What does not go together about it; empty where nothing does. */
  readonly warning: string;
  /** The earlier claim that says the same. */
  readonly twin: ClaimId | undefined;
  readonly twinSaid: string;
};

type ClaimItemProps = {
  readonly row: ClaimRow;
  readonly playbook: Playbook;
  readonly events: ClaimEvents;
};

export const ClaimItem = memo(function ClaimItem({ row, playbook, events }: ClaimItemProps) {
  const { card, mode, fresh, inTabOrder, warning, twin, twinSaid } = row;
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
            {warning === '' && twin === undefined ? null : <LookMark twin={twin !== undefined} />}
            <GradeLadder grade={card.grade} label={card.gradeSaid} />
          </span>
          <SecondLine card={card} />
        </button>
      )}
      <AttachedStrip target={target} ids={card.attachments} />
      {mode === 'selected' ? (
        <Findings
          label={words.look}
          tone="warning"
          lines={[
            ...(warning === '' ? [] : [{ id: 'warning', text: warning }]),
            ...(twin === undefined
              ? []
              : [
                  {
                    id: 'twin',
                    text: twinSaid,
                    act: (
                      <>
                        <Button size="small" onClick={() => events.merge(card.id, twin)}>
                          {words.merge}
                        </Button>
                        <Button size="small" look="plain" onClick={() => events.keepApart(card.id, twin)}>
                          {words.keepApart}
                        </Button>
                      </>
                    ),
                  },
                ]),
          ]}
        />
      ) : null}
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

/** There is something to look at again: a triangle where answers do not go together, two bars where it is said twice. */
function LookMark({ twin }: { readonly twin: boolean }) {
  return (
    <svg className={styles['look']} width="10" height="10" viewBox="0 0 10 10" role="img">
      <title>{twin ? words.same : words.look}</title>
      <path d={twin ? 'M.5 2h9v2.2h-9ZM.5 6h9v2.2h-9Z' : 'M5 .8 9.6 9.2H.4Z'} fill="currentColor" />
    </svg>
  );
}

function SaidBy({ person }: { readonly person: PersonId }) {
  const name = useSelected(({ workshop }) => workshop.people[person]?.name ?? '');
  return name === '' ? null : <span className={styles['saidBy']}> {words.says(name)}</span>;
}

/** Only what there is to say: partly, where it was seen, and that the room added it. */
function SecondLine({ card }: { readonly card: ClaimCard }) {
  const partly = card.status === 'partly' ? card.statusLabel : '';
  if (partly === '' && card.source === '' && card.saidBy === null && !card.own) return null;
  return (
    <span className={styles['line']}>
      {partly === '' ? null : <span className={styles['partly']}>{partly} </span>}
      {card.source}
      {card.saidBy === null ? null : <SaidBy person={card.saidBy} />}
      {card.own ? <span className={styles['own']}> {words.own}</span> : null}
    </span>
  );
}
