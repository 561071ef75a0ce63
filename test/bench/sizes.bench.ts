import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findTestBrowser, launchedFrom } from '#build/find-browser.mjs';
import { isAppFile } from '#build/package/app-content.ts';
import { withWebApp } from '#test/faults/support/web-app.ts';
import type { Row } from './row.ts';
import { withServedPage } from './support/served-page.ts';

const ROOT = join(import.meta.dirname, '..', '..');

type Files = readonly { readonly path: string; readonly bytes: number }[];

function filesIn(folder: string): Files {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: path.slice(folder.length + 1).replaceAll('\\', '/'),
      bytes: statSync(path).size,
    }));
}

function kilobytes(files: Files): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0) / 1_000;
}

/** What goes into the desktop app's archive, the runtime apart. */
function packaged(): Files {
  const built = filesIn(join(ROOT, 'dist')).map(({ path, bytes }) => ({ path: `dist/${path}`, bytes }));
  return built.filter(({ path }) => isAppFile(path));
}

/** Adds up what has been fetched at the moment when the first heading is there. */
function weighFirstScreen(): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector('h1') === null) return;
    observer.disconnect();
    const entries = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ] as PerformanceResourceTiming[];
    Object.assign(window, {
      firstBytes: entries.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Kilobytes that a browser which has nothing yet fetches until its first screen stands, as they are, not compressed. */
async function firstLoad(address: string): Promise<number> {
  const browser = await chromium.launch(launchedFrom(findTestBrowser()));
  try {
    const page = await browser.newPage();
    await page.addInitScript(weighFirstScreen);
    await page.goto(address);
    const handle = await page.waitForFunction(() => (window as { firstBytes?: number }).firstBytes);
    return ((await handle.jsonValue()) ?? 0) / 1_000;
  } finally {
    await browser.close();
  }
}

/** What each edition weighs, and what of the web edition has to come before anybody can begin. */
export async function bench(): Promise<readonly Row[]> {
  return await withWebApp(async (app) =>
    withServedPage('bare-page', async (bare) => {
      const web = filesIn(join(app.folder, 'web'));
      const isFont = ({ path }: Files[number]): boolean => path.endsWith('.ttf');
      const first = await firstLoad(app.address);
      return [
        { what: 'web edition: all files', unit: 'kB', ours: kilobytes(web), floor: null },
        {
          what: 'web edition: of these, fonts',
          unit: 'kB',
          ours: kilobytes(web.filter(isFont)),
          floor: null,
        },
        {
          what: 'web edition: to the first screen, against a bare page',
          unit: 'kB',
          ours: first,
          floor: await firstLoad(bare.address),
        },
        { what: 'desktop app without its runtime', unit: 'kB', ours: kilobytes(packaged()), floor: null },
      ];
    }),
  );
}
