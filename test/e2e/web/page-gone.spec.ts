import { expect } from '@playwright/test';
import { typingStrings } from '#shared/strings/typing.ts';
import { crashPage, sayBackAfter, whenTyped } from '../crash-page.ts';
import { captureClaim, claimNamed, createWorkshop } from '../journeys/thin-workshop.ts';
import { test } from './web-test.ts';

const half = 'Skippers pay by ca';

test('a tab that ends in the middle of a word has every letter when it is opened again', async ({
  driver,
}) => {
  await createWorkshop(driver, 'Tidewater Bookings', 'Harbour Group');
  let page = driver.page();
  await captureClaim(page, 'Depots confirm by phone', 3);
  await page.getByLabel('A new claim').focus();
  await page.keyboard.type(half);
  for (let round = 1; round <= 3; round += 1) {
    const address = page.url();
    await crashPage(page);
    // What a person does: the same address in a tab of its own.
    const again = await driver.context().newPage();
    await page.close();
    page = again;
    const since = Date.now();
    await page.goto(address, { waitUntil: 'commit' });
    sayBackAfter((await whenTyped(page, half)) - since);
    await expect(claimNamed(page, 'Depots confirm by phone')).toBeVisible();
  }
  await page.keyboard.type('rd');
  await page.keyboard.press('Enter');
  await expect(claimNamed(page, `${half}rd`)).toBeVisible();
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  // What was said is no longer in hand, and what was given up neither.
  for (const leave of ['Escape', 'Cancel']) {
    await claimNamed(page, `${half}rd`).getByRole('button').first().focus();
    await page.keyboard.press('F2');
    await page.getByLabel('Source').fill(`Given up by ${leave}`);
    if (leave === 'Escape') await page.keyboard.press(leave);
    else await page.getByRole('button', { name: leave, exact: true }).click();
    await expect(page.getByLabel('Source')).toHaveCount(0);
  }
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).not.toContain('typing');
  await page.reload();
  await expect(claimNamed(page, `${half}rd`)).toBeVisible();
  await expect(page.getByLabel('A new claim')).toHaveValue('');

  // Words whose field is not there any more are shown where they can be read and taken from.
  await page.getByLabel('A new claim').press('Escape');
  await page.keyboard.press('F3');
  await page
    .getByRole('dialog')
    .or(page.locator('main'))
    .getByRole('textbox')
    .last()
    .fill('Who pays for the be');
  await crashPage(page);
  const last = await driver.context().newPage();
  await last.goto(page.url());
  const told = last.getByRole('status').filter({ hasText: 'Who pays for the be' });
  await expect(told).toBeVisible();
  await told.getByRole('button', { name: typingStrings.understood }).click();
  await expect(told).toHaveCount(0);
  await last.reload();
  await expect(claimNamed(last, `${half}rd`)).toBeVisible();
  await expect(told).toHaveCount(0);
});
