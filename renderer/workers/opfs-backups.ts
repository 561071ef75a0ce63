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
import type { HostReply, HostRequest } from '#shared/host/host.ts';
import { hostProblems } from '#shared/strings/host.ts';
import type { WorkshopId } from '#shared/workshop/schema/ids.ts';
import { opfsAttachments } from './opfs-attachments.ts';
import { fileNames, openAlone, privateFolder, readAll, renameFile, writeNew } from './private-folder.ts';
import { sha256Hex } from './sha256-hex.ts';

async function folderOf(workshopId: string): Promise<FileSystemDirectoryHandle> {
  const backups = await privateFolder('backups');
  return backups.getDirectoryHandle(workshopId, { create: true });
}

async function fingerprint(bytes: Uint8Array): Promise<string> {
  // Bytes read from a file are never shared memory, which is all that the compiler is asking for.
  return (await sha256Hex(bytes as Uint8Array<ArrayBuffer>)).slice(0, BACKUP_HASH_LENGTH);
}

/** The backups there are, latest first. */
async function backupsIn(folder: FileSystemDirectoryHandle): Promise<readonly BackupAge[]> {
  const found = (await fileNames(folder)).flatMap((name) => readBackupId(name) ?? []);
  return found.toSorted((a, b) => b.sequence - a.sequence);
}

async function readFile(folder: FileSystemDirectoryHandle, name: string): Promise<Uint8Array> {
  const access = await openAlone(folder, name);
  try {
    return readAll(access);
  } finally {
    access.close();
  }
}

async function isSound(bytes: Uint8Array, id: BackupId): Promise<boolean> {
  return id.endsWith(await fingerprint(bytes));
}

function shelfIn(folder: FileSystemDirectoryHandle): BackupShelf {
  return {
    names: () => fileNames(folder),
    read: async (name) =>
      (await fileNames(folder)).includes(name) ? await readFile(folder, name) : undefined,
    write: async (name, bytes) => {
      await writeNew(folder, 'unfinished', bytes);
      await renameFile(folder, 'unfinished', name);
    },
    remove: (name) => folder.removeEntry(name),
    // Bytes read from a file are never shared memory, which is all that the compiler is asking for.
    sha256: (bytes) => sha256Hex(bytes as Uint8Array<ArrayBuffer>),
  };
}

function photosOf(workshopId: WorkshopId): WorkshopPhotos {
  return {
    read: async (sha256) => {
      const found = await opfsAttachments.read({ workshopId, sha256 });
      return found.kind === 'ok' && found.value.kind === 'found' ? found.value.bytes : undefined;
    },
    write: (sha256, bytes) => opfsAttachments.write({ workshopId, sha256, bytes }),
  };
}

/** Only after the new one was written and read back: so the last good one is never deleted. */
async function thinOut(folder: FileSystemDirectoryHandle): Promise<void> {
  const all = await backupsIn(folder);
  const kept = chooseBackups(all);
  for (const { id } of all) if (!kept.has(id)) await folder.removeEntry(id);
  await sweepPhotos(shelfIn(folder), kept);
}

/** Backups of the web edition, each named by its number, its moment and the start of its checksum. */
export const opfsBackups = {
  async write({
    workshopId,
    bytes,
    at,
    photos,
  }: HostRequest<'backupWrite'>): Promise<Result<HostReply<'backupWrite'>>> {
    const folder = await folderOf(workshopId);
    const [shelf, own] = [shelfIn(folder), photosOf(workshopId)];
    const [latest] = await backupsIn(folder);
    const hash = await fingerprint(bytes);
    if (latest?.id.endsWith(hash) && (await isSound(await readFile(folder, latest.id), latest.id))) {
      return ok({ id: latest.id, ...(await shelvePhotos(shelf, own, latest.id, photos)) });
    }
    const id = makeBackupId((latest?.sequence ?? 0) + 1, at, hash);
    const shelved = await shelvePhotos(shelf, own, id, photos);
    await writeNew(folder, 'unfinished', bytes);
    await renameFile(folder, 'unfinished', id);
    if (!(await isSound(await readFile(folder, id), id))) return failed(hostProblems.backupDamaged);
    await thinOut(folder);
    return ok({ id, ...shelved });
  },

  async list({ workshopId }: HostRequest<'backupList'>): Promise<Result<HostReply<'backupList'>>> {
    const folder = await folderOf(workshopId);
    const backups: HostReply<'backupList'>['backups'][number][] = [];
    for (const { id, at } of await backupsIn(folder)) {
      const bytes = await readFile(folder, id);
      const sound = (await isSound(bytes, id)) && (await hasItsPhotos(shelfIn(folder), id));
      backups.push({ id, at: at.toISOString(), size: bytes.length, sound });
    }
    return ok({ backups });
  },

  async read({ workshopId, id }: HostRequest<'backupRead'>): Promise<Result<HostReply<'backupRead'>>> {
    const folder = await folderOf(workshopId);
    if (!(await backupsIn(folder)).some((backup) => backup.id === id))
      return failed(hostProblems.noSuchBackup);
    const bytes = await readFile(folder, id);
    if (!(await isSound(bytes, id))) return failed(hostProblems.backupDamaged);
    await putPhotosBack(shelfIn(folder), photosOf(workshopId), id);
    return ok({ bytes });
  },

  async erase({ workshopId }: HostRequest<'backupErase'>): Promise<Result<undefined>> {
    const backups = await privateFolder('backups');
    await folderOf(workshopId);
    await backups.removeEntry(workshopId, { recursive: true });
    return ok(undefined);
  },
};
