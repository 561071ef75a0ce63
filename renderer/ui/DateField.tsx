import { useId } from 'react';
import { Hidden } from './Hidden.tsx';
import styles from './TextField.module.css';
import { useDraft } from './use-draft.ts';

type DateFieldProps = {
  readonly label: string;
  readonly labelHidden?: boolean;
  /** A plain day, 2026-11-24; null is none. */
  readonly value: string | null;
  readonly onCommit: (day: string | null) => void;
};

/**
 * A plain day: the system's own control, which knows its calendar, its keys and every screen reader. Handed on when
 * one leaves it, because a year being typed passes through the years 2, 20 and 202.
 */
export function DateField({ label, labelHidden = false, value, onCommit }: DateFieldProps) {
  const id = useId();
  const draft = useDraft(value ?? '', (day) => onCommit(day === '' ? null : day));
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={styles['label']}>
        {labelHidden ? <Hidden>{label}</Hidden> : label}
      </label>
      <input
        id={id}
        type="date"
        className={styles['input']}
        value={draft.text}
        max="2999-12-31"
        onChange={({ target }) => draft.change(target.value)}
        onBlur={draft.commit}
        onKeyDown={({ key }) => (key === 'Enter' ? draft.commit() : undefined)}
      />
    </div>
  );
}
