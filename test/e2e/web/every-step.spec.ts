import { expect, type Page } from '@playwright/test';
import { createWorkshop } from '../journeys/thin-workshop.ts';
import { holdsInHighContrast, looksRight } from '../looks-right.ts';
import { openSample } from './open-sample.ts';
import { test } from './web-test.ts';

/** What stands on top of each step, in the order of their keys. */
const titles = [
  'Before the room fills',
  'Which question are we answering?',
  'What has it proved?',
  'What do the numbers say, and what do we owe?',
  'What do users see, and what is worth keeping?',
  'What lies beneath?',
  'Which way on?',
  /weeks to prove one thing/,
  'Seven answers before money is spent',
  'What we agreed',
];

async function eachStep(page: Page, look: (step: number) => Promise<void>): Promise<void> {
  for (const [step, name] of titles.entries()) {
    await page.keyboard.press(`Alt+${step}`);
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await look(step);
  }
}

test('every step opens by its key, empty and full, and breaks no rule in any of the three looks', async ({
  driver,
}) => {
  // Ten screens, each gone through three times.
  test.slow();
  const broken: string[] = [];
  driver.page().on('pageerror', (error) => broken.push(String(error)));
  await createWorkshop(driver, 'Tidewater Bookings', 'Harbour Group');
  await eachStep(driver.page(), async () => undefined);
  const page = await openSample(driver, 'tidewater-bookings');
  await eachStep(page, async (step) => {
    await looksRight(page, `step-${step}`);
    await holdsInHighContrast(page, `step-${step}`);
  });
  expect(broken).toEqual([]);
});
