import { expect, type Page } from '@playwright/test';
import { captureClaim, claimNamed, createWorkshop } from '../journeys/thin-workshop.ts';
import type { WebDriver } from './web-driver.ts';
import { test } from './web-test.ts';

let driver: WebDriver;

test.beforeEach(async ({ driver: started }) => {
  driver = started;
  await createWorkshop(driver, 'Tidewater Bookings', 'Harbour Group');
});

async function secondTab(): Promise<Page> {
  const page = await driver.context().newPage();
  await page.goto(driver.page().url());
  await expect(page.getByRole('heading', { name: 'What has it proved?' })).toBeVisible();
  return page;
}

async function isSaved(page: Page): Promise<void> {
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
}

test('two tabs on one workshop stay in step, whichever of them is typed into', async () => {
  const first = driver.page();
  const second = await secondTab();
  await captureClaim(second, 'Written in the second tab', 3);
  await expect(
    claimNamed(first, 'Written in the second tab').getByRole('img', { name: 'Graded 3' }),
  ).toBeVisible();
  await captureClaim(first, 'Written in the first tab', 2);
  await expect(
    claimNamed(second, 'Written in the first tab').getByRole('img', { name: 'Graded 2' }),
  ).toBeVisible();
  await isSaved(second);
});

test('undo takes back what its own tab did', async () => {
  const first = driver.page();
  const second = await secondTab();
  await captureClaim(first, 'Of the first tab', 2);
  await captureClaim(second, 'Of the second tab', 3);
  await first.keyboard.press('Control+z');
  await first.keyboard.press('Control+z');
  await expect(claimNamed(first, 'Of the first tab')).toHaveCount(0);
  await expect(claimNamed(second, 'Of the second tab')).toBeVisible();
  await second.keyboard.press('Control+z');
  await second.keyboard.press('Control+z');
  await expect(claimNamed(second, 'Of the second tab')).toHaveCount(0);
  await expect(claimNamed(first, 'Of the second tab')).toHaveCount(0);
});

test('a tab takes over when the one that wrote is closed, and nothing is lost', async () => {
  const second = await secondTab();
  await captureClaim(second, 'Before the other closed', 3);
  await driver.page().close();
  await captureClaim(second, 'After the other closed', 1);
  await isSaved(second);
  await second.reload();
  await expect(claimNamed(second, 'Before the other closed')).toBeVisible();
  await expect(claimNamed(second, 'After the other closed')).toBeVisible();
});
