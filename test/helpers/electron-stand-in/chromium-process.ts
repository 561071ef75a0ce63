import { existsSync, mkdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { findBrowser } from '../../../build/find-browser.mjs';
import { runFolder } from './recorder.ts';

export type RunningChromium = {
  readonly context: BrowserContext;
  /** Where the test connects to the same browser. */
  readonly endpoint: string;
  readonly pid: number;
};

/** A real Chromium on the profile of this run, which outlives the process, as Electron's does. */
export async function launchChromium(switches: readonly string[]): Promise<RunningChromium> {
  const profile = join(runFolder(), 'chromium');
  mkdirSync(profile, { recursive: true });
  const executablePath = findBrowser();
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath === undefined ? { channel: 'chrome' } : { executablePath }),
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
  return { context, endpoint: `ws://127.0.0.1:${port}${path}`, pid: pidOf(profile) };
}

function pidOf(profile: string): number {
  const lock = join(profile, 'SingletonLock');
  // Only Linux and macOS have this link; elsewhere the parent's end takes the browser with it.
  if (process.platform === 'win32' || !existsSync(profile)) return 0;
  return Number(readlinkSync(lock).split('-').at(-1));
}
