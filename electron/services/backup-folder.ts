import { join } from 'node:path';
import { z } from 'zod';
import { failed, ok, type Result } from '#shared/base/result.ts';
import { isSealed } from '#shared/formats/passphrase/is-sealed.ts';
import type { BackupFolderState } from '#shared/host/backup-methods.ts';
import { hostProblems } from '#shared/strings/host.ts';
import type { WorkshopId } from '#shared/workshop/schema/ids.ts';
import { atomicWrite } from './atomic-write.ts';
import { createBackups } from './backups.ts';
import { fileProblem } from './file-problem.ts';
import { type FileSystem, whenThere } from './file-system.ts';

/** What is made in the folder the user picked, so that nothing of theirs is in the way. */
const INNER = 'Nextproof backups';
const settingSchema = z.strictObject({ version: z.literal(1), path: z.string().min(1), sealed: z.boolean() });
type Setting = z.infer<typeof settingSchema>;

export type BackupFolder = {
  readonly state: () => Promise<BackupFolderState>;
  readonly choose: (path: string, sealed: boolean) => Promise<Result<BackupFolderState>>;
  readonly clear: () => Promise<Result<BackupFolderState>>;
  readonly write: (workshopId: WorkshopId, bytes: Uint8Array, at: string) => Promise<Result<undefined>>;
};

/** A second place for backups that the user picked, remembered over restarts. */
export async function openBackupFolder(place: {
  readonly fs: FileSystem;
  readonly platform: NodeJS.Platform;
  readonly folder: string;
}): Promise<BackupFolder> {
  const { fs, platform, folder } = place;
  const path = join(folder, 'backup-folder.json');
  let setting = await readSetting(fs, path);

  async function isReachable(at: string): Promise<boolean> {
    try {
      return (await whenThere(fs.list(at))) !== null;
    } catch {
      // Whatever the system says against it, it cannot be written to now.
      return false;
    }
  }

  async function state(): Promise<BackupFolderState> {
    if (setting === null) return { kind: 'none' };
    const { path: chosen, sealed } = setting;
    return {
      kind: 'chosen',
      place: chosen,
      sealed,
      reachable: await isReachable(chosen),
    };
  }

  async function keep(next: Setting | null): Promise<Result<BackupFolderState>> {
    try {
      if (next === null) await fs.remove(path);
      else await atomicWrite({ fs, platform, path, bytes: new TextEncoder().encode(JSON.stringify(next)) });
    } catch (error) {
      return failed(fileProblem(error, 'backup-folder.json'));
    }
    setting = next;
    return ok(await state());
  }

  return {
    state,
    choose: (chosen, sealed) => keep({ version: 1, path: chosen, sealed }),
    clear: () => keep(null),
    write: async (workshopId, bytes, at) => {
      if (setting === null) return failed(hostProblems.noBackupFolder);
      if (setting.sealed && !isSealed(bytes)) return failed(hostProblems.backupNotSealed);
      // Asked first: a folder that is not there must not be made anew where a stick is usually found.
      if (!(await isReachable(setting.path))) return failed(hostProblems.backupFolderAway(setting.path));
      const copies = createBackups({ fs, platform, folder: join(setting.path, INNER) });
      const written = await copies.write(workshopId, bytes, at);
      return written.kind === 'failed' ? written : ok(undefined);
    },
  };
}

/** A setting that cannot be read counts as none: the user is asked again, and no copy goes anywhere by mistake. */
async function readSetting(fs: FileSystem, path: string): Promise<Setting | null> {
  const bytes = await whenThere(fs.readFile(path));
  if (bytes === null) return null;
  try {
    return settingSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
}
