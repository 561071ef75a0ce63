import { type ReactNode, useEffect, useRef } from 'react';
import { joinClasses } from '../ui/join-classes.ts';
import styles from './Shell.module.css';

type SideProps = {
  readonly at: 'start' | 'end';
  /** Laid over the work instead of beside it. */
  readonly over: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/**
 * One side of the canvas. Laid over the work it takes the focus, gives it back on Escape, and goes as soon as one has
 * chosen something in it.
 */
export function Side({ at, over, onClose, children }: SideProps) {
  const side = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (over) side.current?.querySelector<HTMLElement>('nav, aside')?.focus();
  }, [over]);

  function leave(): void {
    onClose();
    document.getElementById('work')?.focus({ preventScroll: true });
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears Escape and the links inside, and is nothing by itself
    <div
      ref={side}
      className={joinClasses(styles['side'], over && styles['over'], over && styles[at])}
      onKeyDown={({ key, nativeEvent }) => {
        if (over && key === 'Escape' && !nativeEvent.defaultPrevented) leave();
      }}
      onClick={({ target }) => {
        if (over && target instanceof Element && target.closest('a') !== null) leave();
      }}
    >
      {children}
    </div>
  );
}
