import { expect, type Page } from '@playwright/test';
import { captureClaim, claimNamed, createWorkshop } from '../journeys/thin-workshop.ts';
import { looksRight } from '../looks-right.ts';
import { test } from './web-test.ts';

const first = 'Harbour masters print the day list';
const second = 'Skippers pay by card on the quay';

function lineNamed(page: Page, text: string) {
  return page
    .getByRole('list', { name: 'What was done, the latest first' })
    .getByRole('listitem')
    .filter({ hasText: text });
}

async function isSaved(page: Page): Promise<void> {
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
}

async function openHistory(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+H');
  await expect(page.getByRole('heading', { name: 'History', exact: true })).toBeVisible();
}

test('a workshop is looked at, compared and put back to an earlier point, and all of it is kept', async ({
  driver,
}) => {
  const page = driver.page();
  await createWorkshop(driver, 'Tidewater Bookings', 'Harbour Group');
  await captureClaim(page, first, 3);

  await openHistory(page);
  await page.getByLabel('Name of this moment').fill('Before the brake');
  await page.keyboard.press('Enter');
  const milestones = page.getByRole('region', { name: 'Milestones' });
  await expect(milestones.getByRole('link', { name: 'Before the brake' })).toBeVisible();
  await page.getByRole('button', { name: 'What to do with “Before the brake”' }).click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await page.getByLabel('New name of “Before the brake”').fill('Before the break');
  await page.keyboard.press('Enter');
  await expect(milestones.getByRole('link', { name: 'Before the break' })).toBeVisible();
  await page.getByRole('button', { name: 'What to do with “Before the break”' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(milestones.getByRole('link')).toHaveCount(0);
  await page.getByRole('button', { name: 'Put “Before the break” back' }).click();
  await expect(milestones.getByRole('link', { name: 'Before the break' })).toBeVisible();
  await page.getByRole('link', { name: 'Back to the workshop' }).click();

  await captureClaim(page, second, 4);
  await claimNamed(page, first).getByRole('button').first().click();
  await page.keyboard.press('1');
  await page.keyboard.press('2');
  await page.keyboard.press('Control+z');
  await openHistory(page);
  await expect(lineNamed(page, 'graded 1 → 2').getByText('undone', { exact: true })).toHaveCount(1);
  await looksRight(page, 'history');

  await page.getByLabel('Find in the history').fill('skippers');
  await expect(lineNamed(page, 'Harbour')).toHaveCount(0);
  await expect(lineNamed(page, second).first()).toBeVisible();
  await page.getByLabel('Find in the history').fill('no such words');
  await expect(page.getByText('No line of the history has that.')).toBeVisible();
  await looksRight(page, 'history-nothing');
  await page.getByRole('button', { name: 'Show everything' }).click();
  await page.getByLabel('What it was about').selectOption({ label: `Claim “${first}” (5)` });
  await expect(lineNamed(page, second)).toHaveCount(0);
  await page.getByLabel('What it was about').selectOption({ label: 'Everything' });
  // The list follows a moment later; the keys below are for the whole of it.
  await expect(lineNamed(page, second).first()).toBeVisible();

  // By keyboard: into the list, up and down, choose two points with C.
  await page.getByLabel('What it was about').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('c');
  await expect(page.getByText('Choose the other point')).toBeVisible();
  await page.keyboard.press('End');
  await looksRight(page, 'history-comparing');
  await page.keyboard.press('c');
  await expect(page.getByRole('heading', { name: 'Compare two points' })).toBeVisible();
  await expect(page.getByLabel('From', { exact: true })).toHaveValue('1');
  await page.goBack();

  await milestones.getByRole('link', { name: 'Before the break' }).click();
  await expect(page.getByRole('heading', { name: '“Before the break”' })).toBeFocused();
  await expect(page.getByText('A look back. Nothing here can be changed.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What it meant then' })).toBeVisible();
  await expect(claimNamed(page, first).getByRole('img', { name: 'Graded 3' })).toBeVisible();
  await expect(page.getByRole('main').getByText('Working it out…')).toHaveCount(0);
  await looksRight(page, 'look-back');

  await page.getByRole('button', { name: 'Compare with now' }).click();
  await expect(page.getByText('graded 3 → 1')).toBeVisible();
  await expect(page.getByText(`Claim “${second}” added`)).toBeVisible();
  await expect(page.getByRole('main').getByText('Working it out…')).toHaveCount(0);
  await looksRight(page, 'compare');
  await page.goBack();

  await page.getByRole('button', { name: 'Restore this point' }).click();
  await expect(page.getByRole('heading', { name: 'What has it proved?' })).toBeVisible();
  await expect(claimNamed(page, first).getByRole('img', { name: 'Graded 3' })).toBeVisible();
  await expect(claimNamed(page, second)).toHaveCount(0);
  await looksRight(page, 'restored');
  await page.keyboard.press('Control+z');
  await expect(claimNamed(page, second)).toBeVisible();
  await expect(claimNamed(page, first).getByRole('img', { name: 'Graded 1' })).toBeVisible();
  await isSaved(page);

  await openHistory(page);
  await page.reload();
  await expect(lineNamed(page, 'Undone: Workshop put back to “Before the break”')).toHaveCount(1);
  await expect(milestones.getByRole('link', { name: 'Before the break' })).toBeVisible();
  await page.getByRole('link', { name: 'Back to the workshop' }).click();
  await expect(claimNamed(page, second).getByRole('img', { name: 'Graded 4' })).toBeVisible();
  await expect(claimNamed(page, first).getByRole('img', { name: 'Graded 1' })).toBeVisible();
});

test('an undo that the other tab is in the way of can be left, and the one before it is undone', async ({
  driver,
}) => {
  const page = driver.page();
  await createWorkshop(driver, 'Tidewater Bookings', 'Harbour Group');
  await captureClaim(page, first, 3);
  const workflow = 'One core workflow solves a real problem';
  await claimNamed(page, workflow).getByRole('button').first().click();
  await page.keyboard.press('4');
  const other = await driver.context().newPage();
  await other.goto(page.url());
  await claimNamed(other, workflow).getByRole('button').first().click();
  await other.keyboard.press('1');
  await expect(claimNamed(page, workflow).getByRole('img', { name: 'Graded 1' })).toBeVisible();

  await page.bringToFront();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('cannot be undone, because something was changed there since')).toBeVisible();
  await looksRight(page, 'undo-blocked');
  await page.getByRole('button', { name: 'Leave it as it is' }).click();
  await expect(page.getByText('cannot be undone')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(claimNamed(page, first).getByRole('img', { name: 'Not graded' })).toBeVisible();
  await expect(claimNamed(page, workflow).getByRole('img', { name: 'Graded 1' })).toBeVisible();

  // A tab that only follows has the same history, and sets milestones and restores through the other.
  await other.bringToFront();
  await openHistory(other);
  await other.getByLabel('Name of this moment').fill('Seen by both');
  await other.keyboard.press('Enter');
  await other.getByRole('link', { name: 'Seen by both', exact: true }).click();
  await expect(other.getByText('The workshop is still as it was here.')).toBeVisible();
  await other.goBack();
  await lineNamed(other, 'Workshop “Tidewater Bookings” created').getByRole('link').click();
  await other.getByRole('button', { name: 'Restore this point' }).click();
  await expect(claimNamed(page, first)).toHaveCount(0);
  await expect(claimNamed(other, first)).toHaveCount(0);
  await openHistory(page);
  await expect(page.getByRole('link', { name: 'Seen by both', exact: true })).toBeVisible();
  await isSaved(other);
});
