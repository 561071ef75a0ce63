import { expect, type Page } from '@playwright/test';
import { createWorkshop } from '../journeys/thin-workshop.ts';
import { looksRight } from '../looks-right.ts';
import type { WebDriver } from './web-driver.ts';
import { test } from './web-test.ts';

async function start(driver: WebDriver): Promise<Page> {
  await createWorkshop(driver, 'Tidewater Bookings', 'Harbour Group');
  return driver.page();
}

async function ask(page: Page, kind: string, voters: string): Promise<void> {
  await page.keyboard.press('Shift+F3');
  await page.getByRole('button', { name: kind }).click();
  await page.getByLabel('Voters').fill(voters);
  await page.getByLabel('Voters').press('Tab');
  await page.getByRole('button', { name: 'Start the vote' }).click();
}

test('fingers far apart, a revote, and the median becomes the score', async ({ driver }) => {
  const page = await start(driver);
  await ask(page, 'A score, 0 to 4', '4');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Show of fingers' }).click();
  await expect(dialog.getByText('This is not secret: everyone can see.')).toBeVisible();
  await page.keyboard.type('0422');
  await expect(dialog.getByText('4 of 4 ready')).toBeVisible();
  await looksRight(page, 'vote');
  await dialog.getByRole('button', { name: 'Reveal' }).click();
  await expect(dialog.getByText('Far apart: let the 4 and the 0 speak first')).toBeVisible();
  await looksRight(page, 'vote');

  await dialog.getByRole('button', { name: 'Vote once more' }).click();
  await expect(dialog.getByText('Revote · 0 of 4 ready')).toBeVisible();
  await page.keyboard.type('122');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('11');
  await dialog.getByRole('button', { name: 'Reveal' }).click();
  await expect(dialog.getByText('Median 1 · from 1 to 2')).toBeVisible();
  await dialog.getByRole('button', { name: 'Score it 1' }).click();
  await expect(dialog.getByRole('button', { name: 'Scored 1 by this vote' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/^Undone/)).toBeVisible();
  await page.keyboard.press('Shift+F3');
  await dialog.getByRole('button', { name: /Median 1/ }).click();
  await expect(dialog.getByRole('button', { name: 'Score it 1' })).toBeEnabled();
});

test('handed round in secret, nobody sees a choice before the reveal', async ({ driver }) => {
  const page = await start(driver);
  await ask(page, 'One of the four paths', '3');
  await page.getByRole('button', { name: 'Hand the laptop round' }).click();
  for (const key of ['2', '2', '4']) {
    await page.getByRole('button', { name: 'Next voter' }).click();
    await page.keyboard.press('1');
    await page.keyboard.press(key);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: /Polish|Harden|rebuild/ })).toHaveCount(0);
  }
  await expect(page.getByText('Everybody has voted. Hand the laptop back.')).toBeVisible();
  await looksRight(page, 'vote');
  await page.getByRole('button', { name: 'Back to the facilitator' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('3 of 3 ready')).toBeVisible();
  await expect(dialog.getByText(/Harden|Full rebuild/)).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Reveal' }).click();
  await expect(dialog.getByText('67 % for Harden')).toBeVisible();
  await expect(dialog.getByText('The “Full rebuild” may speak first.')).toBeVisible();
});
