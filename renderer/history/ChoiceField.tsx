import { useId } from 'react';
import { Hidden } from '../ui/Hidden.tsx';
import { joinClasses } from '../ui/join-classes.ts';
import styles from './ChoiceField.module.css';

export type Choice = { readonly value: string; readonly label: string };
export type ChoiceGroup = { readonly label: string; readonly options: readonly Choice[] };

type ChoiceFieldProps = {
  readonly label: string;
  readonly labelShown?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly Choice[];
  readonly groups: readonly ChoiceGroup[];
};

/** One of many, by the system's own list: it can be typed into and read aloud everywhere. */
export function ChoiceField({
  label,
  labelShown = false,
  value,
  onChange,
  options,
  groups,
}: ChoiceFieldProps) {
  const id = useId();
  return (
    <div className={joinClasses(styles['field'], labelShown && styles['labelled'])}>
      <label htmlFor={id}>{labelShown ? label : <Hidden>{label}</Hidden>}</label>
      <select
        id={id}
        className={styles['select']}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      >
        {options.map(option)}
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map(option)}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

function option({ value, label }: Choice) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}
