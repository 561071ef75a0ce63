import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findBrowser, launchedFrom } from '#build/find-browser.mjs';

export type KillableBrowser = {
  readonly page: Page;
  /** SIGKILL to the browser's whole process group. */
  readonly kill: () => Promise<void>;
  readonly quit: () => Promise<void>;
};

/** A real browser on a profile that outlives it. */
export async function openBrowser(profile: string): Promise<KillableBrowser> {
  const context = await chromium.launchPersistentContext(profile, {
    ...launchedFrom(findBrowser()),
    locale: 'en-GB',
    viewport: { width: 1366, height: 768 },
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', '--disable-component-update'],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const processes = await processesOf(context);
  return {
    page,
    kill: async () => {
      const closed = new Promise((resolve) => context.once('close', resolve));
      killAll(processes);
      await closed;
      while (processes.some(isRunning)) await wait(5);
    },
    quit: async () => {
      await context.close();
      while (processes.some(isRunning)) await wait(5);
    },
  };
}

async function processesOf(context: BrowserContext): Promise<readonly number[]> {
  const browser = context.browser();
  if (browser === null) throw new Error('This context has no browser of its own.');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.toSorted((a) => (a.type === 'browser' ? -1 : 1)).map(({ id }) => id);
}

/** The browser leads a process group of its own where there are such groups. */
function killAll([browser, ...others]: readonly number[]): void {
  if (browser === undefined) return;
  if (process.platform !== 'win32') return void process.kill(-browser, 'SIGKILL');
  for (const id of [browser, ...others]) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // A child may be gone already: it ends with its parent.
    }
  }
}

/** Where nobody collects an ended process it keeps its number; on Linux its state tells. */
function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return process.platform !== 'linux' || !/\) [ZX] /.test(readFileSync(`/proc/${id}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
