import { join } from 'node:path';
import { app, dialog, ipcMain, Menu, protocol, session } from 'electron';
import { APP_ID } from '#shared/base/app-id.ts';
import { hostStrings } from '#shared/strings/host.ts';
import { createDesktopHost } from './host/desktop-host.ts';
import { acceptDroppedFiles } from './ipc/accept-dropped-files.ts';
import { serveHost } from './ipc/serve-host.ts';
import { openServices } from './open-services.ts';
import { markData } from './services/data-mark.ts';
import { findDataPlace } from './services/data-place.ts';
import { nameToShow } from './services/file-handles.ts';
import { nodeFileSystem } from './services/file-system.ts';
import { type SystemRecent, tellingSystem } from './services/system-recent.ts';
import { webFiles } from './services/web-files.ts';
import { appMenu } from './window/app-menu.ts';
import { APP_SCHEME } from './window/app-origin.ts';
import { answerFromApp, appScheme } from './window/app-protocol.ts';
import { mayKeepHere, sayDataIsLater } from './window/ask-about-data.ts';
import { desktopPower } from './window/desktop-power.ts';
import { handedOverFile } from './window/handed-over-file.ts';
import {
  cutOffChromium,
  refuseDownloads,
  refuseNavigation,
  refusePermissions,
  refuseRequests,
} from './window/lock-down.ts';
import { type MainWindow, openMainWindow } from './window/main-window.ts';
import { projectorWindow } from './window/projector-window.ts';

const built = import.meta.dirname;

async function start(): Promise<void> {
  const folder = app.getPath('userData');
  if (!(await mayKeepHere(place))) return app.quit();
  const mark = await markData({ fs: nodeFileSystem, platform: process.platform, folder }, app.getVersion());
  if (mark.kind === 'later') {
    await sayDataIsLater(mark.version);
    return app.quit();
  }
  const services = await openServices({
    folder,
    reportWorker: join(built, 'report.worker.cjs'),
    roomWorker: join(built, 'room.worker.cjs'),
    phonePage: join(built, 'phone'),
  });
  const { log, places } = services;
  // On a stick: nothing of the work stays in the lists of the computer it is put into.
  const handles = place.kind === 'beside' ? services.handles : tellingSystem(services.handles, systemRecent);
  log.note('started', app.getVersion());

  protocol.handle(APP_SCHEME, answerFromApp(webFiles(join(built, '..', 'web'))));
  refusePermissions(session.defaultSession, log.note);
  refuseRequests(session.defaultSession);
  refuseDownloads(session.defaultSession, log.note);
  refuseNavigation(app, log.note);

  let isClosed = false;
  const window: MainWindow = openMainWindow({
    preload: join(built, 'preload.cjs'),
    places,
    log,
    onClosed: () => {
      isClosed = true;
      projector.close();
    },
  });
  const send: MainWindow['send'] = (event, payload) => {
    if (!isClosed) window.send(event, payload);
  };
  const projector = projectorWindow({
    facilitator: window,
    onChanged: (state) => send('projectorChanged', state),
  });
  services.room.listen({
    roomChanged: (state) => send('roomChanged', state),
    roomDelivery: (delivery) => send('roomDelivery', delivery),
  });
  const host = createDesktopHost({
    ...services,
    handles,
    window,
    exportProgress: (progress) => send('exportProgress', progress),
    projector,
    power: desktopPower(),
    folder,
    isBeside: place.kind === 'beside',
    releaseKey: join(built, 'release-key.txt'),
    version: app.getVersion(),
    home: app.getPath('home'),
    documents: app.getPath('documents'),
    now: () => new Date(),
  });
  const isOwnWindow = (id: number) => !isClosed && id === window.webContentsId;
  serveHost({
    ipc: ipcMain,
    host,
    isOwnWindow,
    noteRefusal: (method) => log.note('request-refused', method),
    noteFault: (method) => log.note('host-fault', method),
  });
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(appMenu(process.platform, (command) => send('menu', command))),
  );

  async function handOver(path: string | undefined): Promise<void> {
    if (path === undefined) return;
    send('fileHandedOver', { handle: await handles.remember(path, new Date()), name: nameToShow(path) });
  }
  acceptDroppedFiles(ipcMain, isOwnWindow, handOver);
  await handOver(handedOverFile(process.argv, process.cwd()));
  for (const path of handedOverEarly.splice(0)) await handOver(path);
  app.on('open-file', (_, path) => void handOver(path));
  app.on('second-instance', (_, argv, workingFolder) => {
    if (!isClosed) window.comeForward();
    void handOver(handedOverFile(argv, workingFolder));
  });
  app.on('child-process-gone', (_, { reason }) => log.note('child-gone', reason));

  let isEnded = false;
  app.on('will-quit', (event) => {
    if (isEnded) return;
    // Whatever was asked for is on the disk before the process ends.
    event.preventDefault();
    void services.close().finally(() => {
      isEnded = true;
      app.quit();
    });
  });
  services.reports.warmUp();
}

const systemRecent: SystemRecent = {
  add: (path) => app.addRecentDocument(path),
  clear: () => app.clearRecentDocuments(),
};

/** macOS hands a file over before the app is ready. */
const handedOverEarly: string[] = [];

// Before anything keeps anything: Electron's own lock and Chromium's profile lie there too.
const place = findDataPlace({ env: process.env, path: process.execPath, platform: process.platform });
if (place.kind === 'beside') {
  app.setPath('userData', place.folder);
  app.setPath('sessionData', place.folder);
}
// As the installer names it, so that Windows' taskbar, its list of files and the app belong together.
app.setAppUserModelId(APP_ID);
app.enableSandbox();
cutOffChromium(app.commandLine);
protocol.registerSchemesAsPrivileged([appScheme]);

if (app.requestSingleInstanceLock()) {
  const noteEarly = (_: unknown, path: string) => handedOverEarly.push(path);
  app.on('open-file', noteEarly);
  app.on('window-all-closed', () => app.quit());
  app
    .whenReady()
    .then(start)
    .then(
      () => app.off('open-file', noteEarly),
      () => {
        dialog.showErrorBox(hostStrings.startFailed.title, hostStrings.startFailed.message);
        app.exit(1);
      },
    );
} else {
  app.quit();
}
