import { expect } from '@playwright/test';
import { momentStrings as words } from '#shared/strings/moments.ts';
import { createWorkshop } from '../journeys/thin-workshop.ts';
import { looksRight } from '../looks-right.ts';
import { openScreen } from '../open-screen.ts';
import { test } from './web-test.ts';

const ideas = [
  'Restore of the database was never tried',
  'The restore of the database never was tried',
  'Nobody owns the restore',
  'Depot managers print the list',
];

test('the room writes in silence, and what it wrote is sorted, merged and carried on', async ({ driver }) => {
  await createWorkshop(driver, 'Tidewater Bookings', 'Harbour Group');
  const page = driver.page();
  const screen = await openScreen(page);
  await screen.setViewportSize({ width: 1920, height: 1080 });

  await page.keyboard.press('Shift+F9');
  await looksRight(page, 'moment-setup');
  await page.getByRole('button', { name: words.begin }).click();
  await expect(screen.getByText(words.parts.alone.what)).toBeVisible();
  const line = page.getByLabel(words.capture);
  for (const idea of ideas) {
    await line.fill(idea);
    await line.press('Enter');
  }
  await expect(screen.getByText(words.written(4))).toBeVisible();
  // Neither window shows a word of it before the reveal.
  for (const one of [page, screen]) await expect(one.getByText(ideas[2] ?? '')).toHaveCount(0);
  await looksRight(page, 'moment-writing');
  await looksRight(screen, 'screen-writing');

  await page.getByRole('button', { name: words.reveal, exact: true }).click();
  await expect(screen.getByText(ideas[2] ?? '')).toBeVisible();
  const board = page.getByRole('region', { name: words.board });
  await page.getByRole('button', { name: words.mergeAll(1) }).click();
  await expect(board.getByText(words.merged(1))).toBeVisible();
  await page.getByRole('button', { name: words.suggest }).click();
  await expect(board.getByRole('region', { name: words.column('Restore', 2) })).toBeVisible();
  await expect(screen.getByRole('heading', { name: 'Restore' })).toBeVisible();

  // By keys alone: carried to the next cluster and back, made a claim, parked.
  const print = board.getByRole('button', { name: 'Depot managers print the list', exact: true });
  await print.focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(board.getByRole('region', { name: words.column('Restore', 3) })).toBeVisible();
  await expect(print).toBeFocused();
  await page.keyboard.press('p');
  await expect(board.getByText(words.became.parked)).toBeVisible();
  await board.getByRole('button', { name: words.carryAll.claim }).click();
  await expect(board.getByText(words.became.claim)).toHaveCount(2);
  await looksRight(page, 'moment-board');
  await looksRight(screen, 'screen-board');

  await page.getByRole('button', { name: words.end }).click();
  await page.keyboard.press('Escape');
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Nobody owns the restore' }).first(),
  ).toBeVisible();
  // One undo takes a whole carrying back.
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('listitem').filter({ hasText: 'Nobody owns the restore' })).toHaveCount(0);
});
