import { useState } from 'react';
import { pathStrings as words } from '#shared/strings/path.ts';
import { LIMITS } from '#shared/workshop/schema/primitives.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Conditions.module.css';

const { holds } = words.conditions;
/** People say how far something holds in five steps, not in hundredths. */
const STEPS = [
  { value: 0, label: holds.none, key: '0' },
  { value: 0.25, label: holds.little, key: '1' },
  { value: 0.5, label: holds.half, key: '2' },
  { value: 0.75, label: holds.mostly, key: '3' },
  { value: 1, label: holds.fully, key: '4' },
] as const;

type AssertFormProps = {
  readonly label: string;
  readonly onDone: (value: number, reason: string) => void;
  readonly onCancel: () => void;
};

/** States a condition directly: how far it holds, and why. Without a reason it cannot be stated. */
export function AssertForm({ label, onDone, onCancel }: AssertFormProps) {
  const [value, setValue] = useState<number | null>(null);
  const [reason, setReason] = useState('');
  const text = reason.trim();
  return (
    <form
      className={styles['assert']}
      aria-label={`${words.conditions.assert}: ${label}`}
      onKeyDown={({ key }) => (key === 'Escape' ? onCancel() : undefined)}
      onSubmit={(event) => {
        event.preventDefault();
        if (value !== null && text !== '') onDone(value, text);
      }}
    >
      <Choice<number> label={words.conditions.value} options={STEPS} value={value} onChange={setValue} />
      <TextField
        label={words.conditions.reason}
        value={reason}
        maxLength={LIMITS.line}
        onChange={({ target }) => setReason(target.value)}
      />
      <div className={styles['acts']}>
        <Button size="small" submits disabled={value === null || text === ''}>
          {words.conditions.set}
        </Button>
        <Button size="small" look="plain" onClick={onCancel}>
          {words.conditions.cancel}
        </Button>
      </div>
    </form>
  );
}
