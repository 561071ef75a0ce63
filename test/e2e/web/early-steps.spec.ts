import { expect, type Page } from '@playwright/test';
import { createWorkshop } from '../journeys/thin-workshop.ts';
import { looksRight } from '../looks-right.ts';
import { test } from './web-test.ts';

async function prepare(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Before' }).click();
  await page.getByLabel('A new person').focus();
  for (const line of ['Imke Brandt, harbour office', 'Tomasz Zielinski, finance', 'Noor']) {
    await page.keyboard.insertText(line);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByText('3 people')).toBeVisible();
  await page.getByLabel('Search the aspects').fill('end-to-end');
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 picked · about 15')).toBeVisible();
  await expect(page.getByLabel('Search the aspects')).toHaveValue('');
}

async function pickBlind(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Frame' }).click();
  const questions = page.getByRole('list', { name: 'The four questions' });
  await page.getByRole('button', { name: 'Imke Brandt' }).focus();
  // One key each; the next person has the focus then.
  for (const key of ['3', '3', '1']) await page.keyboard.press(key);
  await expect(page.getByText('3 of 3 picked')).toBeVisible();
  await expect(questions).not.toContainText('Imke Brandt');
  await expect(questions).not.toContainText('2 people');
  await page.getByRole('button', { name: 'Reveal' }).press('Enter');
  await expect(questions.getByRole('listitem').nth(2)).toContainText('Imke Brandt, Tomasz Zielinski');
  await expect(questions.getByRole('listitem').nth(0)).toContainText('1 person');
  await expect(page.getByText('The rarest pick speaks first: Noor.')).toBeVisible();
  await expect(page.getByText('The room is answering different questions')).toBeVisible();
  await questions.getByRole('button').first().focus();
  await page.keyboard.press('3');
  await expect(questions.getByRole('button', { pressed: true })).toContainText('Will anyone use it');
  await page.getByLabel('Decision owner').selectOption({ label: 'Noor' });
}

async function weighSignals(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Signals' }).click();
  await expect(page.getByText('200 people tried it.')).toBeVisible();
  await looksRight(page, 'signals-empty');
  await page.getByLabel('A new number').focus();
  await page.keyboard.insertText('Left after one session, 30 % of 200, a third met a fault');
  await page.keyboard.press('Enter');
  await expect(page.getByText('0 % to 45 % without the fault')).toBeVisible();
  await expect(page.getByText('Measures the experience, not the offer')).toBeVisible();
  await page.getByRole('group', { name: 'Strangers use it' }).getByRole('button').first().focus();
  await page.keyboard.press('y');
  await expect(page.getByRole('img', { name: 'The dial stands at: Already a promise' })).toBeVisible();
  // “Could something vanish?” Yes: the test failed, and one bad answer is enough.
  await page
    .getByRole('group', { name: 'Could something a user entered vanish' })
    .getByRole('button')
    .first()
    .focus();
  await page.keyboard.press('y');
  await expect(page.getByText('Fails', { exact: true })).toBeVisible();
}

async function sortSurface(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Surface' }).click();
  await expect(page.getByLabel('A new part')).toBeFocused();
  for (const name of ['Berth map', 'Chat', 'Day list']) {
    await page.keyboard.insertText(name);
    await page.keyboard.press('Enter');
  }
  const part = (name: string) => page.getByRole('button', { name, exact: true });
  await expect(page.getByText('3 parts · 3 to sort')).toBeVisible();
  await part('Berth map').press('k');
  await expect(page.getByRole('region', { name: 'Keep, 1' })).toContainText('Berth map');
  await expect(part('Berth map')).toBeFocused();
  await part('Chat').press('D');
  await expect(page.getByRole('region', { name: 'Drop, 1' })).toContainText('Chat');
  // Carried: to keep, and there above its neighbour.
  await part('Day list').press('Shift+ArrowRight');
  await expect(part('Day list')).toBeFocused();
  await page.keyboard.press('Shift+ArrowUp');
  await expect(page.getByRole('region', { name: 'Keep, 2' }).getByRole('listitem').first()).toContainText(
    'Day list',
  );
  await page.keyboard.press('Enter');
  await page.getByLabel('Why', { exact: true }).fill('Printed every morning');
  await page.getByLabel('Why', { exact: true }).press('Enter');
  await looksRight(page, 'surface-open');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Printed every morning')).toBeVisible();
  await expect(page.getByRole('img', { name: 'Share of the surface worth keeping: 67 %' })).toBeVisible();
  const drop = await page.getByRole('region', { name: 'Drop, 1' }).boundingBox();
  if (drop === null) throw new Error('There is no column to drop into.');
  await part('Berth map').hover();
  await page.mouse.down();
  await page.mouse.move(drop.x + 60, drop.y + 60, { steps: 4 });
  await page.mouse.up();
  await expect(page.getByRole('region', { name: 'Drop, 2' })).toContainText('Berth map');
  await page.getByLabel('A note on: Work done by hand').fill('Refunds are keyed in by hand');
  await page.keyboard.press('Enter');
  await expect(
    page
      .getByRole('region', { name: 'Work done by hand' })
      .getByLabel('Note: Work done by hand', { exact: true }),
  ).toHaveValue(/Refunds/);
}

test('the steps before the core are filled in by keyboard', async ({ driver }) => {
  const page = driver.page();
  await createWorkshop(driver, 'Tidewater Bookings', 'Harbour Group');
  await prepare(page);
  await looksRight(page, 'before');
  await pickBlind(page);
  await looksRight(page, 'frame');
  await weighSignals(page);
  await looksRight(page, 'signals');
  await sortSurface(page);
});
