import { useSyncExternalStore } from 'react';
import { textSize } from '../settings/text-size.ts';

export type Panel = 'rail' | 'meaning';

type Sides = {
  /** There is no room beside the work: a side is laid over it for as long as it is needed, one at a time. */
  readonly over: boolean;
  readonly shows: (panel: Panel) => boolean;
  readonly toggle: (panel: Panel) => void;
  /** Puts away what is laid over the work. */
  readonly close: () => void;
};

/** In letters rather than pixels, so that large text counts as a small window. */
const NARROWEST = 60;

/** Which sides are folded away; kept for the next start, because a projector in the room wants the same again. */
const key = (panel: Panel): string => `nextproof-hides-${panel}`;
const listeners = new Set<() => void>();
let laidOver: Panel | undefined;

/** Known until the window or the text has another size: measuring it makes the browser lay the page out there and then. */
let narrow: boolean | undefined;

function subscribe(listener: () => void): () => void {
  const measureAnew = (): void => {
    narrow = undefined;
    listener();
  };
  // While nobody listened it may have changed.
  if (listeners.size === 0) narrow = undefined;
  listeners.add(listener);
  window.addEventListener('resize', measureAnew);
  // The size is on the page before this listener is told, because it was followed first.
  const stop = textSize.subscribe(measureAnew);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('resize', measureAnew);
    stop();
  };
}

function isNarrow(): boolean {
  narrow ??=
    window.innerWidth / Number.parseFloat(getComputedStyle(document.documentElement).fontSize) < NARROWEST;
  return narrow;
}

function isShown(panel: Panel): boolean {
  return isNarrow() ? laidOver === panel : window.localStorage.getItem(key(panel)) === null;
}

export function useSides(): Sides {
  const over = useSyncExternalStore(subscribe, isNarrow);
  const rail = useSyncExternalStore(subscribe, () => isShown('rail'));
  const meaning = useSyncExternalStore(subscribe, () => isShown('meaning'));
  return { over, shows: (panel) => (panel === 'rail' ? rail : meaning), toggle, close };
}

function toggle(panel: Panel): void {
  if (isNarrow()) laidOver = laidOver === panel ? undefined : panel;
  else if (isShown(panel)) window.localStorage.setItem(key(panel), 'yes');
  else window.localStorage.removeItem(key(panel));
  tell();
}

function close(): void {
  laidOver = undefined;
  tell();
}

function tell(): void {
  for (const listener of listeners) listener();
}
