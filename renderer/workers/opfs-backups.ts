import { failed, ok, type Result } from '#shared/base/result.ts';
import type { BackupId } from '#shared/host/backup-methods.ts';
import { BACKUP_HASH_LENGTH, type BackupAge, makeBackupId, readBackupId } from '#shared/host/backup-name.ts';
import { chooseBackups } from '#shared/host/choose-backups.ts';
import type { HostReply, HostRequest } from '#shared/host/host.ts';
import { hostProblems } from '#shared/strings/host.ts';
import { fileNames, openAlone, privateFolder, readAll, renameFile, writeNew } from './private-folder.ts';

async function folderOf(workshopId: string): Promise<FileSystemDirectoryHandle> {
  const backups = await privateFolder('backups');
  return backups.getDirectoryHandle(workshopId, { create: true });
}

async function fingerprint(bytes: Uint8Array): Promise<string> {
  // Bytes read from a file are never shared memory, which is all that the compiler is asking for.
  const hash = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return [...new Uint8Array(hash)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, BACKUP_HASH_LENGTH);
}

/** The backups there are, latest first. */
async function backupsIn(folder: FileSystemDirectoryHandle): Promise<readonly BackupAge[]> {
  const found = (await fileNames(folder)).flatMap((name) => readBackupId(name) ?? []);
  return found.toSorted((a, b) => b.sequence - a.sequence);
}

async function readBackup(folder: FileSystemDirectoryHandle, id: BackupId): Promise<Uint8Array> {
  const access = await openAlone(folder, id);
  try {
    return readAll(access);
  } finally {
    access.close();
  }
}

async function isSound(bytes: Uint8Array, id: BackupId): Promise<boolean> {
  return id.endsWith(await fingerprint(bytes));
}

/** Only after the new one was written and read back: so the last good one is never deleted. */
async function thinOut(folder: FileSystemDirectoryHandle): Promise<void> {
  const all = await backupsIn(folder);
  const kept = chooseBackups(all);
  for (const { id } of all) if (!kept.has(id)) await folder.removeEntry(id);
}

/** Backups of the web edition, each named by its number, its moment and the start of its checksum. */
export const opfsBackups = {
  async write({
    workshopId,
    bytes,
    at,
  }: HostRequest<'backupWrite'>): Promise<Result<HostReply<'backupWrite'>>> {
    const folder = await folderOf(workshopId);
    const [latest] = await backupsIn(folder);
    const hash = await fingerprint(bytes);
    if (latest?.id.endsWith(hash) && (await isSound(await readBackup(folder, latest.id), latest.id))) {
      return ok({ id: latest.id });
    }
    const id = makeBackupId((latest?.sequence ?? 0) + 1, at, hash);
    await writeNew(folder, 'unfinished', bytes);
    await renameFile(folder, 'unfinished', id);
    if (!(await isSound(await readBackup(folder, id), id))) return failed(hostProblems.backupDamaged);
    await thinOut(folder);
    return ok({ id });
  },

  async list({ workshopId }: HostRequest<'backupList'>): Promise<Result<HostReply<'backupList'>>> {
    const folder = await folderOf(workshopId);
    const backups: HostReply<'backupList'>['backups'][number][] = [];
    for (const { id, at } of await backupsIn(folder)) {
      const bytes = await readBackup(folder, id);
      backups.push({ id, at: at.toISOString(), size: bytes.length, sound: await isSound(bytes, id) });
    }
    return ok({ backups });
  },

  async read({ workshopId, id }: HostRequest<'backupRead'>): Promise<Result<HostReply<'backupRead'>>> {
    const folder = await folderOf(workshopId);
    if (!(await backupsIn(folder)).some((backup) => backup.id === id))
      return failed(hostProblems.noSuchBackup);
    const bytes = await readBackup(folder, id);
    return (await isSound(bytes, id)) ? ok({ bytes }) : failed(hostProblems.backupDamaged);
  },

  async erase({ workshopId }: HostRequest<'backupErase'>): Promise<Result<undefined>> {
    const backups = await privateFolder('backups');
    await folderOf(workshopId);
    await backups.removeEntry(workshopId, { recursive: true });
    return ok(undefined);
  },
};
