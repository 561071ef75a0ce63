import { type ComponentProps, useId } from 'react';
import { Hidden } from './Hidden.tsx';
import { joinClasses } from './join-classes.ts';
import styles from './TextField.module.css';

type TextFieldProps = Omit<ComponentProps<'input'>, 'id'> & {
  readonly label: string;
  /** Where the place of the field says what it is, the label is only read aloud. */
  readonly labelHidden?: boolean;
  readonly inputClassName?: string | undefined;
};

export function TextField({
  label,
  labelHidden = false,
  className,
  inputClassName,
  ...rest
}: TextFieldProps) {
  const id = useId();
  return (
    <div className={joinClasses(styles['field'], className)}>
      <label htmlFor={id} className={styles['label']}>
        {labelHidden ? <Hidden>{label}</Hidden> : label}
      </label>
      <input {...rest} id={id} className={joinClasses(styles['input'], inputClassName)} />
    </div>
  );
}
