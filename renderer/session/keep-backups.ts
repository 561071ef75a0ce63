import type { Problem, Result } from '#shared/base/result.ts';
import type { LogEntry } from '#shared/workshop/log/log-record.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import type { Session } from './session-state.ts';

/** Makes a backup; where something has to be told about it, that comes back. */
export type BackUp = (workshop: Workshop, log: readonly LogEntry[]) => Promise<Result<unknown>>;

type BackedUp = Pick<Session, 'getState' | 'subscribe' | 'log' | 'tell'>;

type KeepBackupsOptions = {
  readonly session: BackedUp;
  readonly write: BackUp;
  readonly every?: number;
  /** What was changed before this start may not be in a backup yet. */
  readonly afterStart?: number;
};

const MINUTE = 60_000;

/**
 * A backup after every quarter of an hour in which something was changed, soon after the start and on closing. The
 * host writes none twice. Only the tab that writes the workshop makes them.
 */
export function keepBackups(options: KeepBackupsOptions): { readonly finish: () => Promise<void> } {
  const { session, write, every = 15 * MINUTE, afterStart = MINUTE } = options;
  let written = -1;
  let told: Problem['code'] | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined = setTimeout(() => void backUp(), afterStart);

  const stop = session.subscribe(() => {
    if (timer === undefined && session.getState().seq > written) schedule();
  });

  function schedule(): void {
    timer = setTimeout(() => void backUp(), every);
  }

  async function backUp(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const { workshop, seq, role } = session.getState();
    if (role !== 'writer' || seq === written) return;
    written = seq;
    const result = await write(workshop, session.log());
    if (result.kind === 'ok') {
      told = undefined;
      return;
    }
    // Tried again with the next change; said once, not every quarter of an hour.
    if (told !== result.problem.code) session.tell(result.problem);
    told = result.problem.code;
  }

  return {
    finish: async () => {
      stop();
      await backUp();
    },
  };
}
