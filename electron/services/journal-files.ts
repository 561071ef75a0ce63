import { join } from 'node:path';
import { failed, ok, type Result } from '#shared/base/result.ts';
import type { HostReply } from '#shared/host/host.ts';
import { LONGEST_JOURNAL_HEADER, readJournalOwner } from '#shared/journal/scan-journal.ts';
import { hostProblems } from '#shared/strings/host.ts';
import { type WorkshopId, workshopId as workshopIdSchema } from '#shared/workshop/schema/ids.ts';
import { syncFolder } from './atomic-write.ts';
import { fileProblem } from './file-problem.ts';
import { type FileSystem, whenThere } from './file-system.ts';
import { JournalFile, JournalRefusedError } from './journal-file.ts';
import { JournalQueue } from './journal-queue.ts';
import { makeLastingFolder } from './make-lasting-folder.ts';
import { workshopFileName } from './workshop-file-name.ts';

const ENDING = '.journal';
/** Journals looked into at the same time when they are listed. */
const AT_ONCE = 64;

export type JournalFiles = {
  readonly open: (workshopId: WorkshopId) => Promise<Result<HostReply<'journalOpen'>>>;
  readonly append: (workshopId: WorkshopId, records: readonly string[]) => Promise<Result<undefined>>;
  readonly replace: (workshopId: WorkshopId, records: readonly string[]) => Promise<Result<undefined>>;
  readonly list: () => Promise<Result<HostReply<'journalList'>>>;
  readonly setAside: (workshopId: WorkshopId) => Promise<Result<undefined>>;
  readonly erase: (workshopId: WorkshopId) => Promise<Result<undefined>>;
  /** Waits for everything asked for and closes the files. */
  readonly close: () => Promise<void>;
};

/** The journals of all workshops: one file each in one folder, and a folder beside them for those set aside. */
export function createJournalFiles(place: {
  readonly fs: FileSystem;
  readonly platform: NodeJS.Platform;
  readonly folder: string;
}): JournalFiles {
  const { fs, platform, folder } = place;
  const asideFolder = join(folder, 'set-aside');
  const queues = new Map<string, JournalQueue>();
  const pathOf = (workshopId: string) => join(folder, workshopFileName(workshopId) + ENDING);

  function queueOf(workshopId: string): JournalQueue {
    const known = queues.get(workshopId);
    if (known) return known;
    const path = pathOf(workshopId);
    const setAside = () => moveAside(workshopId);
    const queue = new JournalQueue(new JournalFile({ fs, platform, path, workshopId, setAside }));
    queues.set(workshopId, queue);
    return queue;
  }

  async function moveAside(workshopId: string): Promise<void> {
    await makeLastingFolder(fs, platform, asideFolder);
    const taken = new Set(await fs.list(asideFolder));
    const name = workshopFileName(workshopId);
    let count = 1;
    while (taken.has(`${name}.${count}${ENDING}`)) count += 1;
    const moved = await whenThere(
      fs.rename(pathOf(workshopId), join(asideFolder, `${name}.${count}${ENDING}`)).then(() => true),
    );
    if (moved === null) return;
    await syncFolder(fs, platform, asideFolder);
    await syncFolder(fs, platform, folder);
  }

  async function deleteAll(workshopId: string): Promise<void> {
    const name = workshopFileName(workshopId);
    const aside = ((await whenThere(fs.list(asideFolder))) ?? []).filter((file) =>
      file.startsWith(`${name}.`),
    );
    for (const file of aside) await fs.remove(join(asideFolder, file));
    await fs.remove(pathOf(workshopId));
    await whenThere(syncFolder(fs, platform, folder));
  }

  async function listed(): Promise<HostReply<'journalList'>> {
    const names = ((await whenThere(fs.list(folder))) ?? []).filter((name) => name.endsWith(ENDING));
    const found: Awaited<ReturnType<typeof describeJournal>>[] = [];
    // Some at a time: a system opens only so many files at once.
    for (let at = 0; at < names.length; at += AT_ONCE)
      found.push(...(await Promise.all(names.slice(at, at + AT_ONCE).map((name) => describeJournal(name)))));
    return {
      journals: found.filter((journal) => typeof journal !== 'string'),
      unreadable: found.filter((journal) => typeof journal === 'string'),
    };
  }

  async function describeJournal(name: string) {
    const path = join(folder, name);
    const owner = workshopIdSchema.safeParse(readJournalOwner(await readStart(fs, path)));
    if (!owner.success) return name;
    const [size, changed] = [await fs.size(path), await fs.changed(path)];
    return { workshopId: owner.data, bytes: size, changed: changed.toISOString() };
  }

  return {
    open: (workshopId) =>
      answered(workshopId, async () => {
        const { records, cut, damaged } = await queueOf(workshopId).inTurn((file) => file.read());
        return { records, cut, damaged };
      }),
    append: (workshopId, records) =>
      answered(workshopId, async () => {
        if (records.length > 0) await queueOf(workshopId).append(records);
        return undefined;
      }),
    replace: (workshopId, records) =>
      answered(workshopId, async () => {
        await queueOf(workshopId).inTurn((file) => file.replace(records));
        return undefined;
      }),
    list: () => answered('', listed),
    setAside: (workshopId) =>
      answered(workshopId, async () => {
        await queueOf(workshopId).inTurn(async (file) => {
          await file.release();
          await moveAside(workshopId);
        });
        return undefined;
      }),
    erase: (workshopId) =>
      answered(workshopId, async () => {
        await queueOf(workshopId).inTurn(async (file) => {
          await file.release();
          await deleteAll(workshopId);
        });
        return undefined;
      }),
    close: async () => {
      // A close that fails takes nothing away: all that was acknowledged is flushed.
      await Promise.allSettled([...queues.values()].map((queue) => queue.inTurn((file) => file.close())));
    },
  };
}

async function readStart(fs: FileSystem, path: string): Promise<Uint8Array> {
  const file = await fs.open(path, 'r');
  try {
    const start = new Uint8Array(LONGEST_JOURNAL_HEADER);
    const { bytesRead } = await file.read(start, 0, start.length, 0);
    return start.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function answered<T>(workshopId: string, work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work());
  } catch (error) {
    if (error instanceof JournalRefusedError) {
      return failed(error.reason === 'newer' ? hostProblems.journalNewer : hostProblems.journalOfAnother);
    }
    return failed(fileProblem(error, workshopFileName(workshopId)));
  }
}
