import { join } from 'node:path';
import { failed, ok, type Result } from '#shared/base/result.ts';
import type { BackupId } from '#shared/host/backup-methods.ts';
import { BACKUP_HASH_LENGTH, type BackupAge, makeBackupId, readBackupId } from '#shared/host/backup-name.ts';
import {
  type BackupShelf,
  hasItsPhotos,
  putPhotosBack,
  shelvePhotos,
  sweepPhotos,
  type WorkshopPhotos,
} from '#shared/host/backup-photos.ts';
import { chooseBackups } from '#shared/host/choose-backups.ts';
import type { HostReply } from '#shared/host/host.ts';
import type { Revision } from '#shared/host/host-values.ts';
import { hostProblems } from '#shared/strings/host.ts';
import type { WorkshopId } from '#shared/workshop/schema/ids.ts';
import { atomicWrite, sweepTemps } from './atomic-write.ts';
import type { Attachments } from './attachments.ts';
import { contentHash } from './content-hash.ts';
import { fileProblem } from './file-problem.ts';
import { type FileSystem, whenThere } from './file-system.ts';
import { makeLastingFolder } from './make-lasting-folder.ts';
import { workshopFileName } from './workshop-file-name.ts';

const ENDING = '.nextproof';
/** Longer than writing a backup takes: another one may be under way. */
const SURELY_LEFT_MS = 10 * 60 * 1000;

export type Backups = {
  readonly write: (
    workshopId: WorkshopId,
    bytes: Uint8Array,
    at: string,
    photos?: readonly Revision[],
  ) => Promise<Result<HostReply<'backupWrite'>>>;
  readonly list: (workshopId: WorkshopId) => Promise<Result<HostReply<'backupList'>>>;
  readonly read: (workshopId: WorkshopId, id: BackupId) => Promise<Result<HostReply<'backupRead'>>>;
  readonly erase: (workshopId: WorkshopId) => Promise<Result<undefined>>;
};

