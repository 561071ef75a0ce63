import type { Session } from './session-state.ts';

/** Settles once everything done so far is on the disk. */
export function whenSaved(session: Pick<Session, 'getState' | 'subscribe'>): Promise<void> {
  const isSaved = (): boolean => session.getState().save.kind === 'saved';
  if (isSaved()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = session.subscribe(() => {
      if (!isSaved()) return;
      stop();
      resolve();
    });
  });
}
