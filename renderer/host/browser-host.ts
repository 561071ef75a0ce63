import { failed, ok } from '#shared/base/result.ts';
import type { Host, Unsubscribe } from '#shared/host/host.ts';
import type { HostEventPayload } from '#shared/host/host-events.ts';
import type { HostDescription } from '#shared/host/window-methods.ts';
import { hostProblems, hostStrings } from '#shared/strings/host.ts';
import { beginJournal, type JournalWorker } from './begin-journal.ts';
import { browserExports } from './browser-exports.ts';
import { browserFiles } from './browser-files.ts';
import { browserFlight } from './browser-flight.ts';
import { browserProjector } from './browser-projector.ts';
import { browserRoom } from './browser-room.ts';
import { browserSupport } from './browser-support.ts';
import { droppedHandle, pickersOf } from './file-access.ts';
import { KnownFiles } from './known-files.ts';
import { ReportWorkers } from './report-workers.ts';
import { worksFor } from './worker-client.ts';

type FileHandedOver = HostEventPayload<'fileHandedOver'>;

const noFolder = ok({ kind: 'unavailable' } as const);
const silent = (): Unsubscribe => () => undefined;

/** The web edition's host: everything stays in this browser, files come and go as the user says. */
export async function openBrowserHost(
  scope: Window,
  version: string,
  journal: JournalWorker = beginJournal(),
): Promise<Host> {
  const page = scope.document;
  const pickers = pickersOf(scope);
  const known = new KnownFiles();
  const ask = worksFor(journal.worker);
  const hasJournal = await journal.canKeep;
  const reports = new ReportWorkers(
    () => new Worker(new URL('../workers/report.worker.ts', import.meta.url), { type: 'module' }),
  );
  const description: HostDescription = {
    edition: 'web',
    platform: 'browser',
    version,
    journal: hasJournal ? 'opfs' : 'none',
    canSaveInPlace: pickers.showSaveFilePicker !== undefined,
    canShowInFolder: false,
    hasMenu: false,
  };

  let fileIsBehind = false;
  scope.addEventListener('beforeunload', (event) => {
    if (fileIsBehind) event.preventDefault();
  });

  return {
    describe: async () => ok(description),
    ready: async () => {
      scope.requestIdleCallback?.(() => reports.warmUp(), { timeout: 5_000 });
      return ok(undefined);
    },
    setDocumentState: async ({ title, fileBehind }) => {
      page.title = hostStrings.windowTitle(title, fileBehind);
      fileIsBehind = fileBehind;
      return ok(undefined);
    },
    setTheme: async () => ok(undefined),
    closeWindow: async () => ok(undefined),
    ...browserFiles(page, pickers, known),
    ...browserExports(page, pickers, known, reports),
    journalOpen: (request) => ask('journalOpen', request),
    journalAppend: (request) => ask('journalAppend', request),
    journalReplace: (request) => ask('journalReplace', request),
    journalList: () => ask('journalList', undefined),
    journalSetAside: (request) => ask('journalSetAside', request),
    journalErase: (request) => ask('journalErase', request),
    attachmentWrite: (request) => ask('attachmentWrite', request),
    attachmentRead: (request) => ask('attachmentRead', request),
    attachmentErase: (request) => ask('attachmentErase', request),
    backupWrite: (request) => ask('backupWrite', request),
    backupList: (request) => ask('backupList', request),
    backupRead: (request) => ask('backupRead', request),
    backupErase: (request) => ask('backupErase', request),
    // A browser lets a page write to a folder only while somebody is there to allow it, so not by itself.
    backupFolder: async () => noFolder,
    backupFolderChoose: async () => noFolder,
    backupFolderClear: async () => noFolder,
    backupFolderWrite: async () => failed(hostProblems.noBackupFolder),
    ...browserRoom,
    ...browserProjector(scope),
    ...browserFlight(scope),
    ...browserSupport(scope),
    onProjectorChanged: silent,
    onRoomChanged: silent,
    onRoomDelivery: silent,
    onMenu: silent,
    onCloseRequested: silent,
    onFileHandedOver: (listener) => onDroppedFile(page, known, listener),
  };
}

/** A file dropped anywhere on the window is opened, as on the desktop. */
function onDroppedFile(
  page: Document,
  known: KnownFiles,
  listener: (file: FileHandedOver) => void,
): Unsubscribe {
  const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
  const allow = (event: DragEvent): void => {
    if (carriesFiles(event)) event.preventDefault();
  };
  const take = async (event: DragEvent): Promise<void> => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    // Both must be asked for before the first wait: the browser empties the list when the event is over.
    const item = [...(event.dataTransfer?.items ?? [])].find(({ kind }) => kind === 'file');
    const plain = item?.getAsFile();
    const kept = item === undefined ? undefined : await droppedHandle(item).catch(() => undefined);
    if (kept !== undefined) listener({ handle: await known.add(kept), name: kept.name });
    else if (plain !== null && plain !== undefined)
      listener({ handle: known.addPlain(plain), name: plain.name });
  };
  page.addEventListener('dragover', allow);
  page.addEventListener('drop', take);
  return () => {
    page.removeEventListener('dragover', allow);
    page.removeEventListener('drop', take);
  };
}
