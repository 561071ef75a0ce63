import type { Unsubscribe } from '#shared/host/host.ts';

/** A setting of this computer, kept beside the database because some must be known before the first paint. */
export type KeptSetting<Value extends string> = {
  readonly get: () => Value;
  readonly set: (value: Value) => void;
  readonly subscribe: (listener: () => void) => Unsubscribe;
};

/** One of a few values; anything else that stands in the storage counts as the usual one. */
export function keptSetting<const Values extends readonly string[]>(
  key: string,
  values: Values,
  usual: NoInfer<Values[number]>,
): KeptSetting<Values[number]> {
  const listeners = new Set<() => void>();
  return {
    get: () => {
      const kept = window.localStorage.getItem(key);
      return values.find((value) => value === kept) ?? usual;
    },
    set: (value) => {
      if (value === usual) window.localStorage.removeItem(key);
      else window.localStorage.setItem(key, value);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
