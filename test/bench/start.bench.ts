import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findBrowser, launchedFrom } from '#build/find-browser.mjs';
import { withWebApp } from '#test/faults/support/web-app.ts';
import type { Row } from './row.ts';
import { median } from './support/in-turns.ts';
import { withServedPage } from './support/served-page.ts';

const ROUNDS = 5;
/** The goal of the project: no more than twice what any page made with the same tools needs. */
const GOAL = 2;

/** When there was something to use, and when nothing was on its way any more. */
type Stood = { readonly usable: number; readonly whole: number };
type Starts = { readonly cold: Stood; readonly warm: Stood };

/** Notes, from the beginning of the load, when a heading and something to press are there and painted, and when all is. */
function watchForScreen(): void {
  const isUsable = (): boolean =>
    document.querySelector('h1') !== null && document.querySelector('button:enabled, input:enabled') !== null;
  const isWhole = (): boolean => isUsable() && document.querySelector('[aria-busy="true"]') === null;
  const note = (name: 'usable' | 'whole', is: () => boolean): void => {
    const observer = new MutationObserver(() => {
      if (!is()) return;
      observer.disconnect();
      // A message sent from a frame is heard after that frame has been painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => Object.assign(window, { [name]: performance.now() });
      requestAnimationFrame(() => port2.postMessage(null));
    });
    observer.observe(document, { childList: true, subtree: true, attributeFilter: ['aria-busy'] });
  };
  note('usable', isUsable);
  note('whole', isWhole);
}

async function timeToScreen(page: Page, address: string): Promise<Stood> {
  await page.goto('about:blank');
  await page.goto(address);
  const handle = await page.waitForFunction(
    () => {
      const { usable, whole } = window as Partial<Stood>;
      return usable === undefined || whole === undefined ? undefined : { usable, whole };
    },
    undefined,
    { timeout: 120_000 },
  );
  const stood = await handle.jsonValue();
  if (stood === undefined) throw new Error('The page has not said when it stood.');
  return stood;
}

/** The first start on this browser ever, and the next one, once the page has kept what it wants to keep. */
async function starts(profile: string, address: string): Promise<Starts> {
  const context = await chromium.launchPersistentContext(profile, {
    ...launchedFrom(findBrowser()),
    viewport: { width: 1366, height: 768 },
    args: ['--disable-gpu', '--disable-component-update'],
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.addInitScript(watchForScreen);
    const cold = await timeToScreen(page, address);
    await kept(context, page);
    return { cold, warm: await timeToScreen(page, address) };
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** What a page does behind its first screen is not to be in the way of the second. */
async function kept(context: BrowserContext, page: Page): Promise<void> {
  await page.waitForTimeout(1_000);
  const keeps = await page.evaluate(
    async () => (await navigator.serviceWorker.getRegistration()) !== undefined,
  );
  if (keeps) await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await Promise.all(context.serviceWorkers().map((worker) => worker.evaluate(() => undefined)));
  await page.waitForTimeout(500);
}

/** The web edition from nothing and from what it keeps, next to a bare React and Vite page in the same browser. */
export async function bench(): Promise<readonly Row[]> {
  return await withWebApp(async (app) =>
    withServedPage('bare-page', async (bare) => {
      const ours: Starts[] = [];
      const floor: Starts[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        ours.push(await starts(join(app.folder, `profile-${round}`), app.address));
        floor.push(await starts(join(bare.folder, `profile-${round}`), bare.address));
      }
      const row = (what: string, of: (start: Starts) => number): Row => ({
        what: `web edition, ${what}, against a bare page`,
        unit: 'ms',
        ours: median(ours.map(of)),
        floor: median(floor.map(of)),
      });
      return [
        { ...row('cold start', ({ cold }) => cold.usable), goal: GOAL },
        { ...row('warm start', ({ warm }) => warm.usable), goal: GOAL },
        row('cold start until the list stands', ({ cold }) => cold.whole),
        row('warm start until the list stands', ({ warm }) => warm.whole),
      ];
    }),
  );
}
