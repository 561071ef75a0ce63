import type { WorkshopId } from '#shared/workshop/schema/ids.ts';

export type BesideStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What this computer keeps of a workshop beside its database, because it must be written at each key or each second. */
const PARTS = ['clock', 'typing'] as const;

export function besideKey(part: (typeof PARTS)[number], id: WorkshopId): string {
  return `nextproof-${part}-${id}`;
}

export function forgetBeside(store: BesideStore, id: WorkshopId): void {
  for (const part of PARTS) store.removeItem(besideKey(part, id));
}
