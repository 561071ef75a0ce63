import '#shared/base/zod-without-eval.ts';
import { CSPProvider } from '@base-ui/react/csp-provider';
import { Tooltip } from '@base-ui/react/tooltip';
import { createRoot } from 'react-dom/client';
import { APP_VERSION } from '#shared/base/app-version.ts';
import type { Result } from '#shared/base/result.ts';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { shellStrings } from '#shared/strings/shell.ts';
import { workshopStrings } from '#shared/strings/workshop.ts';
import type { LogEntry } from '#shared/workshop/log/log-record.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { attachmentStore } from '../attachments/attachment-store.ts';
import { AttachmentTable } from '../attachments/attachment-table.ts';
import { backUpWith, copyPassphrase } from '../files/back-up.ts';
import { decodeWorkshopFile, encodeWorkshopFile, fileNameFor } from '../files/workshop-files.ts';
import { openBrowserHost } from '../host/browser-host.ts';
import { createElectronHost } from '../host/electron-host.ts';
import type { FoundHost } from '../host/find-host.ts';
import { ReportWorkers } from '../host/report-workers.ts';
import { workerJudge } from '../library/judge.ts';
import { localLibrary } from '../library/local-library.ts';
import { passphraseWorkers } from '../passphrase/passphrase-workers.ts';
import { openWorkingCopy } from '../persistence/database.ts';
import { LibraryTable } from '../persistence/library-table.ts';
import { WorkshopTable } from '../persistence/workshop-table.ts';
import { openPictureImport } from '../pictures/import-file.ts';
import { type Services, ServicesContext } from '../services/services.ts';
import { afterPaint } from '../session/after-paint.ts';
import { Insight } from '../session/insight.ts';
import { sessionOpener } from '../session/open-session.ts';
import { tellTheme } from '../settings/theme.ts';
import { localDay } from '../times/show-time.ts';
import { Toasts } from '../ui/Toasts.tsx';
import { App } from './App.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import type { FirstWish } from './first-wish.ts';
import { keepOffline } from './keep-offline.ts';
import { keepStorage } from './keep-storage.ts';
import { LaterData } from './LaterData.tsx';
import { newsChannel } from './news.ts';

type StartParts = {
  readonly place: HTMLElement;
  readonly host: FoundHost;
  /** Whether a later version of the app has been at work here, which was asked while this one was being read. */
  readonly isOfLater: boolean;
  readonly takeWish: () => FirstWish | undefined;
};

/** Once the first screen stands and the browser has nothing better to do; some browsers cannot say when. */
function afterwards(work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: 10_000 });
  else setTimeout(work, 3_000);
}

/** The host of this page, and what it says of itself. */
async function connect(found: FoundHost) {
  const host =
    found.kind === 'desktop'
      ? createElectronHost(found.bridge, document)
      : await openBrowserHost(window, APP_VERSION, found.journal);
  const described = await host.describe();
  if (described.kind === 'failed') throw new Error(described.problem.what);
  const description = described.value;
  return { host, description, hasJournal: description.journal !== 'none' };
}

/** Wiring only: connects the host, opens the database, and hands both to the screens, which take the place of the first one. */
export async function startApp({ place, host: found, isOfLater, takeWish }: StartParts): Promise<void> {
  const root = createRoot(place);
  if (isOfLater) return root.render(<LaterData />);

  // The host's worker and the database start side by side: neither waits for the other.
  const connecting = connect(found);
  const news = newsChannel();
  const opening = openWorkingCopy(
    connecting.then((connected) => connected.hasJournal),
    () => news.tell(workshopStrings.problems.databaseOutdated),
  );
  const { host, description, hasJournal } = await connecting;
  tellTheme(host);
  const { database, isLasting } = await opening;
  if (!isLasting) news.tell(workshopStrings.problems.databaseClosed);
  const table = new WorkshopTable(database);
  const attachments = attachmentStore({ host, table: new AttachmentTable(database), hasJournal });
  const now = (): string => new Date().toISOString();
  const newId = (): string => crypto.randomUUID();
  const encode = async (
    workshop: Workshop,
    log: readonly LogEntry[],
    withLog = true,
  ): Promise<Result<Uint8Array>> =>
    encodeWorkshopFile(workshop, log, await attachments.readAll(workshop), description.version, withLog);
  const passphrases = passphraseWorkers();
  const passphrase = copyPassphrase();
  const backUp = backUpWith({
    host,
    attachments,
    encode: async (workshop, log, photos) => {
      const bytes = photos === 'with' ? await attachments.readAll(workshop) : new Map();
      return encodeWorkshopFile(workshop, log, bytes, description.version);
    },
    passphrases,
    passphrase,
    now,
  });
  const sessions = sessionOpener({ host, table, hasJournal, locks: navigator.locks, now, newId, backUp });
  const judge = workerJudge(
    () => new Worker(new URL('../workers/judge.worker.ts', import.meta.url), { type: 'module' }),
  );
  const library = localLibrary({
    host,
    list: new LibraryTable(database),
    table,
    attachments,
    hasJournal,
    sessions,
    playbook: defaultPlaybook,
    decodeFile: decodeWorkshopFile,
    now,
    today: () => localDay(new Date()),
    newId,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    locks: navigator.locks,
    storage: window.localStorage,
    judge,
    searchWorker: () =>
      new Worker(new URL('../workers/search.worker.ts', import.meta.url), { type: 'module' }),
  });
  const services: Services = {
    host,
    description,
    library,
    judge,
    playbook: defaultPlaybook,
    openSession: sessions.open,
    insight: new Insight(
      () => new Worker(new URL('../workers/insight.worker.ts', import.meta.url), { type: 'module' }),
      afterPaint,
    ),
    preview: new ReportWorkers(
      () => new Worker(new URL('../workers/report.worker.ts', import.meta.url), { type: 'module' }),
      // Nobody waits for it: a slow machine may take its time.
      300_000,
    ),
    files: {
      nameFor: fileNameFor,
      encode,
      encodeCopy: encode,
      decode: decodeWorkshopFile,
    },
    attachments,
    pictures: openPictureImport(),
    passphrases,
    copyPassphrase: passphrase,
    backUp,
  };

  const recovered = async (): Promise<void> => {
    const found = await library.recover();
    // All of them come from the journals then, which has been said.
    if (found > 0 && isLasting) news.tell(workshopStrings.recovery.found(found));
  };
  // An empty list is looked into before it is shown: it may be one whose working copy was lost.
  const startsEmpty = await library.isEmpty();
  if (startsEmpty) await recovered();
  root.render(
    <ErrorBoundary>
      <CSPProvider disableStyleElements>
        <Tooltip.Provider>
          <Toasts label={shellStrings.messages}>
            <ServicesContext value={services}>
              <App news={news} takeWish={takeWish} />
            </ServicesContext>
          </Toasts>
        </Tooltip.Provider>
      </CSPProvider>
    </ErrorBoundary>,
  );
  await host.ready();
  if (!startsEmpty) await recovered();
  if (description.edition === 'web') {
    void keepStorage(navigator.storage);
    // In development files change under their names.
    if (import.meta.env.PROD) afterwards(() => void keepOffline(window, news, sessions.settled));
  }
}
