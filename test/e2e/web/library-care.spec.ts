import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { dataPlaceStrings } from '#shared/strings/data-place.ts';
import { captureClaim, createWorkshop } from '../journeys/thin-workshop.ts';
import { looksRight } from '../looks-right.ts';
import { act, toLibrary } from './in-library.ts';
import type { WebDriver } from './web-driver.ts';
import { test } from './web-test.ts';

let driver: WebDriver;

test.beforeEach(async ({ driver: started }) => {
  driver = started;
});

async function begin(title: string, client: string): Promise<void> {
  await createWorkshop(driver, title, client);
  await captureClaim(driver.page(), `Said about ${title}`, 3);
  await toLibrary(driver.page());
}

/** Leaves the app for a page of the same origin that holds nothing, so that its stores are free. */
async function leave(page: Page): Promise<string> {
  const address = page.url();
  await page.goto(`${driver.address}icon.svg`);
  await page.waitForTimeout(500);
  return address;
}

/** Everything this origin has stored, as one text, and the names of its private files. */
function everythingKept(): Promise<string> {
  const opened = new Promise<IDBDatabase>((resolve, reject) => {
    const wish = indexedDB.open('nextproof');
    wish.onsuccess = () => resolve(wish.result);
    wish.onerror = reject;
  });
  async function rows(): Promise<unknown[]> {
    const database = await opened;
    const names = [...database.objectStoreNames];
    const transaction = database.transaction(names);
    const all = await Promise.all(
      names.map(
        (name) =>
          new Promise((resolve) => {
            const wish = transaction.objectStore(name).getAll();
            wish.onsuccess = () => resolve(wish.result);
          }),
      ),
    );
    database.close();
    return all;
  }
  async function files(folder: FileSystemDirectoryHandle, path: string): Promise<string[]> {
    const found: string[] = [];
    for await (const handle of folder.values()) {
      const name = `${path}/${handle.name}`;
      if (handle.kind === 'file') found.push(name, await (await handle.getFile()).text());
      else found.push(name, ...(await files(handle, name)));
    }
    return found;
  }
  return navigator.storage
    .getDirectory()
    .then(async (root) => JSON.stringify([await rows(), await files(root, '')]));
}

test('a worked example is one click away, as a copy that is marked and may be changed', async () => {
  const page = driver.page();
  await page.getByRole('button', { name: 'Look at a worked example' }).click();
  await expect(page.getByRole('heading', { name: 'What has it proved?' })).toBeVisible();
  await toLibrary(page);
  const row = page.getByRole('listitem').filter({ hasText: 'Tidewater Bookings' });
  await expect(row).toContainText('Sample');
  await expect(row).toContainText('Harden');
});

test('erasing asks once, says how far it reaches, and leaves no trace', async () => {
  const page = driver.page();
  await begin('Gate Nine', 'Airport Services');
  await begin('Tidewater Bookings', 'Harbour Group');
  await act(driver.page(), 'Tidewater Bookings', 'Move to trash');
  await page.getByRole('button', { name: /^Trash/ }).click();
  await act(driver.page(), 'Tidewater Bookings', 'Erase from this computer…');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('What the app cannot reach');
  await expect(dialog).toContainText('Files you saved yourself');
  await looksRight(page, 'library-care');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'Tidewater Bookings' })).toBeVisible();
  await act(driver.page(), 'Tidewater Bookings', 'Erase from this computer…');
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await expect(page.getByText('The trash is empty.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('link', { name: 'Gate Nine' })).toBeVisible();
  await leave(page);
  const kept = await page.evaluate(everythingKept);
  expect(kept).toContain('Said about Gate Nine');
  expect(kept).not.toContain('Tidewater');
  expect(kept).not.toContain('tidewater');
});

/** Overwrites every record of a workshop, in the journal and in the working copy. */
async function damage(id: string): Promise<void> {
  const page = driver.page();
  await leave(page);
  await page.evaluate(async (workshop) => {
    const all = await (await navigator.storage.getDirectory()).getDirectoryHandle('journals');
    const journals = await all.getDirectoryHandle(workshop);
    for await (const name of journals.keys()) {
      const handle = await journals.getFileHandle(name);
      const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
      bytes.fill(0x20, 200);
      const writable = await handle.createWritable();
      await writable.write(bytes);
      await writable.close();
    }
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const wish = indexedDB.open('nextproof');
      wish.onsuccess = () => resolve(wish.result);
      wish.onerror = reject;
    });
    const change = database.transaction(['entries', 'snapshots'], 'readwrite');
    change.objectStore('entries').delete(IDBKeyRange.bound([workshop, 0], [workshop, 1e9]));
    change.objectStore('entries').put({ workshopId: workshop, seq: 1, text: '{"torn' });
    change.objectStore('snapshots').delete(workshop);
    await new Promise((resolve) => {
      change.oncomplete = resolve;
    });
    database.close();
  }, id);
}

