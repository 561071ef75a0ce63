import type { ComponentProps } from 'react';
import styles from './Button.module.css';
import { joinClasses } from './join-classes.ts';

export type ButtonLook = 'primary' | 'standard' | 'plain';

type ButtonProps = Omit<ComponentProps<'button'>, 'type'> & {
  readonly look?: ButtonLook;
  readonly size?: 'standard' | 'small';
  readonly submits?: boolean;
};

/** The primary look is for the one next action; there is at most one on a screen. */
export function Button({
  look = 'standard',
  size = 'standard',
  submits = false,
  className,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={submits ? 'submit' : 'button'}
      className={joinClasses(styles['button'], styles[look], size === 'small' && styles['small'], className)}
    />
  );
}
