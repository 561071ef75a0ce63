import { EventEmitter } from 'node:events';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import type * as Electron from 'electron';
import { fromWire, toWire } from './addresses.ts';
import { pageDownloads } from './downloads.ts';
import { BINDING, preloadScript } from './preload-world.ts';
import { preventable } from './preventable.ts';
import { StandInWebContents } from './web-contents.ts';
import { chromiumOf, contentsCreated, windowGone, windowShown } from './world.ts';

export const windows = new Map<Page, StandInBrowserWindow>();

let opening = 0;

/** Whether a page that is no window yet may be about to become one. */
export function isOpening(): boolean {
  return opening > 0;
}

/** A window of the app: a page of the real Chromium. Where it stands on the screen is remembered and not shown. */
export class StandInBrowserWindow extends EventEmitter {
  readonly webContents: StandInWebContents = new StandInWebContents();
  readonly options: Electron.BrowserWindowConstructorOptions;
  title: string;
  isEdited = false;
  backgroundColour: string;
  #page: Promise<Page>;
  /** Opened while the page answers: one that hangs takes no new connection. */
  #devTools: CDPSession | null = null;
  #bounds: Electron.Rectangle;
  #maximised = false;
  #fullScreen = false;
  #isClosing = false;
  #isGone = false;

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super();
    this.options = options;
    this.title = options.title ?? '';
    this.backgroundColour = options.backgroundColor ?? '';
    const { x = 0, y = 0, width = 800, height = 600 } = options;
    this.#bounds = { x, y, width, height };
    this.webContents.inWindow({ reload: () => void this.#reload(), crash: () => void this.#crash() });
    contentsCreated(this.webContents);
    this.#page = this.#openPage();
  }

  async #openPage(): Promise<Page> {
    const context: BrowserContext = await chromiumOf();
    // Chromium starts with one empty page; the first window takes it.
    const blank = context.pages().find((page) => !windows.has(page) && page.url() === 'about:blank');
    opening += 1;
    const page = blank ?? (await context.newPage());
    windows.set(page, this);
    opening -= 1;
    this.#devTools = await context.newCDPSession(page);
    const preload = this.options.webPreferences?.preload;
    if (preload !== undefined) {
      await page.addInitScript({ content: preloadScript(preload) });
    } else {
      await page.addInitScript(`delete window[${JSON.stringify(BINDING)}]`);
    }
    page.on('crash', () => {
      this.webContents.emit('render-process-gone', preventable({}), { reason: 'crashed', exitCode: 1 });
    });
    page.on('download', (download) => pageDownloads(download));
    page.on('close', () => (windows.has(page) ? this.#gone(page) : undefined));
    return page;
  }

  /** The same place anew. Playwright uses a page that crashed no more, so another one takes its place. */
  async #reload(): Promise<void> {
    const before = await this.#page;
    const url = fromWire(before.url());
    windows.delete(before);
    this.#page = this.#openPage();
    await this.#page;
    void before.close();
    await this.loadURL(url);
  }

  /** Ends the process behind the page, whatever it is busy with. */
  async #crash(): Promise<void> {
    await this.#page;
    void this.#devTools?.send('Page.crash').catch(() => undefined);
  }

  isDestroyed(): boolean {
    return this.#isGone;
  }

  async loadURL(url: string): Promise<void> {
    const page = await this.#page;
    this.webContents.ownNavigations.add(url.split('#')[0] ?? url);
    await page.goto(toWire(url), { waitUntil: 'domcontentloaded', timeout: 0 }).catch((error: unknown) => {
      if (!this.#isClosing) throw error;
    });
    this.emit('ready-to-show', preventable({}));
  }

  close(): void {
    const event = preventable({});
    this.emit('close', event);
    if (event.defaultPrevented || this.#isGone) return;
    this.#isClosing = true;
    void this.#page.then((page) => page.close());
  }

  #gone(page: Page): void {
    if (this.#isGone) return;
    this.#isGone = true;
    windows.delete(page);
    this.emit('closed');
    windowGone();
  }

  show(): void {
    windowShown();
  }

  showInactive(): void {
    this.emit('show');
  }

  destroy(): void {
    if (!this.#isGone) void this.#page.then((page) => page.close());
  }

  focus(): void {
    this.emit('focus');
  }

  restore(): void {
    this.emit('restore');
  }

  maximize(): void {
    this.#maximised = true;
  }

  isMaximized(): boolean {
    return this.#maximised;
  }

  isMinimized(): boolean {
    return false;
  }

  getNormalBounds(): Electron.Rectangle {
    return this.#bounds;
  }

  getBounds(): Electron.Rectangle {
    return this.#bounds;
  }

  setBounds(bounds: Partial<Electron.Rectangle>): void {
    // As on some systems: a window that fills a screen stays there.
    if (!this.#fullScreen) this.#bounds = { ...this.#bounds, ...bounds };
  }

  isFullScreen(): boolean {
    return this.#fullScreen;
  }

  setFullScreen(on: boolean): void {
    if (on === this.#fullScreen) return;
    this.#fullScreen = on;
    this.emit(on ? 'enter-full-screen' : 'leave-full-screen');
  }

  removeMenu(): void {
    // No menu bar is drawn.
  }

  setBackgroundColor(colour: string): void {
    this.backgroundColour = colour;
  }

  setTitle(title: string): void {
    this.title = title;
  }

  setDocumentEdited(edited: boolean): void {
    this.isEdited = edited;
  }
}

type OwnMembers = Pick<
  Electron.BrowserWindow,
  | 'loadURL'
  | 'close'
  | 'show'
  | 'focus'
  | 'restore'
  | 'maximize'
  | 'isMaximized'
  | 'isMinimized'
  | 'getNormalBounds'
  | 'getBounds'
  | 'setBounds'
  | 'isFullScreen'
  | 'setFullScreen'
  | 'removeMenu'
  | 'showInactive'
  | 'destroy'
  | 'isDestroyed'
  | 'setTitle'
  | 'setBackgroundColor'
  | 'setDocumentEdited'
>;
StandInBrowserWindow satisfies new (
  options?: Electron.BrowserWindowConstructorOptions,
) => OwnMembers;
