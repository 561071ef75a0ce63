import { basename, dirname, extname, join } from 'node:path';
import { failed, ok, type Result } from '#shared/base/result.ts';
import type { HostMethods, HostReply, HostRequest } from '#shared/host/host.ts';
import { HOST_LIMITS } from '#shared/host/host-limits.ts';
import { safeFileName } from '#shared/host/safe-file-name.ts';
import type { HostDescription } from '#shared/host/window-methods.ts';
import { hostProblems } from '#shared/strings/host.ts';
import { nameToShow, placeToShow } from '../services/file-handles.ts';
import { fileProblem } from '../services/file-problem.ts';
import { freeSpace } from '../services/free-space.ts';
import { readWorkshopFile, saveWorkshopFile } from '../services/workshop-files.ts';
import { createDesktopExports } from './desktop-exports.ts';
import type { DesktopParts } from './desktop-parts.ts';
import { createDesktopSupport } from './desktop-support.ts';

/** The desktop's Host: services and dialogs behind the contract. What it is asked has been parsed before. */
export function createDesktopHost(parts: DesktopParts): HostMethods {
  const { window, journals, attachments, backups, handles } = parts;
  const done = ok(undefined);
  return {
    describe: async () => ok(describe(parts)),
    ready: async () => {
      window.markReady();
      return done;
    },
    setDocumentState: async (state) => {
      window.setDocumentState(state);
      return done;
    },
    setTheme: async ({ theme }) => {
      window.setTheme(theme);
      return done;
    },
    closeWindow: async () => {
      window.close();
      return done;
    },
    openFile: async () => {
      const path = await window.chooseFileToOpen();
      return path === null ? ok({ kind: 'cancelled' }) : openAt(parts, path);
    },
    reopenFile: async ({ handle }) => {
      const path = handles.pathOf(handle);
      return path === null ? failed(hostProblems.unknownFile) : openAt(parts, path);
    },
    saveFile: (request) => saveFile(parts, request),
    recentFiles: async () =>
      ok({
        files: handles.recent(HOST_LIMITS.recentFiles).map(({ handle, path, lastUsed }) => ({
          handle,
          name: nameToShow(path),
          place: placeToShow(path, parts.home),
          lastUsed,
        })),
      }),
    forgetRecent: async ({ handle }) => {
      await handles.forget(handle);
      return done;
    },
    ...createDesktopExports(parts),
    ...createDesktopSupport(parts),
    journalOpen: ({ workshopId }) => journals.open(workshopId),
    journalAppend: ({ workshopId, records }) => journals.append(workshopId, records),
    journalReplace: ({ workshopId, records }) => journals.replace(workshopId, records),
    journalList: () => journals.list(),
    journalSetAside: ({ workshopId }) => journals.setAside(workshopId),
    journalErase: ({ workshopId }) => journals.erase(workshopId),
    attachmentWrite: ({ workshopId, sha256, bytes }) => attachments.write(workshopId, sha256, bytes),
    attachmentRead: ({ workshopId, sha256 }) => attachments.read(workshopId, sha256),
    attachmentErase: ({ workshopId }) => attachments.erase(workshopId),
    backupWrite: ({ workshopId, bytes, at, photos }) => backups.write(workshopId, bytes, at, photos),
    backupList: ({ workshopId }) => backups.list(workshopId),
    backupRead: ({ workshopId, id }) => backups.read(workshopId, id),
    backupErase: ({ workshopId }) => backups.erase(workshopId),
    ...backupFolderOf(parts),
    ...parts.room.methods,
    flightFacts: async () => ok({ freeBytes: await freeSpace(parts.folder), screens: parts.power.screens() }),
    keepAwake: async ({ on }) => ok({ awake: parts.power.keepAwake(on) }),
    projectorOpen: async () => ok(parts.projector.open()),
    projectorClose: async () => {
      parts.projector.close();
      return done;
    },
  };
}

function backupFolderOf({ backupFolder, window }: DesktopParts) {
  return {
    backupFolder: async () => ok(await backupFolder.state()),
    backupFolderChoose: async ({ sealed }: HostRequest<'backupFolderChoose'>) => {
      const path = await window.chooseFolder();
      return path === null ? ok(await backupFolder.state()) : backupFolder.choose(path, sealed);
    },
    backupFolderClear: () => backupFolder.clear(),
    backupFolderWrite: ({ workshopId, bytes, at }: HostRequest<'backupFolderWrite'>) =>
      backupFolder.write(workshopId, bytes, at),
  } satisfies Partial<HostMethods>;
}

function describe({ platform, version }: DesktopParts): HostDescription {
  const names = { win32: 'windows', darwin: 'mac' } as const;
  return {
    edition: 'desktop',
    platform: platform === 'win32' || platform === 'darwin' ? names[platform] : 'linux',
    version,
    journal: 'file',
    canSaveInPlace: true,
    canShowInFolder: true,
    hasMenu: true,
  };
}

async function openAt(parts: DesktopParts, path: string): Promise<Result<HostReply<'openFile'>>> {
  const read = await readWorkshopFile(parts, path);
  if (read.kind === 'failed') return read;
  const handle = await remember(parts, path);
  return ok({ kind: 'opened', handle, name: nameToShow(path), ...read.value });
}

async function saveFile(
  parts: DesktopParts,
  request: HostRequest<'saveFile'>,
): Promise<Result<HostReply<'saveFile'>>> {
  const known = request.handle === null ? null : parts.handles.pathOf(request.handle);
  const asks = request.saveAs || request.handle === null;
  if (!asks && known === null) return failed(hostProblems.unknownFile);
  const path = asks ? await choosePath(parts, request.suggestedName, known) : known;
  if (path === null) return ok({ kind: 'cancelled' });

  // A file picked in the dialog may be replaced: the dialog has asked.
  const expectedRevision = path === known ? request.expectedRevision : null;
  const saved = await saveWorkshopFile(parts, { path, bytes: request.bytes, expectedRevision });
  if (saved.kind === 'failed') return saved;
  const handle = await remember(parts, path);
  const name = nameToShow(path);
  if (saved.value.kind === 'saved')
    return ok({ kind: 'saved', handle, name, revision: saved.value.revision });
  const { copyPath, revision } = saved.value;
  const copy = { handle: await remember(parts, copyPath), name: nameToShow(copyPath), revision };
  return ok({ kind: 'conflict', handle, name, copy });
}

async function choosePath(
  parts: DesktopParts,
  suggestedName: string,
  known: string | null,
): Promise<string | null> {
  const folder = known === null ? parts.documents : dirname(known);
  const suggested = join(folder, safeFileName(suggestedName, 'nextproof'));
  const chosen = await parts.window.chooseWhereToSave(suggested, 'nextproof');
  // Some Linux dialogs do not add the ending; without it a double-click would not open the file.
  return chosen !== null && extname(chosen) === '' ? `${chosen}.nextproof` : chosen;
}

/** The list of recent files is a convenience: when it cannot be kept, opening and saving still succeed. */
async function remember({ handles, now }: DesktopParts, path: string) {
  try {
    return await handles.remember(path, now());
  } catch (error) {
    fileProblem(error, basename(path));
    return handles.issue(path);
  }
}
