import type { Page } from '@playwright/test';

/** Opens the room’s window from the palette, as the facilitator does. */
export async function openScreen(page: Page): Promise<Page> {
  const opened = page.context().waitForEvent('page');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('second screen');
  await page.getByRole('option', { name: /second screen/ }).waitFor();
  await page.keyboard.press('Enter');
  const screen = await opened;
  await screen.getByRole('heading', { level: 1 }).waitFor();
  return screen;
}
