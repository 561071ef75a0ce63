import { useId } from 'react';
import { Hidden } from './Hidden.tsx';
import { joinClasses } from './join-classes.ts';
import styles from './SelectField.module.css';

export type SelectOption = { readonly value: string; readonly label: string };

type SelectFieldProps = {
  readonly label: string;
  readonly labelHidden?: boolean;
  /** Above in a form, beside it in a line of controls. */
  readonly labelAt?: 'side' | 'above';
  readonly value: string;
  readonly options: readonly SelectOption[];
  readonly onChange: (value: string) => void;
};

/** One of a list that may be long: the system's own control, which knows typing ahead and every screen reader. */
export function SelectField(props: SelectFieldProps) {
  const { label, labelHidden = false, labelAt = 'side', value, options, onChange } = props;
  const id = useId();
  return (
    <span className={joinClasses(styles['field'], labelAt === 'above' && styles['above'])}>
      <label htmlFor={id}>{labelHidden ? <Hidden>{label}</Hidden> : label}</label>
      <select
        id={id}
        className={styles['select']}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
