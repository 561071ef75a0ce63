import { expect } from '@playwright/test';
import { dataPlaceStrings } from '#shared/strings/data-place.ts';
import { test } from '../journey-test.ts';
import { captureClaim, claimNamed, createWorkshop } from '../journeys/thin-workshop.ts';

/** What a later version does to the tables, or takes back again. */
async function tablesOfVersion(version: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open('nextproof', version);
    asked.onupgradeneeded = () => {
      if (!asked.result.objectStoreNames.contains('later')) asked.result.createObjectStore('later');
    };
    asked.onsuccess = () => {
      asked.result.close();
      resolve(asked.result.version);
    };
    asked.onerror = () => reject(asked.error);
    asked.onblocked = () => reject(new Error('blocked'));
  });
}

test('tables of a later version are neither opened nor written, and the page says so', async ({ driver }) => {
  await createWorkshop(driver, 'Tidewater Bookings', 'Harbour Group');
  const page = driver.page();
  await captureClaim(page, 'Depots confirm by phone', 3);
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  const address = page.url();
  await page.goto(new URL('/licences.txt', address).href);
  expect(await page.evaluate(tablesOfVersion, 20)).toBe(20);
  await page.goto(address);
  await expect(page.getByRole('alert')).toContainText(dataPlaceStrings.laterHere.what);
  const found = await page.evaluate(() => indexedDB.databases());
  expect(found).toContainEqual({ name: 'nextproof', version: 20 });

  // A mark alone is enough; without it and on tables of its own everything is there as before.
  await page.evaluate(() => {
    indexedDB.deleteDatabase('nextproof');
    localStorage.setItem('nextproof-data-format', '99');
  });
  await page.reload();
  await expect(page.getByRole('alert')).toContainText(dataPlaceStrings.laterHere.what);
  await page.evaluate(() => localStorage.removeItem('nextproof-data-format'));
  await page.reload();
  await expect(claimNamed(page, 'Depots confirm by phone')).toBeVisible();
});
