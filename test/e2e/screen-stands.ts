import { expect, type Page } from '@playwright/test';

/** Until the screen is there and not only its head, which stands before the app behind it does. */
export async function screenStands(page: Page, patiently: { readonly timeout?: number } = {}): Promise<void> {
  await expect(page.locator('main:not([aria-busy="true"])')).toBeVisible(patiently);
}
