import { failed, ok, type Result } from '#shared/base/result.ts';
import type { Host } from '#shared/host/host.ts';
import { workshopStrings } from '#shared/strings/workshop.ts';
import type { WorkshopId } from '#shared/workshop/schema/ids.ts';
import { withinTime } from '../persistence/within-time.ts';
import type { WorkshopTable } from '../persistence/workshop-table.ts';
import { type BackUp, keepBackups } from './keep-backups.ts';
import { glanceAtWorkshop, type LoadedWorkshop, loadWorkshop } from './load-workshop.ts';
import { LogKeeper } from './log-keeper.ts';
import { peersOn } from './peers.ts';
import type { Session } from './session-state.ts';
import { whenSaved } from './when-saved.ts';
import { WorkshopSession } from './workshop-session.ts';
import { tryToWrite, waitToWrite, workshopLock } from './writer-lock.ts';

export type OpenSession = (id: WorkshopId) => Promise<Result<Session>>;

export type Sessions = {
  readonly open: OpenSession;
  /** The session this window has open on a workshop; it knows more than the working copy, which may lag. */
  readonly current: (id: WorkshopId) => Session | undefined;
  /** Waits until everything said in this window is kept; false where that does not come within the time. */
  readonly settled: (patience: number) => Promise<boolean>;
};

type OpenSessionParts = {
  readonly host: Host;
  readonly table: WorkshopTable;
  readonly hasJournal: boolean;
  readonly locks: LockManager;
  readonly now: () => string;
  readonly newId: () => string;
  readonly backUp: BackUp;
};

/** The lasting name of the window that writes; one that only follows has a passing name, and undoes its own. */
const MAIN = 'main';

export function sessionOpener(parts: OpenSessionParts): Sessions {
  const opened = new Map<WorkshopId, Session>();
  /** A workshop that is being closed here is opened again only afterwards. */
  const closing = new Map<WorkshopId, Promise<void>>();

  const open: OpenSession = async (id) => {
    await closing.get(id);
    const { host, table, hasJournal, locks, now, newId } = parts;
    const name = workshopLock(id);
    const peers = peersOn(name);
    let release = await tryToWrite(locks, name);
    const isWriter = release !== undefined;
    const load = () => loadWorkshop(id, host, table, hasJournal);

    const found = isWriter ? await load() : ok(await glanceAtWorkshop(id, table));
    if (found.kind === 'failed' || found.value === undefined) {
      release?.();
      peers.close();
      return found.kind === 'failed' ? found : failed(workshopStrings.problems.notThere);
    }

    const stop = new AbortController();
    const session = new WorkshopSession({
      loaded: found.value,
      window: isWriter ? MAIN : newId(),
      peers,
      now,
      newId,
      linkFile: (file) => table.changeRow(id, { file, filedAt: now() }),
      onClose: async () => {
        stop.abort();
        release?.();
      },
    });
    const keeper = ({ isJournalUnread }: LoadedWorkshop): LogKeeper =>
      new LogKeeper({
        id,
        host,
        table,
        hasJournal,
        isJournalUnread,
        now,
        onSave: (state) => session.showSave(state),
        onCopyTrouble: (problem) => (problem === undefined ? undefined : session.tell(problem)),
      });

    if (isWriter) session.becomeWriter(keeper(found.value), { ...found.value, told: [] });
    else {
      session.catchUp();
      void takeOver();
    }

    async function takeOver(): Promise<void> {
      release = await waitToWrite(locks, name, stop.signal);
      if (release === undefined) return;
      const loaded = await load();
      if (loaded.kind === 'ok') session.becomeWriter(keeper(loaded.value), loaded.value);
      else session.tell(loaded.problem);
    }

    const backups = keepBackups({ session, write: (workshop, log) => parts.backUp(workshop, log) });

    const close = (): Promise<void> => {
      opened.delete(id);
      const done = backups
        .finish()
        .then(() => session.close())
        .finally(() => closing.delete(id));
      closing.set(id, done);
      return done;
    };
    const shown: Session = { ...sessionMethods(session), close };
    opened.set(id, shown);
    return ok(shown);
  };

  return {
    open,
    current: (id) => opened.get(id),
    settled: async (patience) => {
      const kept = Promise.all([...closing.values(), ...[...opened.values()].map(whenSaved)]);
      return (await withinTime(kept, patience)).kind === 'done';
    },
  };
}

function sessionMethods(session: WorkshopSession): Omit<Session, 'close'> {
  const { getState, subscribe, dispatch, undo, redo, leave, namePoint, restore } = session;
  const { dispatchForRoom, merge, adopt } = session;
  const { retrySave, tell, dismiss, log, linkFile } = session;
  return {
    ...{ getState, subscribe, dispatch, undo, redo, leave, namePoint, restore, merge, adopt },
    dispatchForRoom,
    ...{ retrySave, tell, dismiss, log, linkFile },
  };
}
