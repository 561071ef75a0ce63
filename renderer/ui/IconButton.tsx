import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import styles from './Button.module.css';
import { joinClasses } from './join-classes.ts';
import { Tip } from './Tip.tsx';

type IconButtonProps = Omit<ComponentProps<'button'>, 'type' | 'children' | 'aria-label'> & {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly keys?: string;
  readonly small?: boolean;
};

/**
 * An icon never stands alone: its name is read aloud and shown beside it on hover and focus. One that has nothing to do
 * keeps the focus, because it is often its own press that made it so.
 */
export function IconButton(props: IconButtonProps) {
  const { icon: Icon, label, keys, small = false, disabled = false, className, onClick, ...rest } = props;
  return (
    <Tip text={label} keys={keys}>
      <button
        {...rest}
        type="button"
        aria-label={label}
        aria-disabled={disabled || undefined}
        onClick={disabled ? undefined : onClick}
        className={joinClasses(
          styles['button'],
          styles['plain'],
          styles['square'],
          small && styles['small'],
          className,
        )}
      >
        <Icon size={small ? '0.875rem' : '1rem'} strokeWidth={1.75} aria-hidden />
      </button>
    </Tip>
  );
}
