import type { Browser, BrowserContextOptions, Page } from '@playwright/test';

type RoomScope = {
  readonly nextproofHost: {
    readonly methods: Record<
      'roomState',
      () => Promise<{ value: Record<'token' | 'code', string> & { port: number } }>
    >;
  };
};

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
