import { expect, type Page } from '@playwright/test';
import { closingStrings } from '#shared/strings/closing.ts';
import { pageTroubleStrings } from '#shared/strings/page-trouble.ts';
import { crashPage, sayBackAfter, whenTyped } from '../crash-page.ts';
import { test } from '../journey-test.ts';
import { captureClaim, claimNamed, createWorkshop } from '../journeys/thin-workshop.ts';
import type { StandInDriver } from './stand-in-driver.ts';

const half = 'Skippers pay by ca';

async function isBack(page: Page): Promise<void> {
  await expect(claimNamed(page, 'Depots confirm by phone')).toBeVisible();
  await expect(page.getByLabel('A new claim')).toHaveValue(half);
}

async function typing(desktop: StandInDriver): Promise<Page> {
  await createWorkshop(desktop, 'Tidewater Bookings', 'Harbour Group');
  const page = desktop.page();
  await captureClaim(page, 'Depots confirm by phone', 3);
  await page.getByLabel('A new claim').focus();
  await page.keyboard.type(half);
  return page;
}

test('a page that ends in the middle of a word is back at the same place with every letter', async ({
  driver,
}) => {
  const desktop = driver as StandInDriver;
  await typing(desktop);
  for (let round = 1; round <= 3; round += 1) {
    const gone = await crashPage(desktop.page());
    const page = await desktop.pageAnew();
    sayBackAfter((await whenTyped(page, half)) - gone);
    await isBack(page);
  }
  // One that goes on ending is not started for ever.
  await crashPage(desktop.page());
  const asked = async () => (await desktop.app().report()).questions.map(({ message }) => message);
  await expect.poll(asked).toEqual([pageTroubleStrings.crashes.message]);
  await desktop.app().tell({ kind: 'answer-question', button: pageTroubleStrings.crashes.loadAgain });
  await isBack(await desktop.pageAnew());
  expect(await desktop.strayRequests()).toEqual([]);
});

test('a window that hangs asks: waiting costs nothing, loading again keeps everything', async ({
  driver,
}) => {
  const desktop = driver as StandInDriver;
  const page = await typing(desktop);
  const questions = async () => (await desktop.app().report()).questions;
  await desktop.app().tell({ kind: 'window-says', event: 'unresponsive' });
  await desktop.app().tell({ kind: 'window-says', event: 'unresponsive' });
  await expect.poll(questions).toMatchObject([{ message: pageTroubleStrings.hangs.message, isOpen: true }]);
  // It was only busy.
  await desktop.app().tell({ kind: 'window-says', event: 'responsive' });
  await expect.poll(questions).toMatchObject([{ isOpen: false }]);
  await isBack(page);

  void page
    .evaluate(() => {
      for (;;);
    })
    .catch(() => undefined);
  await desktop.app().tell({ kind: 'window-says', event: 'unresponsive' });
  await expect.poll(questions).toMatchObject([{ isOpen: false }, { isOpen: true }]);
  await desktop.app().tell({ kind: 'answer-question', button: pageTroubleStrings.hangs.loadAgain });
  await isBack(await desktop.pageAnew());
});

test('closing asks once, for what runs and for the file together', async ({ driver }) => {
  const desktop = driver as StandInDriver;
  await createWorkshop(desktop, 'Tidewater Bookings', 'Harbour Group');
  const page = desktop.page();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+F7');
  await page.getByRole('button', { name: '90 min' }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+F7');
  await expect(
    page
      .getByRole('timer')
      .or(page.getByText(/^\d+:\d\d$/))
      .first(),
  ).toBeVisible();
  const question = page.getByRole('dialog', { name: closingStrings.title.running });
  await desktop.app().tell({ kind: 'quit' });
  await expect(question.getByText(/^The clock runs for “.+”\./)).toBeVisible();
  await expect(question.getByRole('button', { name: closingStrings.saveAndClose })).toHaveCount(0);
  await question.getByRole('button', { name: closingStrings.stay }).last().click();
  await expect(question).toHaveCount(0);

  await desktop.willSaveAs('Tidewater.nextproof');
  await page.keyboard.press('Control+s');
  await desktop.savedFile();
  await captureClaim(page, 'Depots confirm by phone', 3);
  await desktop.app().tell({ kind: 'close-window' });
  await expect(question.getByText(closingStrings.behind)).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(1);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    if (process.env['NEXTPROOF_PICTURES'] !== undefined)
      await page.screenshot({ path: test.info().outputPath(`close-${colorScheme}.png`) });
  }
  await question.getByRole('button', { name: closingStrings.saveAndClose }).click();
  await desktop.app().exited;
});
