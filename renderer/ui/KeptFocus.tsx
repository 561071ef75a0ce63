import { type ReactNode, useEffect, useRef } from 'react';
import styles from './KeptFocus.module.css';

const FOCUSABLE = 'button:not(:disabled), input:not(:disabled), select, textarea, a[href], [tabindex="0"]';

/**
 * Around something whose buttons go when they are pressed: the focus then goes to what has come in their place, and where
 * that takes none, to the work. Left to itself it would begin again at the top of the page.
 */
export function KeptFocus({ children }: { readonly children: ReactNode }) {
  const area = useRef<HTMLDivElement>(null);
  const isHere = useRef(false);

  useEffect(() => {
    const watched = area.current;
    if (watched === null) return undefined;
    const changes = new MutationObserver(() => {
      if (!isHere.current || document.activeElement !== document.body) return;
      const next = watched.querySelector<HTMLElement>(FOCUSABLE) ?? document.getElementById('work');
      next?.focus({ preventScroll: true });
    });
    changes.observe(watched, { childList: true, subtree: true });
    return () => changes.disconnect();
  }, []);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: notes where the focus is, and reacts to nothing
    <div
      ref={area}
      className={styles['area']}
      onFocus={() => {
        isHere.current = true;
      }}
      onBlur={({ relatedTarget }) => {
        // Nobody gets the focus of something that is taken away.
        if (relatedTarget !== null) isHere.current = false;
      }}
    >
      {children}
    </div>
  );
}
