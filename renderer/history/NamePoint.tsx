import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { historyPanelStrings } from '#shared/strings/history-panel.ts';
import { LIMITS } from '#shared/workshop/schema/primitives.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './Milestones.module.css';

type NamePointProps = {
  readonly label: string;
  readonly start: string;
  /** The new name; undefined where the old one is to stay. */
  readonly onDone: (title: string | undefined) => void;
};

/** One line to type the name of a point into: Enter keeps it, Esc leaves it as it was. */
export function NamePoint({ label, start, onDone }: NamePointProps) {
  const [title, setTitle] = useState(start);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    // After the menu this was chosen in has given the focus back.
    const focus = requestAnimationFrame(() => form.current?.querySelector('input')?.select());
    return () => cancelAnimationFrame(focus);
  }, []);

  function keep(event: SubmitEvent): void {
    event.preventDefault();
    onDone(title.trim());
  }

  return (
    <form ref={form} className={styles['form']} onSubmit={keep}>
      <TextField
        label={label}
        labelHidden
        placeholder={historyPanelStrings.milestones.placeholder}
        maxLength={LIMITS.word}
        value={title}
        onChange={({ target }) => setTitle(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onDone(undefined);
        }}
      />
      <Button submits>{historyPanelStrings.milestones.keep}</Button>
    </form>
  );
}
