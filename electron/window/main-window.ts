import { BrowserWindow, dialog, nativeTheme, screen, shell } from 'electron';
import { fileKinds } from '#shared/host/file-kinds.ts';
import { eventChannel } from '#shared/host/host-methods.ts';
import { hostStrings } from '#shared/strings/host.ts';
import type { RotatingLog } from '../services/rotating-log.ts';
import { APP_PAGE } from './app-origin.ts';
import type { DesktopWindow, SendToWindow } from './desktop-window.ts';
import { placeWindow, type Rectangle, SMALLEST, screensKey } from './place-window.ts';
import { recoverPage } from './recover-page.ts';
import type { WindowPlaces } from './window-places.ts';

export type MainWindow = DesktopWindow & {
  readonly webContentsId: number;
  /** Sent when the page listens: at once, or as soon as it says so. */
  readonly send: SendToWindow;
  readonly comeForward: () => void;
  readonly bounds: () => Rectangle;
};

type Options = {
  readonly preload: string;
  readonly places: WindowPlaces;
  readonly log: RotatingLog;
  readonly onClosed: () => void;
};

export function openMainWindow({ preload, places, log, onClosed }: Options): MainWindow {
  const screens = () => screen.getAllDisplays().map(({ workArea }) => workArea);
  const place = placeWindow(places.find(screensKey(screens())), screens());
  const window = new BrowserWindow({
    ...place.bounds,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    title: hostStrings.appName,
    show: false,
    backgroundColor: paper(),
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      // The spelling checker would fetch its dictionaries from the network.
      spellcheck: false,
    },
  });
  const contents = window.webContents;
  const waiting: (() => void)[] = [];
  let state = { title: '', fileBehind: false, asksToClose: false };
  let isReady = false;
  let mayClose = false;

  const send: SendToWindow = (event, payload) => {
    const deliver = () => contents.send(eventChannel(event), payload);
    if (isReady) deliver();
    else waiting.push(deliver);
  };

  async function choose(options: Electron.OpenDialogOptions): Promise<string | null> {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, options);
    return canceled ? null : (filePaths[0] ?? null);
  }

  window.once('ready-to-show', () => {
    if (place.maximised) window.maximize();
    window.show();
  });
  // The page sets the document's title too; the window's is the host's.
  window.on('page-title-updated', (event) => event.preventDefault());
  window.on('close', (event) => {
    if (state.asksToClose && !mayClose) {
      event.preventDefault();
      send('closeRequested', {});
      return;
    }
    const where = { bounds: window.getNormalBounds(), maximised: window.isMaximized() };
    void places.keep(screensKey(screens()), where);
  });
  window.on('closed', onClosed);
  contents.on('did-navigate', () => {
    isReady = false;
  });
  recoverPage({
    window,
    log,
    onGone: () => {
      // A page that is gone can neither ask nor answer the quit guard.
      state = { ...state, asksToClose: false };
      isReady = false;
    },
    now: Date.now,
  });
  void window.loadURL(APP_PAGE);

  return {
    webContentsId: contents.id,
    send,
    bounds: () => window.getBounds(),
    comeForward: () => {
      if (window.isMinimized()) window.restore();
      window.focus();
    },
    markReady: () => {
      isReady = true;
      for (const deliver of waiting.splice(0)) deliver();
    },
    setDocumentState: (next) => {
      state = { ...next, asksToClose: next.fileBehind || next.isRunning };
      window.setTitle(hostStrings.windowTitle(next.title, next.fileBehind));
      window.setDocumentEdited(next.fileBehind);
    },
    setTheme: (theme) => {
      nativeTheme.themeSource = theme;
      window.setBackgroundColor(paper());
    },
    close: () => {
      mayClose = true;
      window.close();
    },
    showInFolder: (path) => shell.showItemInFolder(path),
    chooseFileToOpen: () =>
      choose({ properties: ['openFile'], filters: (['nextproof', 'json'] as const).map(filterOf) }),
    chooseInstaller: () => choose({ properties: ['openFile'] }),
    chooseFolder: () => choose({ properties: ['openDirectory', 'createDirectory'] }),
    chooseWhereToSave: async (suggestedPath, kind) => {
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        defaultPath: suggestedPath,
        filters: [filterOf(kind)],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      return canceled || filePath === '' ? null : filePath;
    },
  };
}

/** What shows for a moment where the page is not drawn yet, as while a window grows. */
function paper(): string {
  return nativeTheme.shouldUseDarkColors ? '#15181b' : '#faf9f6';
}

function filterOf(kind: keyof typeof fileKinds): Electron.FileFilter {
  const { description, ending } = fileKinds[kind];
  return { name: description, extensions: [ending.slice(1)] };
}
