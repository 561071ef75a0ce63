import { useId } from 'react';
import { Hidden } from './Hidden.tsx';
import { joinClasses } from './join-classes.ts';
import styles from './SelectField.module.css';

export type SelectOption = { readonly value: string; readonly label: string };
export type SelectGroup = { readonly label: string; readonly options: readonly SelectOption[] };

type SelectFieldProps = {
  readonly label: string;
  /** What it is asked about, where the place says so to the eye: read aloud after the label. */
  readonly about?: string;
  readonly value: string;
  readonly options?: readonly SelectOption[];
  /** Further options under headings of their own. */
  readonly groups?: readonly SelectGroup[];
  readonly onChange: (value: string) => void;
  /** Where the place says what it is, the label is only read aloud. */
  readonly labelHidden?: boolean;
  /** The label above the control, as other fields have it, and the control as wide as its place. */
  readonly stacked?: boolean;
};

/** One of a list that may be long: the system's own control, which knows typing ahead and every screen reader. */
export function SelectField(props: SelectFieldProps) {
  const {
    label,
    about,
    value,
    options = [],
    groups = [],
    onChange,
    labelHidden = false,
    stacked = false,
  } = props;
  const id = useId();
  return (
    <span className={joinClasses(styles['field'], stacked && styles['stacked'])}>
      <label htmlFor={id}>
        {labelHidden ? <Hidden>{label}</Hidden> : label}
        {about === undefined ? null : <Hidden>: {about}</Hidden>}
      </label>
      <select
        id={id}
        className={styles['select']}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      >
        {options.map(drawn)}
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map(drawn)}
          </optgroup>
        ))}
      </select>
    </span>
  );
}

function drawn({ value, label }: SelectOption) {
  return (
    <option key={value} value={value} dir="auto">
      {label}
    </option>
  );
}
