import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { captureClaim, claimNamed, createWorkshop } from '../journeys/thin-workshop.ts';
import { startWebDriver, type WebDriver } from './web-driver.ts';

const looks = [
  { colorScheme: 'light', viewport: { width: 1366, height: 768 } },
  { colorScheme: 'dark', viewport: { width: 1366, height: 768 } },
  { colorScheme: 'light', viewport: { width: 1920, height: 1080 } },
] as const;

const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

async function started(
  look: (typeof looks)[number],
  run: (driver: WebDriver) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'nextproof-looks-'));
  const driver = await startWebDriver({ folder, ...look });
  const breaches: string[] = [];
  driver.page().on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') breaches.push(message.text());
  });
  driver.page().on('pageerror', (error) => breaches.push(String(error)));
  try {
    await run(driver);
    expect(breaches).toEqual([]);
  } finally {
    await driver.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** No rule broken, and nothing wider than the window. The picture is for whoever looks at the results. */
async function looksRight(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: test.info().outputPath(`${name}.png`) });
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${name} ${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
  ).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
}

for (const look of looks) {
  const { colorScheme, viewport } = look;
  test(`library and evidence, ${colorScheme}, ${viewport.width} wide`, async () => {
    await started(look, async (driver) => {
      const page = driver.page();
      await looksRight(page, 'library-empty');
      await createWorkshop(driver, 'Tidewater Bookings', 'Harbour Group');
      await expect(page.getByText('Ask this next')).toBeVisible();
      await looksRight(page, 'evidence-empty');
      await captureClaim(page, 'Harbour masters print the day list every morning', 3);
      await captureClaim(page, `${longWord} ${longWord}`, 1);
      await captureClaim(page, 'صيادو الميناء يدفعون بالبطاقة على الرصيف', 2);
      await claimNamed(page, 'One core workflow').getByRole('button').first().click();
      await page.keyboard.press('4');
      await looksRight(page, 'evidence-selected');
      await page.keyboard.press('F2');
      await looksRight(page, 'evidence-editing');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+z');
      await expect(page.getByText(/^Undone/)).toBeVisible();
      await looksRight(page, 'evidence-undone');
      await page.keyboard.press('F1');
      await expect(page.getByRole('dialog')).toBeVisible();
      await looksRight(page, 'shortcuts');
      await page.keyboard.press('Escape');
      await page.keyboard.press('F8');
      await page.keyboard.press('F9');
      await looksRight(page, 'evidence-alone');
      await page.keyboard.press('F8');
      await page.getByRole('button', { name: 'More', exact: true }).click();
      await looksRight(page, 'menu');
      await page.getByRole('menuitem', { name: 'High contrast' }).click();
      await looksRight(page, 'evidence-contrast');
      await page.getByRole('button', { name: 'More', exact: true }).click();
      await page.getByRole('menuitem', { name: 'As the system' }).click();
      await page.getByRole('link', { name: 'All workshops' }).click();
      await page.getByRole('button', { name: 'New workshop' }).click();
      await looksRight(page, 'library');
      await page.getByLabel(/^Search/).fill('nothing like this');
      await looksRight(page, 'library-nothing-found');
      await page.getByLabel(/^Search/).fill('quay');
      await page.goto(`${driver.address}#/somewhere`);
      await looksRight(page, 'nowhere');
    });
  });
}
