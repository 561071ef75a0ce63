import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Conclusion } from '#shared/conclude/conclude.ts';
import type { Unsubscribe } from '#shared/host/host.ts';

/** What the answers come to so far, worked out once for every view of the open workshop. */
export type Concluded = {
  /** Undefined until it is worked out for the first time; after a change the one before stays meanwhile. */
  readonly conclusion: Conclusion | undefined;
  /** What turned the advice, in words, until it turns again. */
  readonly turned: string;
  readonly failed: boolean;
};

/**
 * Holds it for the views that show it. The holder itself stays the same: with a value that changes after every key, React
 * would go through all of a long screen each time to find who reads it.
 */
export class ConclusionHolder {
  #concluded: Concluded = { conclusion: undefined, turned: '', failed: false };
  readonly #listeners = new Set<() => void>();

  readonly get = (): Concluded => this.#concluded;

  readonly subscribe = (listener: () => void): Unsubscribe => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  set(concluded: Concluded): void {
    this.#concluded = concluded;
    for (const listener of this.#listeners) listener();
  }
}

export const ConclusionContext = createContext(new ConclusionHolder());

export function useConclusion(): Concluded {
  const holder = useContext(ConclusionContext);
  return useSyncExternalStore(holder.subscribe, holder.get);
}
