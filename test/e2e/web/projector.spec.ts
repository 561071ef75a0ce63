import { expect } from '@playwright/test';
import { captureClaim, claimNamed, createWorkshop } from '../journeys/thin-workshop.ts';
import { looksRight } from '../looks-right.ts';
import { openScreen } from '../open-screen.ts';
import { test } from './web-test.ts';

/** Everything that passes between the two windows, kept for the test to read. */
function keepMessages(): void {
  const kept: string[] = [];
  new BroadcastChannel('nextproof-projector').addEventListener('message', ({ data }) => {
    kept.push(JSON.stringify(data));
  });
  Object.assign(window, { keptMessages: kept });
}

test('the room sees claims and votes, and no note and no ballot before the reveal', async ({ driver }) => {
  await driver.context().addInitScript(keepMessages);
  await driver.page().reload();
  await createWorkshop(driver, 'Tidewater Bookings', 'Harbour Group');
  const page = driver.page();
  await captureClaim(page, 'Skippers pay by card on the quay', 3);
  const screen = await openScreen(page);
  await expect(screen.getByText('Skippers pay by card on the quay')).toBeVisible();
  await expect(screen.getByText('Proved so far')).toBeVisible();
  await looksRight(screen, 'screen');

  // The facilitator edits while it shows; the note stays on the laptop.
  await claimNamed(page, 'Skippers pay').getByRole('button').first().click();
  await expect(screen.getByText('Repeated use')).toBeVisible();
  await page.keyboard.press('F2');
  await page.getByLabel('Note for you').fill('do not trust the figures of SECRETNOTE');
  await page.getByLabel('Claim', { exact: true }).fill('Skippers pay by card');
  await page.keyboard.press('Enter');
  await expect(screen.getByText('Skippers pay by card', { exact: true })).toBeVisible();

  await page.keyboard.press('Shift+F3');
  await page.getByRole('button', { name: 'One of the four paths' }).click();
  await page.getByLabel('Voters').fill('2');
  await page.getByLabel('Voters').press('Tab');
  await page.getByRole('button', { name: 'Start the vote' }).click();
  await page.getByRole('button', { name: 'Show of fingers' }).click();
  await page.keyboard.type('44');
  await expect(screen.getByText('2 of 2 ready')).toBeVisible();
  const before: string[] = await page.evaluate('keptMessages');
  await page.getByRole('button', { name: 'Reveal' }).click();
  await expect(screen.getByText('100 % for Full rebuild')).toBeVisible();
  await looksRight(screen, 'screen');
  const after: string[] = await screen.evaluate('keptMessages');
  const all = [...before, ...after].join('\n');
  expect(all).not.toContain('SECRETNOTE');
  expect(after.filter((message) => message.includes('"ballots"'))).toEqual([]);
  expect(after.some((message) => message.includes('full-rebuild'))).toBe(false);

  await page.keyboard.press('Escape');
  await page.keyboard.press('F6');
  await expect(screen.getByLabel('The room’s screen is blank')).toBeVisible();
  await expect(page.getByText('The room’s screen is blank')).toBeVisible();
  await page.keyboard.press('F6');
  await expect(screen.getByText('100 % for Full rebuild')).toBeVisible();

  await screen.close();
  await expect(page.getByText('The second screen was closed.')).toBeVisible();
  await page.keyboard.press('Shift+F6');
  const here = page.getByRole('dialog', { name: 'The room’s screen' });
  await expect(here.getByText('100 % for Full rebuild')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(here).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'What has it proved?' })).toBeVisible();
});
