import { join } from 'node:path';
import { sweepTemps } from './services/atomic-write.ts';
import { createBackups } from './services/backups.ts';
import { openFileHandles } from './services/file-handles.ts';
import { nodeFileSystem as fs } from './services/file-system.ts';
import { createJournalFiles } from './services/journal-files.ts';
import { createReportRunner } from './services/report-runner.ts';
import { createRotatingLog } from './services/rotating-log.ts';
import { openWindowPlaces } from './window/window-places.ts';

/** A standard report takes under a second and a quarter of a gigabyte. */
const REPORT_LIMITS = { timeLimitMs: 30_000, memoryLimitMb: 1_024 } as const;

/** Everything the app keeps on the disk lies in one folder; this opens it. */
export async function openServices(place: { readonly folder: string; readonly reportWorker: string }) {
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
  const reports = createReportRunner({ workerPath: place.reportWorker, ...REPORT_LIMITS });
  return {
    fs,
    platform,
    log,
    journals,
    reports,
    backups: createBackups({ fs, platform, folder: join(folder, 'backups') }),
    handles: await openFileHandles({ fs, platform, folder }),
    places: await openWindowPlaces({ fs, platform, folder }),
    close: async () => {
      await Promise.all([journals.close(), reports.close()]);
      log.note('ended');
      await log.close();
    },
  };
}
