import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import type { Driver, StartDriver } from './driver.ts';

/** The same journeys on each edition: a spec asks for `driver` and gets the one of the Playwright project it runs in. */
export const test = base.extend<{ driver: Driver }>({
  // Playwright reads this parameter's pattern to learn which fixtures are needed: none.
  // biome-ignore lint/correctness/noEmptyPattern: see above
  driver: async ({}, use, info) => {
    const start = await starterOf(info.project.name);
    const folder = await mkdtemp(join(tmpdir(), 'nextproof-journey-'));
    const driver = await start({ folder });
    try {
      await use(driver);
    } finally {
      await driver.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  },
});

/** Loaded only when asked for, so that one edition's driver need not be able to load for another to run. */
async function starterOf(project: string): Promise<StartDriver> {
  switch (project) {
    case 'web':
      return (await import('./web/web-driver.ts')).startWebDriver;
    case 'desktop':
      return (await import('./desktop/stand-in-driver.ts')).startStandInDriver;
    case 'electron':
      return (await import('./electron/electron-driver.ts')).startElectronDriver;
    default:
      throw new Error(`No driver for the Playwright project "${project}".`);
  }
}
