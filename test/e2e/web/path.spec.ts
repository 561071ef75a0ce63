import { expect } from '@playwright/test';
import { SAMPLES } from '#shared/samples/samples.ts';
import { looksRight } from '../looks-right.ts';
import type { WebDriver } from './web-driver.ts';
import { test } from './web-test.ts';

let driver: WebDriver;

test.beforeEach(async ({ driver: started }) => {
  driver = started;
});

/** Tidewater Bookings before the room voted and decided, as a file that is opened. */
function undecided(): Uint8Array {
  const sample = SAMPLES.find(({ name }) => name === 'tidewater-bookings');
  if (sample === undefined) throw new Error('The sample is gone.');
  const { path, votes: _, ...rest } = sample.workshop;
  return new TextEncoder().encode(JSON.stringify({ ...rest, path: { ...path, taken: null }, votes: {} }));
}

test('the rules keep silent until they are asked; then every sentence can be traced and any way taken', async () => {
  const page = driver.page();
  await driver.willPick({ name: 'tidewater.json', bytes: undecided() });
  await page.keyboard.press('Control+o');
  await page.getByRole('link', { name: /^Path/ }).click();
  await expect(page.locator('h1')).toHaveText('Which way on?');
  const panel = page.getByRole('complementary', { name: 'What it means so far' });
  await expect(panel).toContainText('Hidden until the room has voted');
  await expect(page.locator('body')).not.toContainText('Harden fits at');
  await panel.getByRole('button', { name: 'Show the rules' }).click();
  await expect(panel).toContainText('Harden');

  const columns = page.getByRole('region', { name: 'The four paths' });
  await columns.getByRole('button', { name: /^People already rely on it/ }).click();
  const chain = page.getByRole('dialog', { name: 'Where this comes from' });
  await expect(chain).toContainText('Answers behind it');
  await expect(chain).toContainText(/version \d/);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'State directly' }).first().click();
  await page.getByRole('button', { name: 'Not at all' }).click();
  await page.getByRole('textbox', { name: 'Reason, printed in the report' }).fill('Seen on site');
  await page.keyboard.press('Enter');
  await expect(page.getByText('stated directly as 0 %: Seen on site')).toBeVisible();
  await page.getByRole('button', { name: 'Withdraw' }).click();
  await expect(page.getByText('stated directly as')).toHaveCount(0);

  const weeks = (which: string) => page.getByRole('textbox', { name: `Harden, Weeks, ${which}` });
  await weeks('low').fill('6');
  await weeks('likely').fill('4');
  await weeks('high').fill('9');
  await expect(page.getByText('Low, likely and high have to rise.')).toBeVisible();
  await weeks('likely').fill('8');
  await weeks('high').focus();
  await expect(page.getByText('Low, likely and high have to rise.')).toHaveCount(0);
  await looksRight(page, 'path-rules');

  await page.getByRole('button', { name: 'Choose another, with a reason' }).click();
  const form = page.getByRole('form', { name: 'Choose another, with a reason' });
  await form.getByRole('button', { name: 'Polish' }).click();
  await expect(form).toContainText('Polish is blocked by the rules.');
  await form.getByRole('textbox').fill('The fair is in six weeks');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Taken: Polish')).toBeVisible();
  await expect(page.getByText('against the rules (Harden) · blocked by the rules')).toBeVisible();
  await page.getByRole('button', { name: 'Reconsider' }).click();
  await page.getByRole('button', { name: 'Take Harden' }).click();
  await expect(page.getByText('Taken: Harden')).toBeVisible();
});
