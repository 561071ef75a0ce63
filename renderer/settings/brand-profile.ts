import { useSyncExternalStore } from 'react';
import type { Unsubscribe } from '#shared/host/host.ts';
import { type Brand, brandSchema } from '#shared/report/brand.ts';

const KEY = 'nextproof.brand';

/** How this consultancy’s reports look, kept on this computer; null: as the playbook says. */
export const brandProfile = createBrandProfile();

type BrandProfile = {
  readonly get: () => Brand | null;
  /** Says whether it is kept: a browser’s small storage may be full. */
  readonly set: (brand: Brand | null) => boolean;
  readonly subscribe: (listener: () => void) => Unsubscribe;
};

function createBrandProfile(): BrandProfile {
  const listeners = new Set<() => void>();
  let read: { readonly text: string | null; readonly brand: Brand | null } | undefined;
  return {
    get: () => {
      const text = window.localStorage.getItem(KEY);
      if (read?.text !== text) read = { text, brand: text === null ? null : parseBrand(text) };
      return read.brand;
    },
    set: (brand) => {
      try {
        if (brand === null) window.localStorage.removeItem(KEY);
        else window.localStorage.setItem(KEY, JSON.stringify(brand));
      } catch {
        return false;
      }
      for (const listener of listeners) listener();
      return true;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** A profile from a file or the storage; null where it is none. */
export function parseBrand(text: string): Brand | null {
  try {
    const parsed = brandSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

export function useBrandProfile(): Brand | null {
  return useSyncExternalStore(brandProfile.subscribe, brandProfile.get);
}
