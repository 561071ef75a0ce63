import { type Browser, type BrowserContextOptions, expect, type Page } from '@playwright/test';
import type { Driver } from '../driver.ts';

type RoomScope = {
  readonly nextproofHost: {
    readonly methods: Record<
      'roomState',
      () => Promise<{ value: Record<'token' | 'code', string> & { port: number } }>
    >;
  };
};

/** Opens a workshop from a file and starts the phones on this computer alone; gives the sheet that shows the room. */
export async function startPhones(driver: Driver, file: Uint8Array) {
  const page = driver.page();
  await expect(page.getByRole('heading', { name: 'Workshops' })).toBeVisible();
  await driver.willPick({ name: 'workshop.json', bytes: file });
  await page.keyboard.press('Control+o');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Phones in the room…' }).click();
  const sheet = page.getByRole('dialog', { name: 'Phones in the room' });
  await sheet.getByRole('radio', { name: /127\.0\.0\.1/ }).check();
  await sheet.getByRole('button', { name: 'Start phones' }).click();
  await expect(sheet.getByRole('img', { name: 'QR code that opens the voting page' })).toBeVisible();
  return sheet;
}

/** What the QR code says. */
export async function roomOf(page: Page) {
  return page.evaluate(
    async () => (await (window as unknown as RoomScope).nextproofHost.methods.roomState()).value,
  );
}

export async function openPhone(browser: Browser, address: string, look: BrowserContextOptions = {}) {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    ...look,
  });
  const page = await context.newPage();
  const breaches: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') breaches.push(message.text());
  });
  page.on('pageerror', (error) => breaches.push(String(error)));
  await page.goto(address);
  return { page, breaches, close: () => context.close() };
}
