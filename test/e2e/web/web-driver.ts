import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Download, expect, type Page } from '@playwright/test';
import { findBrowser, findTestBrowser, launchedFrom } from '#build/find-browser.mjs';
import { serveWeb } from '#build/web/serve-web.ts';
import type { Driver, DriverStart, PickedFile } from '../driver.ts';
import { screenStands } from '../screen-stands.ts';

/** NEXTPROOF_WEB names another build, such as one of a branch that is being compared. */
export const builtWeb: string =
  process.env['NEXTPROOF_WEB'] ?? fileURLToPath(new URL('../../../dist/web', import.meta.url));

export type WebDriver = Driver & {
  readonly address: string;
  readonly context: () => BrowserContext;
  readonly profile: string;
};

type WebDriverStart = DriverStart & {
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Pixels of a picture for each of the page. */
  readonly deviceScaleFactor?: number;
  /** Keep the browser's own file dialogs, which a test then has to answer itself. */
  readonly filePickers?: boolean;
  readonly query?: string;
  /** Let the page keep itself offline. Others do without: fetching all files for each journey would slow them. */
  readonly keepsOffline?: boolean;
  /** As with a screen reader running: only then does the browser make its tree of what is out of sight too. */
  readonly screenReader?: boolean;
  /** Another build than the usual one. */
  readonly web?: string;
};

/** The web edition in the installed browser: production build, strict policy, a profile that outlives a kill. */
export async function startWebDriver(options: WebDriverStart): Promise<WebDriver> {
  const { folder, query = '' } = options;
  const server = await serveWeb(options.web ?? builtWeb, 0);
  if (server.kind !== 'serving') throw new Error('No port was free.');
  const profile = join(folder, 'profile');
  const stray: string[] = [];
  const downloads: Download[] = [];
  let offline = false;
  let picked: Exclude<PickedFile, 'cancel'> | undefined;
  let running = await open();

  async function open(): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
    const context = await launch(profile, options);
    context.on('request', (request) => {
      if (
        !request.url().startsWith(server.kind === 'serving' ? server.address : '') &&
        !/^(blob|data):/.test(request.url())
      )
        stray.push(request.url());
    });
    context.on('page', (page) => page.on('download', (download) => downloads.push(download)));
    const page = context.pages()[0] ?? (await context.newPage());
    page.on('download', (download) => downloads.push(download));
    // Listened to from the start: the browser has to be told early that nobody sees its dialog.
    page.on('filechooser', (chooser) => {
      if (picked === undefined) return;
      const { name, bytes } = picked;
      void chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
    });
    if (options.filePickers !== true) await context.addInitScript(withoutFilePickers);
    if (options.keepsOffline !== true) await context.addInitScript(withoutServiceWorker);
    await page.goto(`${server.kind === 'serving' ? server.address : ''}${query}`);
    await expect(page.locator('h1')).toBeVisible();
    await screenStands(page);
    if (offline) await context.setOffline(true);
    return { context, page };
  }

  return {
    edition: 'web',
    address: server.address,
    profile,
    context: () => running.context,
    page: () => running.page,
    willPick: async (file) => {
      picked = file === 'cancel' ? undefined : file;
    },
    // A download has no dialog: the app's own name stays.
    willSaveAs: async () => undefined,
    savedFile: async () => {
      let found: { readonly name: string; readonly bytes: Uint8Array } | undefined;
      await expect(async () => {
        const download = downloads.at(-1);
        if (download === undefined) throw new Error('Nothing was downloaded yet.');
        const bytes = new Uint8Array(await readFile(await download.path()));
        found = { name: download.suggestedFilename(), bytes };
      }).toPass({ timeout: 60_000 });
      if (found === undefined) throw new Error('Nothing was downloaded.');
      return found;
    },
    restart: async (how) => {
      if (how === 'kill') await kill(running.context);
      else await running.context.close();
      running = await open();
    },
    cutNetwork: async () => {
      offline = true;
      await running.context.setOffline(true);
    },
    strayRequests: async () => stray,
    close: async () => {
      await running.context.close().catch(() => undefined);
      await server.close();
    },
  };
}

async function launch(profile: string, options: WebDriverStart): Promise<BrowserContext> {
  const { colorScheme = 'light', viewport = { width: 1366, height: 768 }, deviceScaleFactor = 1 } = options;
  // Only the whole browser knows what an installed app is.
  const executablePath = options.keepsOffline === true ? findBrowser() : findTestBrowser();
  return chromium.launchPersistentContext(profile, {
    ...launchedFrom(executablePath),
    acceptDownloads: true,
    colorScheme,
    locale: 'en-GB',
    viewport,
    deviceScaleFactor,
    // Nothing but this machine can be reached, for the page and for the browser itself.
    args: [
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      '--disable-component-update',
      // Drawing by a pretended graphics card costs a test machine more than drawing without one.
      '--disable-gpu',
      ...(options.screenReader === true ? ['--force-renderer-accessibility=screen-reader'] : []),
    ],
  });
}

/** What a browser without the File System Access API offers: a file field and downloads. */
function withoutFilePickers(): void {
  Reflect.deleteProperty(window, 'showOpenFilePicker');
  Reflect.deleteProperty(window, 'showSaveFilePicker');
}

/** A browser that cannot keep the app: most journeys need not wait until all of it is fetched a second time. */
function withoutServiceWorker(): void {
  Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
}

/** SIGKILL to the browser and all its processes at once, as when the power of the room goes. */
export async function kill(context: BrowserContext): Promise<void> {
  const browser = context.browser();
  if (browser === null) throw new Error('This context has no browser of its own.');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const closed = new Promise((resolve) => context.once('close', resolve));
  for (const { id } of processInfo.toSorted((a) => (a.type === 'browser' ? -1 : 1))) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // A child may be gone already: it ends with its parent.
    }
  }
  await closed;
}
