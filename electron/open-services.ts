import { dirname, join } from 'node:path';
import { HOST_LIMITS } from '#shared/host/host-limits.ts';
import { sweepTemps } from './services/atomic-write.ts';
import { createAttachments } from './services/attachments.ts';
import { openBackupFolder } from './services/backup-folder.ts';
import { createBackups } from './services/backups.ts';
import { type KnownFile, openFileHandles } from './services/file-handles.ts';
import { nodeFileSystem as fs } from './services/file-system.ts';
import { createJournalFiles } from './services/journal-files.ts';
import { createReportRunner } from './services/report-runner.ts';
import { createRoomRunner } from './services/room/room-runner.ts';
import { createRotatingLog } from './services/rotating-log.ts';
import { openWindowPlaces } from './window/window-places.ts';

/** A standard report takes under a second and a quarter of a gigabyte. */
const REPORT_LIMITS = { timeLimitMs: 30_000, memoryLimitMb: 1_024 } as const;

/** Everything the app keeps on the disk lies in one folder; this opens it. */
export async function openServices(place: {
  readonly folder: string;
  readonly reportWorker: string;
  readonly roomWorker: string;
  readonly phonePage: string;
}) {
  const { folder } = place;
  const platform = process.platform;
  const journalFolder = join(folder, 'journals');
  await fs.makeFolder(folder);
  const now = () => new Date();
  const log = createRotatingLog({ fs, folder: join(folder, 'log'), now });
  for (const own of [folder, journalFolder]) {
    // One instance at a time uses these folders, so whatever lies there unfinished is from before.
    const swept = await sweepTemps(fs, own, now());
    if (swept > 0) log.note('swept', String(swept));
  }
  const journals = createJournalFiles({ fs, platform, folder: journalFolder });
  const handles = await openFileHandles({ fs, platform, folder });
  void sweepBeside(handles.recent(HOST_LIMITS.recentFiles), now());
  const attachments = createAttachments({ fs, platform, folder: join(folder, 'attachments') });
  const reports = createReportRunner({ workerPath: place.reportWorker, ...REPORT_LIMITS });
  const room = createRoomRunner({ workerPath: place.roomWorker, pageFolder: place.phonePage });
  return {
    fs,
    platform,
    log,
    journals,
    reports,
    room,
    attachments,
    backups: createBackups({ fs, platform, folder: join(folder, 'backups'), attachments }),
    backupFolder: await openBackupFolder({ fs, platform, folder }),
    handles,
    places: await openWindowPlaces({ fs, platform, folder }),
    close: async () => {
      await Promise.all([journals.close(), reports.close(), room.close()]);
      log.note('ended');
      await log.close();
    },
  };
}

/** Longer than any save takes: another instance may be saving in the same folder. */
const SURELY_LEFT_MS = 10 * 60 * 1000;

/** Takes away what a save cut off by a crash has left beside the user's own files. Nobody waits for it: a folder may be far away. */
async function sweepBeside(files: readonly KnownFile[], now: Date): Promise<void> {
  const folders = new Set(files.map(({ path }) => dirname(path)));
  const before = new Date(now.getTime() - SURELY_LEFT_MS);
  // A folder that is gone or closed to the app keeps what it has.
  await Promise.allSettled([...folders].map((folder) => sweepTemps(fs, folder, before)));
}
