import { expect, type Page } from '@playwright/test';

/** Back to the list once all is saved. */
export async function toLibrary(page: Page): Promise<void> {
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  await page.getByRole('link', { name: 'All workshops' }).click();
  await expect(page.getByRole('heading', { name: 'Workshops' })).toBeVisible();
}

/** Takes an entry of the menu of one workshop. */
export async function act(page: Page, title: string, action: string): Promise<void> {
  await page.getByRole('button', { name: `Actions for ${title}` }).click();
  await page.getByRole('menuitem', { name: action }).click();
}
