import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { openSample } from './open-sample.ts';
import { test } from './web-test.ts';

test.use({ looks: { deviceScaleFactor: 0.5 } });

const madeWith = fileURLToPath(new URL('baselines/made-with.txt', import.meta.url));

type Screen = {
  readonly name: string;
  readonly step: number;
  readonly view?: string;
  /** Something that is there once the screen is all there. */
  readonly there: (page: Page) => Promise<void>;
};

const shows = (text: string | RegExp) => (page: Page) =>
  expect(page.locator('#work').getByText(text).first()).toBeVisible();

const screens: readonly Screen[] = [
  { name: 'evidence', step: 2, there: shows('Moving into production hardening') },
  { name: 'surface', step: 4, there: shows('67 %') },
  {
    name: 'core',
    step: 5,
    there: (page) => expect(page.locator('.recharts-radar-polygon').first()).toBeVisible(),
  },
  { name: 'maturity', step: 5, view: 'Maturity', there: shows(/steps? short/) },
  { name: 'path', step: 6, there: shows('what the rules say') },
  { name: 'plan', step: 7, there: shows('The workflow that matters most') },
  { name: 'matrix', step: 7, view: 'Keep or change', there: shows('Loyalty points') },
  { name: 'weeks', step: 7, view: 'Weeks', there: shows('2 weeks hold too much') },
  { name: 'read-back', step: 9, there: shows('Taken by the room.') },
];

/**
 * Half as large as on the screen, which shows every change of layout and colour and keeps the repository small. Pictures
 * of another browser, or another version of it, differ in every letter, so there is nothing to compare there.
 * `playwright test baselines --update-snapshots` makes them anew.
 */
test('the main screens look as they did', async ({ driver }) => {
  test.slow();
  const browser = await identityOf(driver.page());
  const isMaking = ['all', 'changed'].includes(test.info().config.updateSnapshots);
  if (isMaking) writeFileSync(madeWith, `${browser}\n`);
  const known = readFileSync(madeWith, 'utf8').trim();
  test.skip(browser !== known, `The pictures were made by ${known}; this is ${browser}.`);
  const page = await openSample(driver, 'tidewater-bookings');
  await page.getByRole('button', { name: 'Not now' }).click();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const { name, step, view, there } of screens) {
    await page.keyboard.press(`Alt+${step}`);
    if (view !== undefined) await page.getByRole('tab', { name: view }).click();
    await there(page);
    await expect(page.getByRole('complementary').getByText('settled', { exact: true })).toBeVisible();
    await page.mouse.move(0, 0);
    // What is said about saving holds the time of day.
    await expect.soft(page).toHaveScreenshot(`${name}.png`, { mask: [page.locator('[data-save]')] });
  }
});

/** The very build of the browser and the system it runs on: what decides how a letter is drawn. */
async function identityOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { product, revision } = await session.send('Browser.getVersion');
  return `${product} ${revision} on ${process.platform}-${process.arch}`;
}
