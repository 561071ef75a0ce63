import { expect } from '@playwright/test';
import { captureClaim, claimNamed, createWorkshop } from '../journeys/thin-workshop.ts';
import { looksRight } from '../looks-right.ts';
import { test } from './web-test.ts';

const viewports = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const;

const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

for (const viewport of viewports) {
  test.describe(() => {
    test.use({ looks: { viewport } });
    test(`library and evidence, ${viewport.width} wide`, async ({ driver }) => {
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
