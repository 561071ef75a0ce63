import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { findTestBrowser, launchedFrom } from '#build/find-browser.mjs';
import { serveWeb } from '#build/web/serve-web.ts';
import { inTemporaryFolder } from './temporary-place.ts';

export type OpenImportPage = {
  readonly page: Page;
  /** Every address asked for since the page stood, blob: addresses apart. */
  readonly asked: readonly string[];
};

/** Builds the page for production, serves it under the app’s own policy and opens it in a real browser. */
export async function withImportPage<T>(work: (open: OpenImportPage) => Promise<T>): Promise<T> {
  return await inTemporaryFolder(async (folder) => {
    await build({
      configFile: false,
      root: join(import.meta.dirname, 'import-page'),
      logLevel: 'error',
      worker: { format: 'es' },
      build: { outDir: folder, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
    });
    const server = await serveWeb(folder, 0);
    if (server.kind !== 'serving') throw new Error('A free port was asked for.');
    const browser = await chromium.launch(launchedFrom(findTestBrowser()));
    try {
      const page = await browser.newPage();
      await page.goto(server.address);
      await page.waitForFunction(() => 'importPage' in window);
      const asked: string[] = [];
      page.context().on('request', (request) => {
        if (!request.url().startsWith('blob:')) asked.push(request.url());
      });
      return await work({ page, asked });
    } finally {
      await browser.close();
      await server.close();
    }
  });
}
