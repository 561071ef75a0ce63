import { type KeyboardEvent, type SubmitEvent, useState } from 'react';
import { planScreen } from '#shared/strings/plan-screen.ts';
import { LIMITS } from '#shared/workshop/schema/primitives.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Weeks.module.css';

const words = planScreen.weeks;

type TriggerQuestionProps = {
  readonly title: string;
  readonly onKeep: (trigger: string) => void;
  readonly onSkip: () => void;
};

/** Asked at once when something is put off, because nobody remembers an hour later. */
export function TriggerQuestion({ title, onKeep, onSkip }: TriggerQuestionProps) {
  const [text, setText] = useState('');

  function onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    if (text.trim() === '') onSkip();
    else onKeep(text.trim());
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onSkip();
  }

  return (
    <form className={styles['trigger']} onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <TextField
        label={words.triggerFor(title)}
        placeholder={planScreen.fields.triggerPlaceholder}
        value={text}
        maxLength={LIMITS.line}
        autoComplete="off"
        autoFocus
        onChange={({ target }) => setText(target.value)}
      />
      <Button size="small" submits look="primary">
        {words.keepTrigger}
      </Button>
      <Button size="small" look="plain" onClick={onSkip}>
        {words.skipTrigger}
      </Button>
    </form>
  );
}
