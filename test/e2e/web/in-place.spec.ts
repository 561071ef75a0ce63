import { expect, type Page } from '@playwright/test';
import { captureClaim, createWorkshop } from '../journeys/thin-workshop.ts';
import type { WebDriver } from './web-driver.ts';
import { test } from './web-test.ts';

test.use({ looks: { filePickers: true } });

let driver: WebDriver;

/** Answers the browser's file dialogs with real file handles, from a folder of the origin's own file system. */
function pickFromOwnFolder(): void {
  const pick = async (): Promise<FileSystemFileHandle> => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('picked', { create: true });
    return folder.getFileHandle('tidewater.nextproof', { create: true });
  };
  Object.assign(window, { showSaveFilePicker: pick, showOpenFilePicker: async () => [await pick()] });
}

test.beforeEach(async ({ driver: started }) => {
  driver = started;
  await driver.context().addInitScript(pickFromOwnFolder);
  await driver.page().reload();
  await createWorkshop(driver, 'Tidewater Bookings', 'Harbour Group');
});

async function overwrite(page: Page, text: string): Promise<void> {
  await page.evaluate(async (content) => {
    const root = await navigator.storage.getDirectory();
    const handle = await (await root.getDirectoryHandle('picked')).getFileHandle('tidewater.nextproof');
    const writable = await handle.createWritable();
    await writable.write(content);
    await writable.close();
  }, text);
}

test('the file is saved in place, and its sign says whether it has everything', async () => {
  const page = driver.page();
  await expect(page.getByText('No file yet')).toBeVisible();
  await page.keyboard.press('Control+s');
  await expect(page.getByText('tidewater.nextproof is up to date')).toBeVisible();
  await captureClaim(page, 'Skippers pay by card on the quay', 3);
  await expect(page.getByText('tidewater.nextproof is behind')).toBeVisible();
  await expect(page).toHaveTitle('• Tidewater Bookings – Nextproof');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('tidewater.nextproof is up to date')).toBeVisible();
  await page.reload();
  await expect(page.getByText('tidewater.nextproof is up to date')).toBeVisible();
});

test('opening the file of a workshop that is here unchanged leads to that workshop', async () => {
  const page = driver.page();
  await captureClaim(page, 'Skippers pay by card on the quay', 3);
  await page.keyboard.press('Control+s');
  await expect(page.getByText('tidewater.nextproof is up to date')).toBeVisible();
  const address = page.url();
  await page.getByRole('link', { name: 'All workshops' }).click();
  await expect(page.getByRole('link', { name: 'Tidewater Bookings' })).toHaveCount(1);
  await page.keyboard.press('Control+o');
  await expect(page).toHaveURL(address);
  await expect(page.getByText('tidewater.nextproof is up to date')).toBeVisible();
});

test('a file used lately is opened from the list of recent files', async () => {
  const page = driver.page();
  await page.keyboard.press('Control+s');
  await expect(page.getByText('tidewater.nextproof is up to date')).toBeVisible();
  const address = page.url();
  await page.getByRole('link', { name: 'All workshops' }).click();
  await page.getByRole('button', { name: 'Recent files' }).click();
  await page.getByRole('menuitem', { name: 'tidewater.nextproof' }).click();
  await expect(page).toHaveURL(address);
});

test('a file that somebody else changed is never written over', async () => {
  const page = driver.page();
  await page.keyboard.press('Control+s');
  await expect(page.getByText('is up to date')).toBeVisible();
  await overwrite(page, 'their version');
  await captureClaim(page, 'Skippers pay by card on the quay', 3);
  await page.keyboard.press('Control+s');
  await expect(page.getByText('so it was left as it is')).toBeVisible();
  await expect(page.getByText('choose “Merge a copy…”')).toBeVisible();
});

test('what is not a workshop is refused in three parts, and changes nothing', async () => {
  const page = driver.page();
  await page.keyboard.press('Control+s');
  await expect(page.getByText('is up to date')).toBeVisible();
  await overwrite(page, 'no workshop at all');
  await page.keyboard.press('Control+o');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What has it proved?' })).toBeVisible();
});
