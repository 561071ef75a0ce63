import { Pencil, Trash2 } from 'lucide-react';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { evidenceStrings as words } from '#shared/strings/evidence.ts';
import type { ClaimStatus, Grade } from '#shared/workshop/schema/evidence.ts';
import { AttachButton } from '../../attachments/AttachButton.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './ClaimAnswer.module.css';
import { asGrade } from './evidence-actions.ts';
import type { ClaimCard } from './evidence-view.ts';

type ClaimAnswerProps = {
  readonly card: ClaimCard;
  readonly playbook: Playbook;
  readonly onGrade: (grade: Grade | null) => void;
  readonly onStatus: (status: ClaimStatus) => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
};

/** What can be answered about the selected claim, each with its key. */
export function ClaimAnswer({ card, playbook, onGrade, onStatus, onEdit, onRemove }: ClaimAnswerProps) {
  return (
    <div className={styles['answer']}>
      {card.prompt === '' ? null : <p className={styles['prompt']}>{card.prompt}</p>}
      <fieldset className={styles['grades']} aria-label={words.gradeGroup}>
        {playbook.evidence.grades.map(({ grade, label, help }) => (
          <button
            key={grade}
            type="button"
            className={styles['grade']}
            title={help}
            aria-pressed={card.grade === grade}
            onClick={() => onGrade(card.grade === grade ? null : (asGrade(String(grade)) ?? null))}
          >
            <span className={styles['number']}>{grade}</span> {label}
          </button>
        ))}
      </fieldset>
      <div className={styles['row']}>
        <fieldset className={styles['statuses']} aria-label={words.statusGroup}>
          {playbook.evidence.statuses.map(({ id, label, help }) => (
            <button
              key={id}
              type="button"
              className={styles['status']}
              title={help}
              aria-pressed={card.status === id}
              onClick={() => onStatus(id)}
            >
              <span className={styles['key']} aria-hidden="true">
                {words.statusKeys[id]}
              </span>
              {label}
            </button>
          ))}
        </fieldset>
        <div className={styles['acts']}>
          <AttachButton target={{ kind: 'claim', id: card.id }} look="icon" />
          <IconButton small icon={Pencil} label={words.edit} keys="Enter" onClick={onEdit} />
          <IconButton
            small
            icon={Trash2}
            label={card.own ? words.delete : words.clearAnswer}
            keys="Delete"
            onClick={onRemove}
          />
        </div>
      </div>
    </div>
  );
}
