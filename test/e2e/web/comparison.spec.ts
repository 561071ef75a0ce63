import { expect, type Page } from '@playwright/test';
import { captureClaim, claimNamed } from '../journeys/thin-workshop.ts';
import { looksRight } from '../looks-right.ts';
import type { WebDriver } from './web-driver.ts';
import { test } from './web-test.ts';

async function begun(driver: WebDriver): Promise<Page> {
  const page = driver.page();
  await page.getByRole('button', { name: 'Look at a worked example' }).click();
  await toLibrary(page);
  return page;
}

async function toLibrary(page: Page): Promise<void> {
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  await page.getByRole('link', { name: 'All workshops' }).click();
  await expect(page.getByRole('heading', { name: 'Workshops' })).toBeVisible();
}

async function act(page: Page, action: string): Promise<void> {
  await page.getByRole('button', { name: 'Actions for Tidewater Bookings' }).first().click();
  await page.getByRole('menuitem', { name: action }).click();
}

test('the next workshop starts from the last, and what moved since is shown', async ({ driver }) => {
  const page = await begun(driver);
  await act(page, 'Start the next from this one');
  await expect(page.getByRole('heading', { name: 'What has it proved?' })).toBeVisible();
  await toLibrary(page);
  await expect(page.getByRole('link', { name: 'Tidewater Bookings' })).toHaveCount(2);

  await act(page, 'Compare with last time');
  await expect(page.getByText('No claim moved.')).toBeVisible();
  await looksRight(page, 'nothing-moved');
  const address = page.url();

  await page.getByRole('region', { name: 'Now' }).getByRole('link').click();
  await captureClaim(page, 'Nine more harbours pay for it', 4);
  await claimNamed(page, 'It carries a believable demo').getByRole('button').first().click();
  await page.keyboard.press('0');
  await toLibrary(page);
  await page.goto(address);
  const claims = page.getByRole('row').filter({ hasText: 'Nine more harbours pay for it' });
  await expect(claims).toContainText('not yet claimed');
  await expect(claims.getByRole('img', { name: 'Graded 4' })).toBeVisible();
  await expect(page.getByText('Both were judged by the same playbook')).toBeVisible();
  await page.getByText('Every answer that changed').click();
  await looksRight(page, 'moved');

  await page.getByRole('link', { name: 'Swap then and now' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Nine more harbours' })).toContainText(
    'no longer claimed',
  );
});

test('any other workshop can be picked, and one that is not there is said to be missing', async ({
  driver,
}) => {
  const page = await begun(driver);
  await act(page, 'Duplicate');
  await act(page, 'Compare with…');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: /Tidewater Bookings/ })).toHaveCount(1);
  await looksRight(page, 'picker');
  await dialog.getByLabel('Find a workshop').fill('nothing like it');
  await expect(dialog.getByText('No title or client holds that.')).toBeVisible();
  await dialog.getByLabel('Find a workshop').fill('harbour');
  await dialog.getByRole('button', { name: /Tidewater Bookings/ }).click();
  await expect(page.getByRole('heading', { name: 'What moved' })).toBeFocused();
  await page.goto(`${driver.address}#/compare/nobody/nowhere`);
  await expect(page.getByRole('alert')).toContainText('not on this computer');
});
