import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { findTestBrowser, launchedFrom } from '../../../build/find-browser.mjs';
import { ownPaths, runFolder } from './recorder.ts';

export type RunningChromium = {
  readonly context: BrowserContext;
  /** Where the test connects to the same browser. */
  readonly endpoint: string;
  readonly pid: number;
};

/** A real Chromium on the profile of this run, which outlives the process, as Electron's does. */
export async function launchChromium(switches: readonly string[]): Promise<RunningChromium> {
  const profile = join(ownPaths.get('sessionData') ?? runFolder(), 'chromium');
  mkdirSync(profile, { recursive: true });
  const context = await chromium.launchPersistentContext(profile, {
    ...launchedFrom(findTestBrowser()),
    args: ['--remote-debugging-port=0', ...switches],
    viewport: { width: 1366, height: 768 },
    locale: 'en-GB',
    // What is not answered by a route must not go anywhere.
    serviceWorkers: 'block',
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const [port, path] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  return { context, endpoint: `ws://127.0.0.1:${port}${path}`, pid: await pidOf(context) };
}

/** The browser's own process. When this process is killed it has to be told to end as well. */
async function pidOf(context: BrowserContext): Promise<number> {
  const browser = context.browser();
  if (browser === null) throw new Error('This context has no browser of its own.');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const own = processInfo.find(({ type }) => type === 'browser');
  if (own === undefined) throw new Error('The browser names no process of its own.');
  return own.id;
}
