import { join } from 'node:path';
import { type Browser, chromium, expect, type Page } from '@playwright/test';
import { findTestBrowser, launchedFrom } from '#build/find-browser.mjs';
import { evidenceStrings } from '#shared/strings/evidence.ts';
import { startWebDriver, type WebDriver } from '#test/e2e/web/web-driver.ts';
import { EMPTY, fullWorkshop, type Spread } from '../full-workshop.ts';
import { timeToStep } from '../paint-times.ts';

const PATIENTLY = { timeout: 120_000 } as const;

/** Something in which one of many notes can be written in and carried about. */
export type Editor = {
  readonly page: Page;
  /** Opens the first note for writing. */
  readonly begin: () => Promise<void>;
  /** Leaves it again. */
  readonly end: () => Promise<void>;
  /** What is carried. */
  readonly handle: string;
  readonly close: () => Promise<void>;
};

async function openWorkshop(driver: WebDriver, title: string, spread: Spread): Promise<Page> {
  const page = driver.page();
  await driver.willPick({
    name: `${title}.json`,
    bytes: new TextEncoder().encode(JSON.stringify(fullWorkshop(title, spread))),
  });
  await page.keyboard.press('Control+o');
  await page.getByRole('button', { name: 'Understood', exact: true }).click(PATIENTLY);
  return page;
}

/** Ours with that many claims, the first of which is written in. */
export async function ourClaims(folder: string, count: number): Promise<Editor> {
  const driver = await startWebDriver({ folder: join(folder, `claims-${count}`) });
  const page = await openWorkshop(driver, `claims-${count}`, { ...EMPTY, claims: count });
  await timeToStep(page, 'evidence');
  await expect.poll(() => page.locator('[data-claim]').count(), PATIENTLY).toBeGreaterThanOrEqual(count);
  const first = page.locator('[data-claim="claim0"]');
  return {
    page,
    begin: async () => {
      const isOpen = (await first.locator('> button').getAttribute('aria-expanded')) === 'true';
      await first.locator('> button').click();
      if (!isOpen) await first.locator('> button').click();
      await first.getByLabel(evidenceStrings.text, { exact: true }).waitFor();
    },
    end: () => page.keyboard.press('Escape'),
    handle: '[data-claim] > button',
    close: driver.close,
  };
}

/** Ours with that many parts on the board, the first of which is carried. */
export async function ourParts(folder: string, count: number): Promise<Editor> {
  const driver = await startWebDriver({ folder: join(folder, `parts-${count}`) });
  const page = await openWorkshop(driver, `parts-${count}`, { ...EMPTY, parts: count });
  await timeToStep(page, 'surface');
  await expect.poll(() => page.locator('[data-thing]').count(), PATIENTLY).toBeGreaterThanOrEqual(count);
  const nothing = async (): Promise<void> => undefined;
  return { page, begin: nothing, end: nothing, handle: '[data-thing] > button', close: driver.close };
}

/** A rival with that many notes; the first stands at 300, 200, which for one that paints its notes nothing else says. */
export async function rivalNotes(address: string, count: number): Promise<Editor> {
  const browser: Browser = await chromium.launch({
    ...launchedFrom(findTestBrowser()),
    // As our own is driven.
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', '--disable-gpu'],
  });
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(`${address}?notes=${count}`);
  await page.waitForFunction(
    (wanted) => Number((window as { rival?: { count: () => number } }).rival?.count()) >= wanted,
    count,
    PATIENTLY,
  );
  await page.evaluate(() => {
    const mark = document.createElement('div');
    mark.dataset['mark'] = '';
    mark.style.cssText =
      'position: fixed; left: 300px; top: 200px; width: 200px; height: 24px; pointer-events: none';
    document.body.append(mark);
  });
  return {
    page,
    begin: async () => {
      await page.mouse.dblclick(320, 212);
      await page.locator('textarea:focus, [contenteditable="true"]:focus').waitFor(PATIENTLY);
    },
    end: async () => {
      await page.keyboard.press('Escape');
      // Where there is nothing: what was written in is let go of.
      await page.mouse.click(200, 500);
    },
    handle: '[data-mark]',
    close: () => browser.close(),
  };
}
