import type { Page } from '@playwright/test';

/** Ends the process behind a page, as a fault in it or the system under pressure does. Gives back when it was gone. */
export async function crashPage(page: Page): Promise<number> {
  const gone = new Promise<number>((resolve) => page.once('crash', () => resolve(Date.now())));
  const session = await page.context().newCDPSession(page);
  // It is never answered: who would?
  void session.send('Page.crash').catch(() => undefined);
  return gone;
}

/** When a field of the page held this text, looked at with every frame. */
export async function whenTyped(page: Page, text: string): Promise<number> {
  const held = await page.waitForFunction(
    (wanted) => [...document.querySelectorAll('input')].some(({ value }) => value === wanted) && Date.now(),
    text,
  );
  return Number(await held.jsonValue());
}

/** Two seconds are the aim. A busy machine takes as long as it takes, so this is told and not judged. */
export function sayBackAfter(ms: number): void {
  process.stdout.write(`Back ${ms} ms after the page had ended, with the words that were being typed.\n`);
}
