import type { ExportProgress } from '#shared/host/export-methods.ts';
import type { Attachments } from '../services/attachments.ts';
import type { BackupFolder } from '../services/backup-folder.ts';
import type { Backups } from '../services/backups.ts';
import type { FileHandles } from '../services/file-handles.ts';
import type { FileSystem } from '../services/file-system.ts';
import type { JournalFiles } from '../services/journal-files.ts';
import type { ReportRunner } from '../services/report-runner.ts';
import type { RoomRunner } from '../services/room/room-runner.ts';
import type { DesktopPower } from '../window/desktop-power.ts';
import type { DesktopWindow } from '../window/desktop-window.ts';
import type { DesktopProjector } from '../window/projector-window.ts';

/** What the desktop’s Host is made of. */
export type DesktopParts = {
  readonly fs: FileSystem;
  readonly platform: NodeJS.Platform;
  readonly version: string;
  readonly home: string;
  readonly documents: string;
  readonly now: () => Date;
  readonly handles: FileHandles;
  readonly journals: JournalFiles;
  readonly attachments: Attachments;
  readonly backups: Backups;
  readonly backupFolder: BackupFolder;
  readonly reports: ReportRunner;
  readonly room: RoomRunner;
  readonly window: DesktopWindow;
  /** Tells the window how far an export is. */
  readonly exportProgress: (progress: ExportProgress) => void;
  readonly projector: DesktopProjector;
  readonly power: DesktopPower;
  /** Where the app keeps everything. */
  readonly folder: string;
  /** Whether that is beside the app, as on a stick. */
  readonly isBeside: boolean;
  /** The file with the makers' key, which only copies built for a release have. */
  readonly releaseKey: string;
};
