import type { Problem } from '#shared/base/result.ts';
import type { Unsubscribe } from '#shared/host/host.ts';

/** What can be done about it, beside reading it. */
export type NewsAction = { readonly label: string; readonly run: () => void };
export type NewsItem = { readonly id: number; readonly text: string | Problem; readonly action?: NewsAction };

/** What concerns the whole app and not one workshop, told from outside the screens. */
export type News = {
  readonly tell: (text: string | Problem, action?: NewsAction) => void;
  readonly dismiss: (id: number) => void;
  readonly items: () => readonly NewsItem[];
  readonly subscribe: (listener: () => void) => Unsubscribe;
};

export function newsChannel(): News {
  const listeners = new Set<() => void>();
  let items: readonly NewsItem[] = [];
  let told = 0;
  const change = (next: readonly NewsItem[]): void => {
    items = next;
    for (const listener of listeners) listener();
  };
  return {
    tell: (text, action) => {
      told += 1;
      change([...items, { id: told, text, ...(action === undefined ? {} : { action }) }]);
    },
    dismiss: (id) => change(items.filter((item) => item.id !== id)),
    items: () => items,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
