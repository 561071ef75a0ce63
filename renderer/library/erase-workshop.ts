import { failed, ok, type Result } from '#shared/base/result.ts';
import type { Host } from '#shared/host/host.ts';
import { libraryStrings } from '#shared/strings/library.ts';
import type { WorkshopId } from '#shared/workshop/schema/ids.ts';
import type { WorkshopTable } from '../persistence/workshop-table.ts';
import { type BesideStore, forgetBeside } from '../session/kept-beside.ts';
import { tryToWrite, workshopLock } from '../session/writer-lock.ts';

type EraseParts = {
  readonly host: Host;
  readonly table: WorkshopTable;
  readonly hasJournal: boolean;
  readonly locks: LockManager;
  readonly storage: BesideStore;
};

/**
 * Removes every trace of a workshop that this app keeps. The row in the list goes last: as long as anything is left, it
 * is listed and can be erased again.
 */
export async function eraseWorkshop(
  id: WorkshopId,
  { host, table, hasJournal, locks, storage }: EraseParts,
): Promise<Result<undefined>> {
  const release = await tryToWrite(locks, workshopLock(id));
  if (release === undefined) return failed(libraryStrings.problems.openElsewhere);
  try {
    const { row } = await table.read(id);
    if (hasJournal) {
      for (const step of [host.journalErase, host.backupErase, host.attachmentErase]) {
        const done = await step({ workshopId: id });
        if (done.kind === 'failed') return done;
      }
    }
    if (row?.file.kind === 'file') {
      const forgotten = await host.forgetRecent({ handle: row.file.handle });
      if (forgotten.kind === 'failed') return forgotten;
    }
    forgetBeside(storage, id);
    await table.erase(id);
    return ok(undefined);
  } catch {
    return failed(libraryStrings.problems.notErased);
  } finally {
    release();
  }
}
