import { expect } from '@playwright/test';
import { aboutStrings } from '#shared/strings/about.ts';
import { test } from '../journey-test.ts';
import { captureClaim, createWorkshop } from './thin-workshop.ts';

/** Words that stand in nothing but this workshop. */
const unusual = {
  title: 'Quokka Gallimaufry',
  client: 'Zyzzyva Brothers',
  claim: 'Brobdingnagian flummery sells marmalade',
  parked: 'Who pays for the xylograph',
  file: 'Taradiddle.nextproof',
};

test('what is shared for help holds no word of the work, and is what was shown', async ({ driver }) => {
  await createWorkshop(driver, unusual.title, unusual.client);
  const page = driver.page();
  await captureClaim(page, unusual.claim, 3);
  await page.keyboard.press('Escape');
  await page.keyboard.press('F3');
  await page.keyboard.type(unusual.parked);
  await page.keyboard.press('Enter');
  await driver.willSaveAs(unusual.file);
  await page.keyboard.press('Control+s');
  await driver.savedFile();
  await expect(page.locator('[data-save="saved"]')).toBeVisible();

  // From the list of workshops as well, where there is no palette.
  await page.getByRole('link', { name: 'All workshops' }).click();
  await expect(page.getByRole('heading', { name: 'Workshops' })).toBeVisible();
  await page.keyboard.press('F1');
  if (process.env['NEXTPROOF_PICTURES'] !== undefined)
    await page.screenshot({ path: test.info().outputPath('help.png') });
  await page.getByRole('dialog').getByRole('button', { name: aboutStrings.menu['show-diagnostics'] }).click();
  const sheet = page.getByRole('dialog', { name: aboutStrings.title });
  const shown = sheet.getByRole('textbox', { name: aboutStrings.share.text });
  await expect(shown).toHaveValue(/^Workshops: +1$/m);
  const text = await shown.inputValue();
  expect(text).toMatch(/^Changes: +[1-9]/m);
  if (driver.edition !== 'web') {
    expect(text).toMatch(/^Folder journals: +1 file, /m);
    expect(text).toMatch(/^ {2}\S+Z started /m);
  }
  const words = Object.values(unusual).flatMap((sentence) => sentence.split(/[ .]/));
  const own = ['nextproof', 'for', 'Who', 'the'];
  for (const word of words.filter((one) => !own.includes(one)))
    expect(text.toLowerCase()).not.toContain(word.toLowerCase());
  expect(text).not.toMatch(/\/home|\\Users|\/tmp/);

  await driver.willSaveAs('diagnostics.txt');
  await sheet.getByRole('button', { name: aboutStrings.share.save }).click();
  await expect.poll(async () => (await driver.savedFile()).name).toMatch(/diagnostics\.txt$/i);
  expect(new TextDecoder().decode((await driver.savedFile()).bytes)).toBe(text);
  expect(await driver.strayRequests()).toEqual([]);
});
