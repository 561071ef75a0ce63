import { join } from 'node:path';
import { failed, ok, type Result } from '#shared/base/result.ts';
import type { BackupId } from '#shared/host/backup-methods.ts';
import { BACKUP_HASH_LENGTH, type BackupAge, makeBackupId, readBackupId } from '#shared/host/backup-name.ts';
import { chooseBackups } from '#shared/host/choose-backups.ts';
import type { HostReply } from '#shared/host/host.ts';
import { hostProblems } from '#shared/strings/host.ts';
import type { WorkshopId } from '#shared/workshop/schema/ids.ts';
import { atomicWrite, sweepTemps } from './atomic-write.ts';
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
}): Backups {
  const { fs, platform } = place;
  const folderOf = (workshopId: WorkshopId) => join(place.folder, workshopFileName(workshopId));
  const pathOf = (workshopId: WorkshopId, id: BackupId) => join(folderOf(workshopId), id + ENDING);

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

  async function write(workshopId: WorkshopId, bytes: Uint8Array, at: string): Promise<{ id: BackupId }> {
    const before = await backupsOf(workshopId);
    const latest = before[0];
    if (latest?.id.endsWith(shortHash(bytes)) && (await soundBytes(workshopId, latest.id)) !== null) {
      return { id: latest.id };
    }
    await makeLastingFolder(fs, platform, folderOf(workshopId));
    const id = makeBackupId((latest?.sequence ?? 0) + 1, at, contentHash(bytes));
    // Read back and compared before it counts; only then may an older one go.
    await atomicWrite({ fs, platform, path: pathOf(workshopId, id), bytes });
    await thinOut(workshopId, await backupsOf(workshopId));
    return { id };
  }

  async function thinOut(workshopId: WorkshopId, all: readonly BackupAge[]): Promise<void> {
    const kept = chooseBackups(all);
    await sweepTemps(fs, folderOf(workshopId), new Date(Date.now() - SURELY_LEFT_MS));
    for (const { id } of all) if (!kept.has(id)) await fs.remove(pathOf(workshopId, id));
  }

  async function listed(workshopId: WorkshopId): Promise<HostReply<'backupList'>> {
    const backups: HostReply<'backupList'>['backups'][number][] = [];
    // One after the other: each is read whole to see whether it is sound.
    for (const { id, at } of await backupsOf(workshopId)) {
      const path = pathOf(workshopId, id);
      const sound = (await soundBytes(workshopId, id)) !== null;
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
    write: (workshopId, bytes, at) => answered(() => write(workshopId, bytes, at)),
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
    return (await soundBytes(workshopId, id)) ?? 'damaged';
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
