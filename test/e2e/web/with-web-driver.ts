import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { startWebDriver, type WebDriver } from './web-driver.ts';

type Looks = Omit<Parameters<typeof startWebDriver>[0], 'folder'>;

/** Runs a journey in a browser of its own; nothing may be complained about in its console. */
export async function withWebDriver(looks: Looks, run: (driver: WebDriver) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'nextproof-web-'));
  const driver = await startWebDriver({ folder, ...looks });
  const complaints: string[] = [];
  driver.page().on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  driver.page().on('pageerror', (error) => complaints.push(String(error)));
  try {
    await run(driver);
    expect(complaints).toEqual([]);
  } finally {
    await driver.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
