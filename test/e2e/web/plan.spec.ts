import { expect, type Locator, type Page } from '@playwright/test';
import { looksRight } from '../looks-right.ts';
import { openSample } from './open-sample.ts';
import type { WebDriver } from './web-driver.ts';
import { test } from './web-test.ts';

let driver: WebDriver;
let page: Page;

test.beforeEach(async ({ driver: started }) => {
  driver = started;
  page = await openSample(driver, 'tidewater-bookings');
  await page.getByRole('link', { name: /\bPlan\b/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'Six fields' })).toBeVisible();
});

const column = (name: string): Locator => page.getByRole('region', { name: new RegExp(`^${name}, \\d`) });
const cardIn = (name: string, text: string): Locator =>
  column(name).getByRole('button', { name: text }).first();
const row = (text: string): Locator =>
  page.getByRole('list', { name: 'Work over the weeks' }).getByRole('button', { name: text });

async function carry(what: Locator, to: Locator, by = 0): Promise<void> {
  const from = await what.boundingBox();
  const target = await to.boundingBox();
  if (from === null || target === null) throw new Error('Nothing to carry.');
  await page.mouse.move(from.x + 20, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y + from.height / 2, { steps: 3 });
  const x = by === 0 ? target.x + target.width / 2 : from.x + 20 + by;
  await page.mouse.move(x, by === 0 ? target.y + 80 : from.y + from.height / 2, { steps: 5 });
  await page.mouse.up();
}

test('the six fields are written where they stand, and the matrix is dragged right by keys and mouse', async () => {
  await looksRight(page, 'fields');
  await page.getByLabel('The one outcome', { exact: true }).fill('Twelve harbours, no refund typed twice');
  await page.getByLabel('Measured by').click();
  await page.getByRole('tab', { name: 'Keep or change' }).click();
  await looksRight(page, 'matrix');

  // A single key moves a card, and the focus goes with it.
  await cardIn('Keep', 'Day list').focus();
  await page.keyboard.press('f');
  await expect(cardIn('Defer', 'Day list')).toBeFocused();
  // Carried by keys.
  await page.keyboard.press('Space');
  await expect(page.getByText('Day list is over Defer.')).toBeAttached();
  // The library listens a moment after it has lifted the card: no person is as quick as this, and a key may go by.
  await expect(async () => {
    await page.keyboard.press('ArrowLeft');
    await expect(page.getByText('Day list is over Change now.')).toBeAttached({ timeout: 2_000 });
  }).toPass();
  await page.keyboard.press('Space');
  await expect(cardIn('Change now', 'Day list')).toBeFocused();
  // By mouse.
  await carry(cardIn('Change now', 'Day list'), column('Keep'));
  await expect(cardIn('Keep', 'Day list')).toBeVisible();

  // A list that is pasted becomes cards; a deferred one asks what brings it back.
  await page.getByLabel('A new item').focus();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'Kiosk at the quay\nGerman letters');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await cardIn('Change now', 'Kiosk at the quay').focus();
  await page.keyboard.press('f');
  await expect(column('Defer').getByText('Say what would bring it back.')).toBeVisible();
  await page.keyboard.press('Enter');
  await looksRight(page, 'card open');
  await page.getByLabel('What would we have to see before this comes back?').fill('Two harbours ask');
  await page.keyboard.press('Tab');
  await expect(cardIn('Defer', 'Kiosk at the quay')).toContainText('until: two harbours ask');

  await page.reload();
  await expect(cardIn('Defer', 'Kiosk at the quay')).toContainText('until: two harbours ask');
  await page.getByRole('tab', { name: 'Six fields' }).click();
  await expect(page.getByLabel('The one outcome', { exact: true })).toHaveValue(
    'Twelve harbours, no refund typed twice',
  );
});

test('work is laid over the weeks by keys and mouse, tested, and put off when it is too much', async () => {
  await page.getByRole('tab', { name: 'Weeks' }).click();
  await looksRight(page, 'weeks');

  await row('Alerts to two phones').focus();
  await page.keyboard.press('ArrowRight');
  await expect(row('Alerts to two phones')).toHaveAccessibleName(/week 3$/);
  await page.keyboard.press('Shift+ArrowRight');
  await expect(row('Alerts to two phones')).toHaveAccessibleName(/weeks 3 to 4$/);

  const bar = page
    .locator('li')
    .filter({ has: page.getByRole('button', { name: 'Own sign-in per office' }) })
    .locator('[data-bar]');
  const lane = await page.locator('[data-lane]').boundingBox();
  await carry(bar, bar, (lane?.width ?? 0) / 4);
  await expect(row('Own sign-in per office')).toHaveAccessibleName(/weeks 3 to 4$/);

  await page.getByLabel('A new item').fill('Second berth map for the outer harbour');
  await page.keyboard.press('Enter');
  await row('Second berth map').focus();
  await page.keyboard.press('Enter');
  await page
    .getByRole('group', { name: 'Does it help us to learn' })
    .getByRole('button', { name: 'yes' })
    .click();
  await page.getByRole('group', { name: 'Does it help a user' }).getByRole('button', { name: 'no' }).click();
  await expect(page.getByText('Leave it out: no user is better off for it.').first()).toBeVisible();
  await page.getByLabel('likely').fill('60');
  await page.keyboard.press('Enter');
  await looksRight(page, 'row open');

  const warning = page.getByRole('region', { name: 'Too much: defer something' });
  await expect(warning.getByRole('listitem').first()).toContainText('Second berth map');
  await warning.getByRole('button', { name: 'Put it off' }).first().click();
  const question = page.getByLabel(/Second berth map.* is put off/);
  await expect(question).toBeFocused();
  await question.fill('The outer harbour opens');
  await page.keyboard.press('Enter');
  await expect(warning).toHaveCount(0);
  await page.getByRole('tab', { name: 'Six fields' }).click();
  await expect(page.getByLabel('What brings it back: Second berth map for the outer harbour')).toHaveValue(
    'The outer harbour opens',
  );
});
