import { expect } from '@playwright/test';
import { createWorkshop } from '../journeys/thin-workshop.ts';
import { looksRight } from '../looks-right.ts';
import type { WebDriver } from './web-driver.ts';
import { test } from './web-test.ts';

let driver: WebDriver;

test.beforeEach(async ({ driver: started }) => {
  driver = started;
});

test('what comes up is captured from anywhere, and anything is found and done by a few letters', async () => {
  const page = driver.page();
  await createWorkshop(driver, 'Tidewater Bookings', 'Harbour Group');
  const line = page.getByRole('textbox', { name: 'A new claim' });
  await expect(line).toBeFocused();

  // The tour is offered once and points at each part of the screen.
  await page.getByRole('button', { name: 'Take the two-minute tour' }).click();
  for (const title of ['Ten steps', 'Type, Enter', 'What it means', 'Saved means', 'Everything else']) {
    await expect(page.getByRole('dialog', { name: new RegExp(`^${title}`) })).toBeVisible();
    await page.screenshot({ path: test.info().outputPath(`tour-${title.slice(0, 4)}.png`) });
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Take the two-minute tour' })).toBeHidden();
  await line.focus();

  // In the middle of typing, without losing a letter.
  await page.keyboard.type('Crews book');
  await page.keyboard.press('F3');
  await page.keyboard.type('Who pays for the printer?');
  await looksRight(page, 'park');
  await page.keyboard.press('Enter');
  await expect(line).toBeFocused();
  await expect(line).toHaveValue('Crews book');
  await expect(page.getByRole('link', { name: /Captured so far: 1 parked/ })).toBeVisible();

  await page.keyboard.press('F4');
  await page.keyboard.type('We keep the day list');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: /Captured so far: 1 parked,? 1 decision/ })).toBeVisible();

  // What is found has the focus, whichever step it stands in; a step is two keys away.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('pays printer');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'What we agreed' })).toBeVisible();
  await expect(page.locator('[data-item]:focus-within textarea')).toHaveValue('Who pays for the printer?');
  await page.keyboard.press('Alt+2');
  await expect(line).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('frequent rel');
  await expect(page.getByRole('option')).toHaveCount(1);
  await looksRight(page, 'palette');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-claim="EN5"] > button')).toBeFocused();

  // Outside a text one letter is enough, until letters are switched off.
  await page.keyboard.press('a');
  await expect(page.getByRole('form', { name: 'Capture' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+,');
  await looksRight(page, 'settings');
  await page
    .getByRole('group', { name: 'Single letters as keys' })
    .getByRole('button', { name: 'Off' })
    .click();
  await page.keyboard.press('Escape');
  await page.locator('[data-claim="EN5"] > button').focus();
  await page.keyboard.press('a');
  await expect(page.getByRole('form', { name: 'Capture' })).toBeHidden();

  await page.keyboard.press('F1');
  await expect(page.getByRole('tab', { name: 'This step' })).toBeVisible();
  await looksRight(page, 'help');
  await page.getByRole('tab', { name: 'Words' }).click();
  await page.keyboard.type('blocker');
  await expect(page.getByText('rules a path out')).toBeVisible();
  await page.keyboard.press('Escape');

  // A pasted list becomes claims, and one undo takes them back.
  await line.focus();
  await line.fill('');
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', '- Pilots pay\n- Crews return\n');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(page.getByText('Crews return')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Pilots pay')).toBeHidden();
});
