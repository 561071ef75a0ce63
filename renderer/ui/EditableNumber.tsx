import { type KeyboardEvent, useId } from 'react';
import styles from './EditableNumber.module.css';
import { Hidden } from './Hidden.tsx';
import { joinClasses } from './join-classes.ts';
import { parseNumber, sayNumber } from './parse-number.ts';
import field from './TextField.module.css';
import { useDraft } from './use-draft.ts';

type EditableNumberProps = {
  readonly label: string;
  readonly labelHidden?: boolean;
  /** In the unit that is shown; null is no answer. */
  readonly value: number | null;
  readonly onCommit: (value: number | null) => void;
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
  /** Stands behind the number: %, weeks, €. */
  readonly unit?: string;
  readonly placeholder?: string;
  /** What is wrong with a number that cannot be taken. */
  readonly problem: string;
};

/** A number typed as people write it, with a point or a comma. What cannot be taken stays, with a sentence. */
export function EditableNumber(props: EditableNumberProps) {
  const { label, labelHidden = false, value, onCommit, min, max, whole = false, unit, problem } = props;
  const id = useId();
  const draft = useDraft(value === null ? '' : sayNumber(value), (text) => {
    const parsed = parseNumber(text, { min, max, whole });
    if (parsed.kind === 'number') onCommit(parsed.value);
  });
  const isWrong = parseNumber(draft.text, { min, max, whole }).kind === 'wrong';

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') draft.revert();
    else if (event.key === 'Enter') draft.commit();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div className={field['field']}>
      <label htmlFor={id} className={field['label']}>
        {labelHidden ? <Hidden>{label}</Hidden> : label}
      </label>
      <span className={joinClasses(styles['box'], isWrong && styles['wrong'])}>
        <input
          id={id}
          className={styles['input']}
          inputMode="decimal"
          autoComplete="off"
          placeholder={props.placeholder}
          value={draft.text}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}-problem` : undefined}
          onChange={({ target }) => draft.change(target.value)}
          onBlur={() => (isWrong ? undefined : draft.commit())}
          onKeyDown={onKeyDown}
        />
        {unit === undefined ? null : <span className={styles['unit']}>{unit}</span>}
      </span>
      {isWrong ? (
        <p className={styles['problem']} id={`${id}-problem`}>
          {problem}
        </p>
      ) : null}
    </div>
  );
}
