import { type KeyboardEvent, useState } from 'react';
import { evidenceStrings as words } from '#shared/strings/evidence.ts';
import { LIMITS } from '#shared/workshop/schema/primitives.ts';
import { AttachButton } from '../../attachments/AttachButton.tsx';
import { PersonField } from '../../people/PersonField.tsx';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './ClaimEditor.module.css';
import type { ClaimEdit } from './evidence-actions.ts';
import type { ClaimCard } from './evidence-view.ts';

type ClaimEditorProps = {
  readonly card: ClaimCard;
  readonly onDone: (edit: ClaimEdit) => void;
  readonly onCancel: () => void;
};

/** Edits a claim where it stands. Enter keeps, Escape leaves it as it was. */
export function ClaimEditor({ card, onDone, onCancel }: ClaimEditorProps) {
  const [edit, setEdit] = useState<ClaimEdit>(card);

  function onKeyDown(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === 'Escape') {
      event.preventDefault();
      onCancel();
    }
    const isNote = event.target instanceof HTMLTextAreaElement;
    if (event.key === 'Enter' && isNote && (event.ctrlKey || event.metaKey)) onDone(edit);
  }

  return (
    <form
      className={styles['editor']}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        onDone(edit);
      }}
    >
      {card.own ? (
        <TextField
          label={words.text}
          value={edit.text}
          maxLength={LIMITS.line}
          autoFocus
          onFocus={({ target }) => target.select()}
          onChange={({ target }) => setEdit({ ...edit, text: target.value })}
        />
      ) : null}
      <TextField
        label={words.source}
        placeholder={words.sourcePlaceholder}
        value={edit.source}
        maxLength={LIMITS.line}
        autoFocus={!card.own}
        onChange={({ target }) => setEdit({ ...edit, source: target.value })}
      />
      <div className={styles['who']}>
        <PersonField
          withRole
          label={words.saidBy}
          value={edit.saidBy}
          onChange={(saidBy) => setEdit({ ...edit, saidBy })}
        />
        <DateField
          label={words.seenOn}
          value={edit.seenOn}
          onCommit={(seenOn) => setEdit((now) => ({ ...now, seenOn }))}
        />
      </div>
      <label className={styles['label']}>
        {words.note}
        <textarea
          className={styles['note']}
          value={edit.note}
          maxLength={LIMITS.text}
          onChange={({ target }) => setEdit({ ...edit, note: target.value })}
        />
      </label>
      <div className={styles['actions']}>
        <Button size="small" look="primary" submits>
          {words.done}
        </Button>
        <Button size="small" look="plain" onClick={onCancel}>
          {words.cancel}
        </Button>
        <AttachButton target={{ kind: 'claim', id: card.id }} look="words" />
      </div>
    </form>
  );
}
