import type { Page } from '@playwright/test';

/** Takes the working copy away, from a page of the same origin that has it not open. */
export async function emptyWorkingCopy(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resolve, reject) => {
      const wish = indexedDB.deleteDatabase('nextproof');
      wish.onsuccess = resolve;
      wish.onerror = reject;
      wish.onblocked = reject;
    });
  });
}
