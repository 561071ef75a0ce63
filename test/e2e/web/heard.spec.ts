import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { overfullWorkshop } from '#test/helpers/overfull-workshop.ts';
import { allOf, heardOn } from '../heard.ts';
import { startWebDriver, type WebDriver } from './web-driver.ts';

const CLAIMS = 300;

async function withScreenReader(run: (driver: WebDriver) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'nextproof-heard-'));
  const driver = await startWebDriver({ folder, screenReader: true });
  try {
    await run(driver);
  } finally {
    await driver.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

test('a long list of claims is one list for ears, with all that is out of sight', async () => {
  await withScreenReader(async (driver) => {
    const page = driver.page();
    const workshop = overfullWorkshop({ claims: CLAIMS, parts: 1, planItems: 1 });
    await driver.willPick({
      name: 'long.json',
      bytes: new TextEncoder().encode(JSON.stringify(workshop)),
    });
    await page.keyboard.press('Control+o');
    await expect(page.getByRole('navigation', { name: 'Steps of the workshop' })).toBeVisible();
    await page.getByRole('button', { name: 'Understood', exact: true }).click();
    await page.keyboard.press('Alt+2');

    await expect.poll(() => page.locator('[data-claim]').count()).toBeGreaterThan(CLAIMS);
    const drawn = await page.locator('[data-claim]').count();
    const lists = allOf(await heardOn(page), 'main').flatMap((main) => allOf(main, 'list'));
    const claims = lists.map(({ children }) => children.filter(({ role }) => role === 'listitem').length);
    // Two columns, two lists; the page has no other.
    expect(claims.filter((count) => count > 0)).toHaveLength(2);
    expect(claims.reduce((sum, count) => sum + count, 0)).toBe(drawn);
  });
});
