import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { flightStrings } from '#shared/strings/flight.ts';
import { momentStrings } from '#shared/strings/moments.ts';
import { test } from '../journey-test.ts';
import { captureClaim, createWorkshop } from '../journeys/thin-workshop.ts';
import { looksRight } from '../looks-right.ts';
import { openScreen } from '../open-screen.ts';
import { openPhone, roomOf } from './room-phones.ts';
import type { StandInDriver } from './stand-in-driver.ts';

const laptop = { id: 1, internal: true, bounds: { x: 0, y: 0, width: 1366, height: 768 } };
const beamer = { id: 2, internal: false, bounds: { x: 1366, y: 0, width: 1920, height: 1080 } };

async function picture(page: Page, name: string): Promise<void> {
  if (process.env['NEXTPROOF_PICTURES'] === undefined) return;
  await page.screenshot({ path: test.info().outputPath(`${name}.png`) });
}

async function goTo(page: Page, step: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: step }).click();
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
  await picture(page, 'flight-check');
  expect((await desktop.app().report()).keptFrom).toEqual([]);
}

async function writeOn(phone: Page, text: string): Promise<void> {
  await phone.getByRole('textbox').fill(text);
  await phone.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(phone.getByText('1 sent and received.')).toBeVisible();
}

async function choose(phone: Page, answer: RegExp): Promise<void> {
  await phone.getByRole('radio', { name: answer }).check();
  await phone.getByRole('button', { name: 'Send my vote' }).click();
  await expect(phone.getByText('Your vote is in.')).toBeVisible();
}

test('a workshop from the flight check to the read back, with the room’s window and three phones', async ({
  driver,
  browser,
}) => {
  const desktop = driver as StandInDriver;
  await desktop.app().tell({ kind: 'plug-in', displays: [laptop, beamer] });
  await createWorkshop(driver, 'Tidewater Bookings', 'Harbour Group');
  const page = driver.page();
  await checkFlight(page, desktop);

  const screen = await openScreen(page);
  await expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
  await screen.setViewportSize({ width: 1920, height: 1080 });
  await page.keyboard.press('Shift+F7');
  await page.getByRole('button', { name: '90 min' }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+F7');
  await expect.poll(async () => (await desktop.app().report()).keptFrom).toEqual(['prevent-display-sleep']);

  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Phones in the room…' }).click();
  const sheet = page.getByRole('dialog', { name: 'Phones in the room' });
  await sheet.getByRole('radio', { name: /127\.0\.0\.1/ }).check();
  await sheet.getByRole('button', { name: 'Start phones' }).click();
  await expect(sheet.getByRole('img', { name: 'QR code that opens the voting page' })).toBeVisible();
  const { token, port } = await roomOf(page);
  const address = `http://127.0.0.1:${port}/#${token}`;
  const opened = [
    await openPhone(browser, address),
    await openPhone(browser, address, { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }),
    await openPhone(browser, address),
  ];
  const phones = opened.map((one) => one.page);
  const [first, narrow, third] = phones as [Page, Page, Page];
  await expect(sheet.getByText('Waiting to be let in: 3')).toBeVisible();
  await sheet.getByRole('button', { name: 'Let all in' }).click();
  await expect(sheet.getByText('In the room: 3 people')).toBeVisible();
  await sheet.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(sheet).toHaveCount(0);

  // Silent writing from three phones: counted at once, seen by nobody before the reveal.
  await goTo(page, 'Evidence');
  await captureClaim(page, 'Skippers pay by card on the quay', 3);
  await page.keyboard.press('Shift+F9');
  await page.getByRole('button', { name: momentStrings.begin }).click();
  for (const phone of phones)
    await expect(phone.getByRole('heading', { name: momentStrings.questions.evidence })).toBeVisible();
  await writeOn(first, 'Restore was never tried');
  await writeOn(narrow, 'Nobody owns the restore');
  await writeOn(third, 'Berths are booked twice at Easter');
  await picture(narrow, 'phone-writing-narrow-dark');
  await expect(screen.getByText(momentStrings.written(3))).toBeVisible();
  await picture(screen, 'screen-writing');
  for (const one of [page, screen]) await expect(one.getByText('Nobody owns the restore')).toHaveCount(0);
  await page.getByRole('button', { name: momentStrings.reveal, exact: true }).click();
  await expect(screen.getByText('Nobody owns the restore')).toBeVisible();
  await page.getByRole('button', { name: momentStrings.suggest }).click();
  await page.getByRole('button', { name: momentStrings.carryAll.claim }).click();
  await picture(screen, 'screen-ideas');
  await page.getByRole('button', { name: momentStrings.end }).click();
  await page.keyboard.press('Escape');

  // A blind vote on one check, from the check itself.
  await goTo(page, 'Core');
  await page.getByRole('button', { name: 'Vote on this' }).click();
  const vote = page.getByRole('dialog');
  await vote.getByRole('button', { name: 'Start the vote' }).click();
  await choose(first, /^0/);
  await choose(narrow, /^4/);
  await choose(third, /^4/);
  await expect(screen.getByText('3 of 3 ready')).toBeVisible();
  await picture(first, 'phone-voted');
  await picture(screen, 'screen-voting');
  await vote.getByRole('button', { name: 'Reveal' }).click();
  await expect(screen.getByText(/Median 4/)).toBeVisible();
  await picture(screen, 'screen-voted');
  await picture(page, 'facilitator-voted');
  await vote.getByRole('button', { name: 'Score it 4' }).click();
  await page.keyboard.press('Escape');

  await goTo(page, 'Path');
  await page.getByRole('button', { name: 'Start the vote' }).click();
  for (const phone of phones) await choose(phone, /^Harden/);
  await page.getByRole('button', { name: 'Reveal' }).click();
  await expect(screen.getByText('100 % for Harden')).toBeVisible();
  await picture(screen, 'screen-path');
  await picture(page, 'facilitator-path');

  await goTo(page, 'Read back');
  await expect(screen.getByRole('heading', { name: 'What we decided' })).toBeVisible();
  await page.emulateMedia({ colorScheme: 'dark' });
  await picture(page, 'facilitator-read-back-dark');
  await screen.emulateMedia({ colorScheme: 'dark' });
  await picture(screen, 'screen-read-back-dark');

  // Left, the workshop takes its window and its room along.
  await page.evaluate(() => {
    globalThis.location.hash = '#/';
  });
  await expect.poll(() => screen.isClosed()).toBe(true);
  for (const phone of phones)
    await expect(phone.getByRole('heading', { name: 'The room is closed' })).toBeVisible();
  expect((await desktop.app().report()).keptFrom).toEqual([]);
  for (const one of opened) await one.close();
  expect(await driver.strayRequests()).toEqual([]);
});
