import { expect } from '@playwright/test';
import { createWorkshop } from '../journeys/thin-workshop.ts';
import { test } from './web-test.ts';

/** `npm run faults` raises the number; the tests kill a few times only. */
const kills = Number(process.env['NEXTPROOF_KILLS'] ?? 3);

test(`nothing that was shown as saved is lost in ${kills} kills while somebody types`, async ({ driver }) => {
  test.setTimeout(300_000 + kills * 60_000);
  await createWorkshop(driver, 'Tidewater Bookings', 'Harbour Group');
  const address = driver.page().url();
  let saved: readonly string[] = [];
  for (let round = 1; round <= kills; round += 1) {
    const page = driver.page();
    await page.goto(address);
    await expect(page.getByLabel('A new claim')).toBeFocused();
    for (const text of saved) await expect(page.getByText(text, { exact: true })).toHaveCount(1);
    for (let number = 1; number <= 6; number += 1) {
      const text = `Claim ${number} of round ${round}`;
      // What was on its way and not said is in the line again.
      await page.getByLabel('A new claim').fill('');
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      await page.keyboard.press(String(number % 5));
      await expect(page.locator('[data-save="saved"]')).toBeVisible();
      saved = [...saved, text];
    }
    // One more is on its way to the disk when the kill comes.
    await page.keyboard.type('On its way');
    await page.keyboard.press('Enter');
    await driver.restart('kill');
  }
  await driver.page().goto(address);
  for (const text of saved) await expect(driver.page().getByText(text, { exact: true })).toHaveCount(1);
});
