import { createContext, useContext, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import type { Unsubscribe } from '#shared/host/host.ts';
import type { Action } from './action.ts';

/** What can be done now. Each screen adds its own for as long as it is shown; of two with one id the later counts. */
class ActionRegistry {
  #lists: readonly (readonly Action[])[] = [];
  #actions: readonly Action[] = [];
  readonly #listeners = new Set<() => void>();

  add(list: readonly Action[]): Unsubscribe {
    this.#change([...this.#lists, list]);
    return () => this.#change(this.#lists.filter((known) => known !== list));
  }

  readonly all = (): readonly Action[] => this.#actions;

  readonly subscribe = (listener: () => void): Unsubscribe => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  run(id: string): boolean {
    const action = this.#actions.find((known) => known.id === id);
    action?.run();
    return action !== undefined;
  }

  #change(lists: readonly (readonly Action[])[]): void {
    this.#lists = lists;
    this.#actions = [...new Map(lists.flat().map((action) => [action.id, action])).values()];
    for (const listener of this.#listeners) listener();
  }
}

export const ActionContext = createContext(new ActionRegistry());

export function useAllActions(): readonly Action[] {
  const registry = useContext(ActionContext);
  return useSyncExternalStore(registry.subscribe, registry.all);
}

/**
 * Offers these actions while the component is shown, from the moment it can be seen: a key pressed then must not be
 * lost. What they do may change with every drawing; what they are may not.
 */
export function useActions(actions: readonly Action[]): void {
  const registry = useContext(ActionContext);
  const latest = useRef(actions);
  latest.current = actions;
  const shape = actions.map(({ id, label }) => `${id} ${label}`).join('\n');

  // biome-ignore lint/correctness/useExhaustiveDependencies: offered again only when what is offered differs
  useLayoutEffect(
    () =>
      registry.add(
        latest.current.map((action) => ({
          ...action,
          run: () => latest.current.find(({ id }) => id === action.id)?.run(),
        })),
      ),
    [registry, shape],
  );
}
