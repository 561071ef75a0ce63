import { expect } from '@playwright/test';
import { captureClaim, createWorkshop } from '../journeys/thin-workshop.ts';
import { act, toLibrary } from './in-library.ts';
import type { WebDriver } from './web-driver.ts';
import { test } from './web-test.ts';

let driver: WebDriver;

test.beforeEach(async ({ driver: started }) => {
  driver = started;
  await createWorkshop(driver, 'Tidewater Bookings', 'Harbour Group');
  await captureClaim(driver.page(), 'Skippers pay by card on the quay', 3);
  await toLibrary(driver.page());
  await createWorkshop(driver, 'Gate Nine', 'Airport Services');
  await toLibrary(driver.page());
});

const titles = () => driver.page().getByRole('listitem').getByRole('link');

test('the last changed stands first, and search finds titles, clients and what stands inside', async () => {
  const page = driver.page();
  await expect(titles()).toHaveText(['Gate Nine', 'Tidewater Bookings']);
  const search = page.getByLabel(/^Search/);
  await search.fill('airport');
  await expect(titles()).toHaveText(['Gate Nine']);
  await search.fill('quay');
  await expect(titles()).toHaveText(['Tidewater Bookings']);
  await search.fill('zeppelin');
  await expect(page.getByText('Nothing holds “zeppelin”.')).toBeVisible();
});

test('a duplicate is a workshop of its own', async () => {
  const page = driver.page();
  await act(driver.page(), 'Tidewater Bookings', 'Duplicate');
  await expect(titles()).toHaveCount(3);
  await page.getByRole('link', { name: 'Tidewater Bookings (copy)' }).click();
  await expect(page.getByText('Skippers pay by card on the quay')).toBeVisible();
});

test('what is archived or in the trash leaves the list and comes back unchanged', async () => {
  const page = driver.page();
  await act(driver.page(), 'Gate Nine', 'Archive');
  await expect(titles()).toHaveText(['Tidewater Bookings']);
  await page.getByRole('button', { name: /^Archive/ }).click();
  await act(driver.page(), 'Gate Nine', 'Move to trash');
  await expect(page.getByText('The archive is empty.')).toBeVisible();
  await page.getByRole('button', { name: /^Trash/ }).click();
  await act(driver.page(), 'Gate Nine', 'Restore');
  await page.getByRole('button', { name: /^Current/ }).click();
  await expect(titles()).toHaveText(['Gate Nine', 'Tidewater Bookings']);
});

test('a file dropped onto the window is opened', async () => {
  const page = driver.page();
  await page.getByRole('link', { name: 'Tidewater Bookings' }).click();
  await expect(page.getByRole('heading', { name: 'What has it proved?' })).toBeVisible();
  await page.keyboard.press('Control+s');
  const { bytes } = await driver.savedFile();
  await captureClaim(page, 'Said after the file was saved', 1);
  await toLibrary(driver.page());
  const carried = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(content)], 'tidewater.nextproof'));
    return transfer;
  }, Array.from(bytes));
  await page.dispatchEvent('body', 'drop', { dataTransfer: carried });
  await page.getByRole('dialog').getByRole('button', { name: 'Keep both' }).click();
  await expect(page.getByText('was opened beside it')).toBeVisible();
  await expect(page.getByText('Skippers pay by card on the quay')).toBeVisible();
  await expect(page.getByText('Said after the file was saved')).toHaveCount(0);
});

test('what was found is shown with its place', async () => {
  const page = driver.page();
  await page.getByLabel(/^Search/).fill('card quay');
  const row = page.getByRole('listitem').filter({ hasText: 'Tidewater Bookings' });
  await expect(row).toContainText('in Evidence: Skippers pay by card on the quay');
  await expect(row.locator('mark')).toHaveText(/card|quay/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Skippers pay by card on the quay')).toBeVisible();
});

test('everything is done from the keyboard, and one press takes a slip back', async () => {
  const page = driver.page();
  await expect(page.getByLabel(/^Search/)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('link', { name: 'Gate Nine' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('link', { name: 'Tidewater Bookings' })).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Delete');
  await expect(titles()).toHaveText(['Tidewater Bookings']);
  await expect(page.getByRole('link', { name: 'Tidewater Bookings' })).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(titles()).toHaveText(['Gate Nine', 'Tidewater Bookings']);
  await page.getByRole('link', { name: 'Gate Nine' }).focus();
  await page.keyboard.press('/');
  await expect(page.getByLabel(/^Search/)).toBeFocused();
  await page.keyboard.type('tidewater');
  await page.keyboard.press('Escape');
  await expect(page.getByLabel(/^Search/)).toHaveValue('');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'What has it proved?' })).toBeVisible();
});

test('tags and clients narrow the list down, and the order can be chosen', async () => {
  const page = driver.page();
  await act(driver.page(), 'Gate Nine', 'Tags…');
  await page.getByLabel('Tags, with commas between them').fill('pilot, ميناء');
  await page.getByRole('button', { name: 'Keep' }).click();
  const row = page.getByRole('listitem').filter({ hasText: 'Gate Nine' });
  await expect(row).toContainText('pilot');
  await page.getByLabel('Tag', { exact: true }).selectOption('ميناء');
  await expect(titles()).toHaveText(['Gate Nine']);
  await page.getByLabel('Client', { exact: true }).selectOption('Harbour Group');
  await expect(page.getByText('No workshop here has that client and tag.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all of them' }).click();
  await page.getByLabel('Sort by').selectOption('Client');
  await expect(titles()).toHaveText(['Gate Nine', 'Tidewater Bookings']);
  await page.getByLabel('Sort by').selectOption('Title');
  await expect(titles()).toHaveText(['Gate Nine', 'Tidewater Bookings']);
});

test('each row says what the workshop came to, and still does after a reload', async () => {
  const page = driver.page();
  const row = page.getByRole('listitem').filter({ hasText: 'Gate Nine' });
  await expect(row).toContainText('Scope first');
  await page.reload();
  await expect(row).toContainText('Scope first');
});