test('a damaged workshop is set aside, the rest opens, and its last backup brings it back', async () => {
  const page = driver.page();
  await begin('Gate Nine', 'Airport Services');
  await begin('Tidewater Bookings', 'Harbour Group');
  await page.getByRole('link', { name: 'Tidewater Bookings' }).click();
  await expect(page.getByText('Said about Tidewater Bookings')).toBeVisible();
  const id = page.url().split('/').at(-2) ?? '';
  await toLibrary(page);
  await damage(id);

  await page.goto(`${driver.address}#/w/${id}/evidence`);
  await expect(page.getByRole('alert')).toContainText('could not be read');
  await page.getByRole('link', { name: 'All workshops' }).click();
  await expect(page.getByText('was set aside as it is')).toBeVisible();
  await looksRight(page, 'library-care');
  await expect(page.getByRole('link', { name: 'Tidewater Bookings' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Gate Nine' }).click();
  await expect(page.getByText('Said about Gate Nine')).toBeVisible();
  await toLibrary(page);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export what is there' }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toContain('torn');

  await page.getByRole('button', { name: 'Go back to the last backup' }).click();
  await page.getByRole('link', { name: 'Tidewater Bookings' }).click();
  await expect(page.getByText('Said about Tidewater Bookings')).toBeVisible();
  await leave(page);
  expect(await page.evaluate(everythingKept)).toContain('.set-aside');
});

test('work that has long been in no file is named in one sentence, until it is put off', async () => {
  const page = driver.page();
  await begin('Gate Nine', 'Airport Services');
  await expect(page.getByText('changes that are in no file')).toHaveCount(0);
  const address = await leave(page);
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const wish = indexedDB.open('nextproof');
      wish.onsuccess = () => resolve(wish.result);
      wish.onerror = reject;
    });
    const rows = database.transaction('workshops', 'readwrite').objectStore('workshops');
    const all = await new Promise<Record<string, unknown>[]>((resolve) => {
      const wish = rows.getAll();
      wish.onsuccess = () => resolve(wish.result);
    });
    for (const row of all) rows.put({ ...row, createdAt: '2026-01-01T09:00:00Z' });
    await new Promise((resolve) => {
      rows.transaction.oncomplete = resolve;
    });
    database.close();
  });
  await page.goto(address);
  await expect(page.getByText('Gate Nine has changes that are in no file')).toBeVisible();
  await page.getByRole('button', { name: 'Not this week' }).click();
  await expect(page.getByText('changes that are in no file')).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('link', { name: 'Gate Nine' })).toBeVisible();
  await expect(page.getByText('changes that are in no file')).toHaveCount(0);
});

test.describe(() => {
  // Dexie says that another tab wants the tables.
  test.use({ mayComplain: true });
  test('a newer version in another tab is made way for, and nothing is lost', async () => {
    const page = driver.page();
    await begin('Gate Nine', 'Airport Services');
    await page.getByRole('link', { name: 'Gate Nine' }).click();
    const newer = await driver.context().newPage();
    await newer.goto(`${driver.address}icon.svg`);
    await newer.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const wish = indexedDB.open('nextproof', 5_000);
          wish.onsuccess = () => {
            wish.result.close();
            resolve(undefined);
          };
          wish.onerror = reject;
          wish.onblocked = reject;
        }),
    );
    await expect(page.getByText('A newer version of Nextproof was opened in another tab.')).toBeVisible();
    await captureClaim(page, 'Said after the other tab came', 2);
    await expect(page.locator('[data-save="saved"]')).toBeVisible();
    // What comes back here is this version again, which leaves the newer one's data alone.
    await page.getByRole('button', { name: 'Reload' }).click();
    await expect(page.getByRole('alert')).toContainText(dataPlaceStrings.laterHere.what);
    // The newer one has both from the journal; without its tables this one has as well.
    await newer.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const wish = indexedDB.deleteDatabase('nextproof');
          wish.onsuccess = resolve;
          wish.onerror = reject;
        }),
    );
    await page.reload();
    await expect(page.getByText('Said about Gate Nine')).toBeVisible();
    await expect(page.getByText('Said after the other tab came')).toBeVisible();
  });
});
