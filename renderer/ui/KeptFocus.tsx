import { type ReactNode, useEffect, useRef } from 'react';
import styles from './KeptFocus.module.css';

const FOCUSABLE = 'button:not(:disabled), input:not(:disabled), select, textarea, a[href], [tabindex="0"]';

type KeptFocusProps = {
  /** In a list: what now stands where the focus was. Else what has come begins with what matters. */
  readonly inPlace?: boolean;
  readonly children: ReactNode;
};

/**
 * Around something whose buttons go when they are pressed: the focus then goes to what has come in their place, and where
 * that takes none, to the work. Left to itself it would begin again at the top of the page.
 */
export function KeptFocus({ inPlace = false, children }: KeptFocusProps) {
  const area = useRef<HTMLDivElement>(null);
  const isHere = useRef(false);
  const place = useRef(0);

  useEffect(() => {
    const watched = area.current;
    if (watched === null) return undefined;
    const changes = new MutationObserver(() => {
      if (!isHere.current || document.activeElement !== document.body) return;
      const all = [...watched.querySelectorAll<HTMLElement>(FOCUSABLE)];
      const next = all[Math.min(inPlace ? place.current : 0, all.length - 1)];
      (next ?? document.getElementById('work'))?.focus({ preventScroll: true });
    });
    changes.observe(watched, { childList: true, subtree: true });
    return () => changes.disconnect();
  }, [inPlace]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: notes where the focus is, and reacts to nothing
    <div
      ref={area}
      className={styles['area']}
      onFocus={({ currentTarget, target }) => {
        isHere.current = true;
        if (inPlace) place.current = [...currentTarget.querySelectorAll(FOCUSABLE)].indexOf(target);
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
