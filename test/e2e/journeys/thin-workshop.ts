import { expect, type Page } from '@playwright/test';
import { pdfText } from '#test/helpers/pdf-text.ts';
import type { Driver } from '../driver.ts';
import { screenStands } from '../screen-stands.ts';

const claim = 'Harbour masters print the day list every morning';
const corrected = 'Six harbour masters print the day list every morning';
const source = 'Seen in June, in both offices';

export function claimNamed(page: Page, text: string) {
  return page.getByRole('listitem').filter({ hasText: text }).first();
}

async function isSaved(page: Page): Promise<void> {
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
}

/** From the empty library into a workshop, by keyboard. */
export async function createWorkshop(driver: Driver, title: string, client: string): Promise<void> {
  const page = driver.page();
  await expect(page.getByRole('heading', { name: 'Workshops' })).toBeVisible();
  await screenStands(page);
  const titleField = page.getByLabel('Title', { exact: true });
  if (!(await titleField.isVisible())) await page.getByRole('button', { name: 'New workshop' }).click();
  await titleField.fill(title);
  await page.keyboard.press('Tab');
  await page.keyboard.type(client);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'What has it proved?' })).toBeVisible();
  await expect(page.getByLabel('A new claim')).toBeFocused();
}

/** Type, Enter, grade: without leaving the keyboard. */
export async function captureClaim(page: Page, text: string, grade: number): Promise<void> {
  await page.getByLabel('A new claim').focus();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.keyboard.press(String(grade));
  await expect(claimNamed(page, text).getByRole('img', { name: `Graded ${grade}` })).toBeVisible();
}

async function editClaim(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await claimNamed(page, claim).getByRole('button').first().focus();
  await page.keyboard.press('F2');
  await page.getByLabel('Claim', { exact: true }).fill(corrected);
  await page.getByLabel('Source').fill(source);
  await page.keyboard.press('Enter');
  await expect(claimNamed(page, corrected)).toContainText(source);
  await expect(claimNamed(page, corrected).getByRole('button').first()).toBeFocused();
}

async function deleteAndUndo(page: Page): Promise<void> {
  await page.keyboard.press('Delete');
  await expect(claimNamed(page, corrected)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(claimNamed(page, corrected)).toContainText(source);
  await page.keyboard.press('Control+Shift+z');
  await expect(claimNamed(page, corrected)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(claimNamed(page, corrected)).toContainText(source);
}

async function answerPlaybookClaim(page: Page): Promise<void> {
  await claimNamed(page, 'One core workflow solves a real problem').getByRole('button').first().click();
  await page.keyboard.press('4');
  const answered = claimNamed(page, 'One core workflow solves a real problem');
  await expect(answered.getByRole('button', { name: 'Proved' })).toHaveAttribute('aria-pressed', 'true');
  await expect(answered.getByRole('button').first()).toBeFocused();
  // Undo moves the claim back to the other column, and the focus with it.
  await page.keyboard.press('Control+z');
  await expect(answered.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('4');
}

async function isAllThere(page: Page): Promise<void> {
  await expect(claimNamed(page, corrected)).toContainText(source);
  await expect(claimNamed(page, corrected).getByRole('img', { name: 'Graded 3' })).toBeVisible();
  await expect(
    claimNamed(page, 'One core workflow solves a real problem').getByRole('img', { name: 'Graded 4' }),
  ).toBeVisible();
}

/** The desktop starts in the library, a reload in the browser stays in the workshop. */
async function openAgain(page: Page, title: string): Promise<void> {
  await expect(page.locator('h1')).toBeVisible();
  if (await page.getByRole('heading', { name: 'Workshops' }).isVisible()) {
    await page.getByRole('link', { name: title }).click();
  }
  await expect(page.getByRole('heading', { name: 'What has it proved?' })).toBeVisible();
}

async function saveFile(driver: Driver): Promise<Uint8Array> {
  await driver.willSaveAs('Tidewater.nextproof');
  await driver.page().keyboard.press('Control+s');
  await expect.poll(async () => (await driver.savedFile()).name).toMatch(/\.nextproof$/);
  return (await driver.savedFile()).bytes;
}

async function exportPdf(driver: Driver): Promise<string> {
  await driver.willSaveAs('Tidewater.pdf');
  const page = driver.page();
  await page.keyboard.press('Control+e');
  await page.getByRole('dialog').getByRole('button', { name: 'Export', exact: true }).click();
  await expect.poll(async () => (await driver.savedFile()).name, { timeout: 60_000 }).toMatch(/\.pdf$/);
  await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).last().click();
  return pdfText((await driver.savedFile()).bytes);
}

/**
 * One workshop, the whole way through: capture, correct, undo, kill, carry on, save, open the file elsewhere in the
 * list, and hand over a PDF; the second half with the network cut.
 */
export async function thinWorkshop(driver: Driver): Promise<void> {
  await createWorkshop(driver, 'Tidewater Bookings', 'Harbour Group');
  await captureClaim(driver.page(), claim, 3);
  await editClaim(driver.page());
  await deleteAndUndo(driver.page());
  await answerPlaybookClaim(driver.page());
  await isSaved(driver.page());

  await driver.page().reload();
  await openAgain(driver.page(), 'Tidewater Bookings');
  await isAllThere(driver.page());

  await captureClaim(driver.page(), 'Skippers pay by card on the quay', 2);
  await isSaved(driver.page());
  await driver.restart('kill');
  await openAgain(driver.page(), 'Tidewater Bookings');
  await isAllThere(driver.page());
  await expect(claimNamed(driver.page(), 'Skippers pay by card on the quay')).toBeVisible();

  await driver.cutNetwork();
  // Undo reaches back over the restart.
  await driver.page().keyboard.press('Control+z');
  await driver.page().keyboard.press('Control+z');
  await expect(claimNamed(driver.page(), 'Skippers pay by card on the quay')).toHaveCount(0);
  await isAllThere(driver.page());

  const bytes = await saveFile(driver);
  await captureClaim(driver.page(), 'Two offices asked for a second berth map', 2);
  await isSaved(driver.page());
  await driver.willPick({ name: 'Tidewater.nextproof', bytes });
  await driver.page().keyboard.press('Control+o');
  await driver.page().getByRole('button', { name: 'Keep both' }).click();
  await expect(claimNamed(driver.page(), 'Two offices asked for a second berth map')).toHaveCount(0);
  await isAllThere(driver.page());
  await expect(driver.page().getByText('was opened beside it')).toBeVisible();

  const text = await exportPdf(driver);
  // The two columns of the page are read line by line, so a long claim is not in one piece.
  expect(text).toContain('Six harbour masters print the day list every');
  expect(text).toContain(source);
  expect(text).toContain('One core workflow solves a real problem');
  expect(text).not.toContain('second berth map');

  await driver.page().getByRole('link', { name: 'All workshops' }).click();
  await expect(driver.page().getByRole('link', { name: 'Tidewater Bookings' })).toHaveCount(2);
  expect(await driver.strayRequests()).toEqual([]);
}
