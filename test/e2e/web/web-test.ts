import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { startWebDriver, type WebDriver } from './web-driver.ts';

type Looks = Omit<Parameters<typeof startWebDriver>[0], 'folder'>;
type Options = {
  readonly looks: Looks;
  /** Where a test breaks something that browsers write down themselves. */
  readonly mayComplain: boolean;
};

/** Each test has a browser of its own; nothing may be complained about in the console of its page. */
export const test = base.extend<Options & { driver: WebDriver; elsewhere: WebDriver }>({
  looks: [{}, { option: true }],
  mayComplain: [false, { option: true }],
  driver: ({ looks, mayComplain }, use) => withDriver(looks, mayComplain, use),
  /** Another computer, which has nothing of this one. */
  elsewhere: ({ looks, mayComplain }, use) => withDriver(looks, mayComplain, use),
});

async function withDriver(
  looks: Looks,
  mayComplain: boolean,
  use: (driver: WebDriver) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'nextproof-web-'));
  const driver = await startWebDriver({ folder, ...looks });
  const complaints: string[] = [];
  driver.page().on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  driver.page().on('pageerror', (error) => complaints.push(String(error)));
  try {
    await use(driver);
    if (!mayComplain) expect(complaints).toEqual([]);
  } finally {
    await driver.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
