import { useSyncExternalStore } from 'react';

export type Panel = 'rail' | 'meaning';

/** Which sides are folded away; kept for the next start, because a projector in the room wants the same again. */
const key = (panel: Panel): string => `nextproof-hides-${panel}`;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function usePanel(panel: Panel): readonly [boolean, () => void] {
  const shown = useSyncExternalStore(subscribe, () => window.localStorage.getItem(key(panel)) === null);
  return [shown, () => togglePanel(panel)];
}

function togglePanel(panel: Panel): void {
  if (window.localStorage.getItem(key(panel)) === null) window.localStorage.setItem(key(panel), 'yes');
  else window.localStorage.removeItem(key(panel));
  for (const listener of listeners) listener();
}
