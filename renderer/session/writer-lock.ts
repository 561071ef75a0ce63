import type { WorkshopId } from '#shared/workshop/schema/ids.ts';

export type Release = () => void;

/** The name of a workshop's lock and of the channel its tabs talk on. */
export function workshopLock(id: WorkshopId): string {
  return `nextproof-workshop-${id}`;
}

function hold(locks: LockManager, name: string, options: LockOptions): Promise<Release | undefined> {
  return new Promise((resolve, reject) => {
    locks
      .request(name, options, (lock) => {
        if (lock === null) return resolve(undefined);
        return new Promise<void>((release) => resolve(release));
      })
      .catch(reject);
  });
}

/** The right to write one workshop, if no other tab has it. */
export function tryToWrite(locks: LockManager, name: string): Promise<Release | undefined> {
  return hold(locks, name, { ifAvailable: true });
}

/** Waits until the tab that writes closes or is killed. Undefined when the wait was called off. */
export function waitToWrite(
  locks: LockManager,
  name: string,
  signal: AbortSignal,
): Promise<Release | undefined> {
  return hold(locks, name, { signal }).catch((error: unknown) => {
    if (signal.aborted) return undefined;
    throw error;
  });
}
