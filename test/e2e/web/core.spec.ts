import { expect } from '@playwright/test';
import { createWorkshop } from '../journeys/thin-workshop.ts';
import { looksRight } from '../looks-right.ts';
import type { WebDriver } from './web-driver.ts';
import { test } from './web-test.ts';

let driver: WebDriver;

test.beforeEach(async ({ driver: started }) => {
  driver = started;
  await createWorkshop(driver, 'Tidewater Bookings', 'Harbour Group');
});

test('the core is scored with one key a check, and the aspects are marked with one key each', async () => {
  const page = driver.page();
  await page.getByRole('link', { name: 'Core' }).click();
  await expect(page.getByRole('button', { name: 'Things have clear names and places' })).toBeFocused();

  await page.keyboard.press('h');
  await page.keyboard.type('0123');
  await expect(page.getByText('4 of 31 answered')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { name: 'Sign-in and permissions' })).toBeVisible();
  await page.keyboard.press('a');
  await page.keyboard.press('1');
  await expect(page.getByRole('textbox', { name: 'Why as a whole' })).toBeFocused();
  await page.keyboard.type('One shared password');
  await page.keyboard.press('Enter');
  await expect(page.getByText('8 of 31 answered')).toBeVisible();
  const areas = page.getByRole('navigation', { name: 'Parts of the core' });
  await expect(areas.getByRole('button', { name: /Sign-in and permissions/ })).toContainText('as a whole');
  await expect(areas.getByRole('button', { name: /Data model/ })).toContainText('4 of 8 scored');
  await expect(areas.getByRole('button', { name: /Data model/ })).toContainText('hurts now');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('2222x22222224yhnyx3');
  await expect(page.getByText('27 of 31 answered')).toBeVisible();
  await expect(page.getByRole('img', { name: /Radar/ })).toBeVisible();
  await looksRight(page, 'core-answered');

  await page.getByRole('tab', { name: 'Maturity' }).click();
  await expect(page.getByText('No aspect picked yet')).toBeVisible();
  const search = page.getByRole('combobox', { name: 'Add an aspect' });
  for (const aspect of ['design sys', 'user manag']) {
    await search.fill(aspect);
    await expect(page.getByRole('option')).toHaveCount(1);
    await search.press('Enter');
    await expect(search).toHaveValue('');
  }
  await page.getByRole('group', { name: 'Built for' }).getByRole('button', { name: '10k' }).click();
  await page.getByRole('button', { name: /^Design system/ }).focus();
  await page.keyboard.type('51');
  await expect(page.getByText('1 short · 1 over · 0 fit · 0 not marked')).toBeVisible();
  await looksRight(page, 'maturity-marked');
  await page.keyboard.press('Delete');
  await expect(page.getByRole('button', { name: /^User management/ })).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: /^User management/ })).toHaveCount(1);
});
