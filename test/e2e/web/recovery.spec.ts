import { expect, type Page } from '@playwright/test';
import { captureClaim, claimNamed, createWorkshop } from '../journeys/thin-workshop.ts';
import { emptyWorkingCopy } from './empty-working-copy.ts';
import type { WebDriver } from './web-driver.ts';
import { test } from './web-test.ts';

let driver: WebDriver;

test.beforeEach(async ({ driver: started }) => {
  driver = started;
  await createWorkshop(driver, 'Tidewater Bookings', 'Harbour Group');
  await captureClaim(driver.page(), 'Skippers pay by card on the quay', 3);
  await expect(driver.page().locator('[data-save="saved"]')).toBeVisible();
});

/** Leaves the app for a page of the same origin that holds nothing, so that its stores are free. */
async function leave(page: Page): Promise<string> {
  const address = page.url();
  await page.goto(`${driver.address}icon.svg`);
  // The journal is let go of a moment after the page has gone.
  await page.waitForTimeout(300);
  return address;
}

async function isWhole(page: Page): Promise<void> {
  await expect(
    claimNamed(page, 'Skippers pay by card on the quay').getByRole('img', { name: 'Graded 3' }),
  ).toBeVisible();
}

test('an emptied working copy is rebuilt from the journal, and the user is told', async () => {
  const page = driver.page();
  const address = await leave(page);
  await emptyWorkingCopy(page);
  await page.goto(address);
  await isWhole(page);
  await expect(page.getByText('was missing in the list and was found again')).toBeVisible();
});

test('a working copy that lags behind is brought up to the journal', async () => {
  const page = driver.page();
  const address = await leave(page);
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const wish = indexedDB.open('nextproof');
      wish.onsuccess = () => resolve(wish.result);
      wish.onerror = reject;
    });
    const change = database.transaction(['entries', 'snapshots'], 'readwrite');
    change.objectStore('snapshots').clear();
    const entries = change.objectStore('entries');
    const keys = await new Promise<IDBValidKey[]>((resolve) => {
      const wish = entries.getAllKeys();
      wish.onsuccess = () => resolve(wish.result);
    });
    entries.delete(keys.at(-1) ?? []);
    await new Promise((resolve) => {
      change.oncomplete = resolve;
    });
    database.close();
  });
  await page.goto(address);
  await isWhole(page);
  await expect(page.getByText('had not reached the working copy')).toBeVisible();
});

test('a journal that is gone is written again from the working copy', async () => {
  const page = driver.page();
  const address = await leave(page);
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry('journals', { recursive: true });
  });
  await page.goto(address);
  await isWhole(page);
  await expect(page.getByText('The journal was missing')).toBeVisible();
});

test('a journal with a damaged stretch is mended, and the old one is kept beside it', async () => {
  const page = driver.page();
  const address = await leave(page);
  const kept = () =>
    page.evaluate(async () => {
      const journals = await (await navigator.storage.getDirectory()).getDirectoryHandle('journals');
      const names: string[] = [];
      for await (const folder of journals.values()) {
        if (folder.kind === 'directory') for await (const name of folder.keys()) names.push(name);
      }
      return names;
    });
  await page.evaluate(async () => {
    const journals = await (await navigator.storage.getDirectory()).getDirectoryHandle('journals');
    let id = '';
    for await (const name of journals.keys()) id = name;
    const folder = await journals.getDirectoryHandle(id);
    for await (const name of folder.keys()) {
      const handle = await folder.getFileHandle(name);
      const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
      // Somewhere in the first record, well before the last one.
      bytes.set([0, 0, 0, 0], 300);
      const writable = await handle.createWritable();
      await writable.write(bytes);
      await writable.close();
    }
  });
  await page.goto(address);
  await isWhole(page);
  await expect(page.getByText('The journal had damaged stretches')).toBeVisible();
  expect((await kept()).map((name) => name.split('.').at(-1)).sort()).toEqual(['journal', 'set-aside']);
});
