/**
 * Stands for the module `electron` where Electron's own runtime is not to be had. The app's built main.cjs and
 * preload.cjs run unchanged against it: a window is a page of a real Chromium, IPC an exposed binding that carries which
 * frame is calling, the app's scheme a routed origin, dialogs are answered by the test. Each part is held against
 * Electron's own typings, so that it does not compile when they drift apart.
 *
 * Not shown by it: Electron's isolated worlds (the preload runs in a closure of the page's world), its sandbox, its
 * packaging, real dialogs and menus, and operating system integration.
 */
import type { BrowserContext, Frame, Page } from '@playwright/test';
import type * as Electron from 'electron';
import { fromWire } from './addresses.ts';
import { answerOrders } from './answer-orders.ts';
import { app } from './app.ts';
import { StandInBrowserWindow as BrowserWindow, isOpening, windows } from './browser-window.ts';
import { dialog, shell } from './dialogs.ts';
import { deliverInvoke, deliverSend, ipcMain } from './ipc.ts';
import { Menu } from './menu.ts';
import { nativeTheme } from './native-theme.ts';
import { powerSaveBlocker } from './power.ts';
import { BINDING } from './preload-world.ts';
import { screen } from './screen.ts';
import { answerRequest, protocol, session } from './session.ts';
import { frameOf, type StandInWebContents } from './web-contents.ts';
import { prepareChromium } from './world.ts';

export {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  powerSaveBlocker,
  protocol,
  screen,
  session,
  shell,
};

prepareChromium(connect);
answerOrders();

async function connect(context: BrowserContext): Promise<void> {
  await context.exposeBinding(BINDING, (source, kind: string, channel: string, args: unknown[]) =>
    called(source, kind, channel, args),
  );
  await context.route('**/*', (route, request) => answerRequest(route, request));
  context.on('page', (page) => void closeUnlessOwn(page));
}

async function called(
  source: { readonly page: Page; readonly frame: Frame },
  kind: string,
  channel: string,
  args: unknown[],
): Promise<unknown> {
  const contents = windows.get(source.page)?.webContents;
  if (kind === 'receive') return await contents?.receive();
  if (kind === 'open') return mayOpen(contents, fromWire(channel));
  const event = { senderFrame: frameOf(source.frame), sender: { id: contents?.id ?? -1 }, type: 'frame' };
  if (kind === 'invoke') {
    // The app looks at the sender and its frame, and at no more of them than is here.
    return await deliverInvoke(event as unknown as Electron.IpcMainInvokeEvent, channel, args);
  }
  deliverSend(event as unknown as Electron.IpcMainEvent, channel, args);
  return undefined;
}

/** A page the page opened (a link to a new window) is no window of the app: it is asked about, refused and gone. */
async function closeUnlessOwn(page: Page): Promise<void> {
  if (windows.has(page) || isOpening()) return;
  const [opener] = windows.values();
  mayOpen(opener?.webContents, fromWire(page.url()));
  await page.close();
}

/** What the app says to a new window. Were it to permit one, the stand-in could not show it. */
function mayOpen(contents: StandInWebContents | undefined, url: string): void {
  if (contents?.mayOpen(url)) throw new Error('The stand-in shows no windows opened by a page.');
}
