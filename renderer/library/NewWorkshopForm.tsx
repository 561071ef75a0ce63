import { useRef, useState } from 'react';
import { libraryStrings as words } from '#shared/strings/library.ts';
import { LIMITS } from '#shared/workshop/schema/primitives.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { NewWorkshop } from './library.ts';
import styles from './NewWorkshopForm.module.css';

type NewWorkshopFormProps = {
  readonly onCreate: (wanted: NewWorkshop) => void;
  /** Left out where the form is the only thing to do. */
  readonly onCancel?: () => void;
};

/** Title and client, in the page itself: Enter in either field creates the workshop. */
export function NewWorkshopForm({ onCreate, onCancel }: NewWorkshopFormProps) {
  const [title, setTitle] = useState('');
  const [client, setClient] = useState('');
  const [advice, setAdvice] = useState('');
  const form = useRef<HTMLFormElement>(null);

  return (
    <form
      ref={form}
      className={styles['form']}
      aria-label={words.add.title}
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() !== '') return onCreate({ title: title.trim(), client: client.trim() });
        setAdvice(words.add.needsTitle);
        form.current?.querySelector('input')?.focus();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel?.();
      }}
    >
      <TextField
        label={words.add.name}
        placeholder={words.add.namePlaceholder}
        value={title}
        maxLength={LIMITS.word}
        autoFocus
        autoComplete="off"
        aria-invalid={advice !== '' && title.trim() === ''}
        onChange={({ target }) => setTitle(target.value)}
      />
      <TextField
        label={words.add.client}
        placeholder={words.add.clientPlaceholder}
        value={client}
        maxLength={LIMITS.word}
        autoComplete="off"
        onChange={({ target }) => setClient(target.value)}
      />
      <div className={styles['actions']}>
        <Button look="primary" submits>
          {words.add.create}
        </Button>
        {onCancel === undefined ? null : (
          <Button look="plain" onClick={onCancel}>
            {words.add.cancel}
          </Button>
        )}
      </div>
      {advice === '' || title.trim() !== '' ? null : (
        <p className={styles['advice']} role="alert">
          {advice}
        </p>
      )}
    </form>
  );
}
