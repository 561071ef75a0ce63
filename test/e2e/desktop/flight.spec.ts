import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { flightStrings } from '#shared/strings/flight.ts';
import { test } from '../journey-test.ts';
import { createWorkshop } from '../journeys/thin-workshop.ts';
import { looksRight } from '../looks-right.ts';
import { openScreen } from '../open-screen.ts';
import type { StandInDriver } from './stand-in-driver.ts';

const laptop = { id: 1, internal: true, bounds: { x: 0, y: 0, width: 1366, height: 768 } };
const beamer = { id: 2, internal: false, bounds: { x: 1366, y: 0, width: 1920, height: 1080 } };

async function goTo(page: Page, step: string): Promise<void> {
  await page
    .getByRole('navigation')
    .getByRole('link', { name: new RegExp(`^${step}`) })
    .click();
}

/** Before the client enters: every line really tried. */
async function checkFlight(page: Page, desktop: StandInDriver): Promise<void> {
  const stick = join(desktop.folder, 'stick');
  await mkdir(stick);
  await goTo(page, 'Before');
  const check = page.getByRole('region', { name: flightStrings.title });
  await check.getByRole('button', { name: flightStrings.run }).click();
  await expect(check.getByRole('button', { name: flightStrings.again })).toBeEnabled({ timeout: 120_000 });
  await expect(check.getByText(/^A test report of \d+ pages? was drawn and opened\.$/)).toBeVisible();
  for (const good of [flightStrings.screen.two, flightStrings.fonts.there, flightStrings.awake.held])
    await expect(check.getByText(good)).toBeVisible();
  await desktop.app().tell({ kind: 'answer-open', path: stick });
  await check.getByRole('button', { name: flightStrings.copy.choose }).click();
  await expect(check.getByText(/^A copy has just been written to .*stick/)).toBeVisible();
  expect(await readdir(stick)).not.toEqual([]);
  await check.getByRole('button', { name: flightStrings.sound.yes }).click();
  await check.scrollIntoViewIfNeeded();
  await looksRight(page, 'flight-check', `section[aria-label="${flightStrings.title}"]`);
  expect((await desktop.app().report()).keptFrom).toEqual([]);
}

test('every line of the flight check is really tried, and the clock keeps the screen on', async ({
  driver,
}) => {
  const desktop = driver as StandInDriver;
  await desktop.app().tell({ kind: 'plug-in', displays: [laptop, beamer] });
  await createWorkshop(driver, 'Tidewater Bookings', 'Harbour Group');
  const page = driver.page();
  await checkFlight(page, desktop);

  const screen = await openScreen(page);
  await expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Shift+F7');
  await page.getByRole('button', { name: '90 min' }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+F7');
  await expect.poll(async () => (await desktop.app().report()).keptFrom).toEqual(['prevent-display-sleep']);
  expect(await driver.strayRequests()).toEqual([]);
});