/** The app's own backups: a folder per workshop, a file per backup, named by order, time and content. */
export function createBackups(place: {
  readonly fs: FileSystem;
  readonly platform: NodeJS.Platform;
  readonly folder: string;
  /** Where workshops have their photos; without it every backup carries its own. */
  readonly attachments?: Attachments;
}): Backups {
  const { fs, platform } = place;
  const folderOf = (workshopId: WorkshopId) => join(place.folder, workshopFileName(workshopId));
  const pathOf = (workshopId: WorkshopId, id: BackupId) => join(folderOf(workshopId), id + ENDING);

  /** One after the other: what one leaves out another may just have begun to name. */
  let turn: Promise<unknown> = Promise.resolve();
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  }

  function shelfOf(workshopId: WorkshopId): BackupShelf {
    const at = (name: string) => join(folderOf(workshopId), name);
    return {
      names: async () => (await whenThere(fs.list(folderOf(workshopId)))) ?? [],
      read: async (name) => (await whenThere(fs.readFile(at(name)))) ?? undefined,
      write: async (name, bytes) => void (await atomicWrite({ fs, platform, path: at(name), bytes })),
      remove: async (name) => void (await fs.remove(at(name))),
      sha256: async (bytes) => contentHash(bytes),
    };
  }

  function photosOf(workshopId: WorkshopId): WorkshopPhotos {
    return {
      read: async (sha256) => {
        const found = await place.attachments?.read(workshopId, sha256);
        return found?.kind === 'ok' && found.value.kind === 'found' ? found.value.bytes : undefined;
      },
      write: async (sha256, bytes) => place.attachments?.write(workshopId, sha256, bytes),
    };
  }

  async function backupsOf(workshopId: WorkshopId): Promise<readonly BackupAge[]> {
    const names = (await whenThere(fs.list(folderOf(workshopId)))) ?? [];
    return names
      .flatMap((name) => (name.endsWith(ENDING) ? (readBackupId(name.slice(0, -ENDING.length)) ?? []) : []))
      .toSorted((a, b) => b.sequence - a.sequence);
  }

  async function soundBytes(workshopId: WorkshopId, id: BackupId): Promise<Uint8Array | null> {
    const bytes = await fs.readFile(pathOf(workshopId, id));
    return id.endsWith(shortHash(bytes)) ? bytes : null;
  }

  async function write(
    workshopId: WorkshopId,
    bytes: Uint8Array,
    at: string,
    photos: readonly Revision[],
  ): Promise<HostReply<'backupWrite'>> {
    const [shelf, own] = [shelfOf(workshopId), photosOf(workshopId)];
    const before = await backupsOf(workshopId);
    const latest = before[0];
    if (latest?.id.endsWith(shortHash(bytes)) && (await soundBytes(workshopId, latest.id)) !== null) {
      return { id: latest.id, ...(await shelvePhotos(shelf, own, latest.id, photos)) };
    }
    await makeLastingFolder(fs, platform, folderOf(workshopId));
    const id = makeBackupId((latest?.sequence ?? 0) + 1, at, contentHash(bytes));
    const shelved = await shelvePhotos(shelf, own, id, photos);
    // Read back and compared before it counts; only then may an older one go.
    await atomicWrite({ fs, platform, path: pathOf(workshopId, id), bytes });
    await thinOut(workshopId, await backupsOf(workshopId));
    return { id, ...shelved };
  }

  async function thinOut(workshopId: WorkshopId, all: readonly BackupAge[]): Promise<void> {
    const kept = chooseBackups(all);
    await sweepTemps(fs, folderOf(workshopId), new Date(Date.now() - SURELY_LEFT_MS));
    for (const { id } of all) if (!kept.has(id)) await fs.remove(pathOf(workshopId, id));
    await sweepPhotos(shelfOf(workshopId), kept);
  }

  async function listed(workshopId: WorkshopId): Promise<HostReply<'backupList'>> {
    const backups: HostReply<'backupList'>['backups'][number][] = [];
    // One after the other: each is read whole to see whether it is sound.
    for (const { id, at } of await backupsOf(workshopId)) {
      const path = pathOf(workshopId, id);
      const sound =
        (await soundBytes(workshopId, id)) !== null && (await hasItsPhotos(shelfOf(workshopId), id));
      backups.push({ id, at: at.toISOString(), size: await fs.size(path), sound });
    }
    return { backups };
  }

  async function eraseAll(workshopId: WorkshopId): Promise<undefined> {
    const folder = folderOf(workshopId);
    for (const name of (await whenThere(fs.list(folder))) ?? []) await fs.remove(join(folder, name));
    return undefined;
  }

  return {
    write: (workshopId, bytes, at, photos = []) =>
      answered(() => inTurn(() => write(workshopId, bytes, at, photos))),
    list: (workshopId) => answered(() => listed(workshopId)),
    read: async (workshopId, id) => {
      const found = await answered(() => whenThere(soundBytesOrDamage(workshopId, id)));
      if (found.kind === 'failed') return found;
      if (found.value === null) return failed(hostProblems.noSuchBackup);
      return found.value === 'damaged' ? failed(hostProblems.backupDamaged) : ok({ bytes: found.value });
    },
    erase: (workshopId) => answered(() => eraseAll(workshopId)),
  };

  async function soundBytesOrDamage(workshopId: WorkshopId, id: BackupId): Promise<Uint8Array | 'damaged'> {
    const bytes = await soundBytes(workshopId, id);
    if (bytes === null) return 'damaged';
    await putPhotosBack(shelfOf(workshopId), photosOf(workshopId), id);
    return bytes;
  }
}

function shortHash(bytes: Uint8Array): string {
  return contentHash(bytes).slice(0, BACKUP_HASH_LENGTH);
}

async function answered<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work());
  } catch (error) {
    return failed(fileProblem(error, 'the backup'));
  }
}
