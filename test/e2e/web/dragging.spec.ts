import { expect, type Locator, type Page } from '@playwright/test';
import { momentStrings as words } from '#shared/strings/moments.ts';
import { createWorkshop } from '../journeys/thin-workshop.ts';
import { dragByFinger, dragByMouse, spotIn } from './drag.ts';
import { openSample } from './open-sample.ts';
import type { WebDriver } from './web-driver.ts';
import { test } from './web-test.ts';

const regionOf = (page: Page, name: string): Locator =>
  page.getByRole('region', { name: new RegExp(`^${name}, \\d`) });
const ideas = [
  'Restore of the database was never tried',
  'The restore of the database never was tried',
  'Nobody owns the restore',
  'Depot managers print the list',
];

const namesIn = (region: Locator): Locator => region.locator('[data-thing] > button > span:first-child');

test('what is carried by a quick hand on a slow machine lands where it was let go', async ({ driver }) => {
  const page = await openSample(driver, 'tidewater-bookings');
  await page.keyboard.press('Alt+4');
  const part = page.getByRole('button', { name: /^Berth map/ });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 20 });
  for (const name of ['Drop', 'Keep', 'Simplify']) {
    const column = regionOf(page, name);
    const [from, to] = [await spotIn(part, 0.1, 0.5), await spotIn(column, 0.2, 0.4)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 3 });
    await page.mouse.up();
    await expect(column).toContainText('Berth map');
  }
});

for (const [how, drag] of [
  ['mouse', dragByMouse],
  ['finger', dragByFinger],
] as const) {
  test(`parts are put in order and into another column by ${how}, and one undo takes it back`, async ({
    driver,
  }) => {
    const page = await openSample(driver, 'tidewater-bookings');
    await page.keyboard.press('Alt+4');
    const [keep, simplify] = [regionOf(page, 'Keep'), regionOf(page, 'Simplify')];
    const usual = ['Berth booking flow', 'Day list', 'Berth map'];
    await expect(namesIn(keep)).toHaveText(usual);
    const card = (name: string): Locator => page.getByRole('button', { name: new RegExp(`^${name}`) });

    // To the top, above the middle of the first.
    await drag(
      page,
      await spotIn(card('Berth map'), 0.3, 0.5),
      await spotIn(card('Berth booking'), 0.3, 0.2),
    );
    await expect(namesIn(keep)).toHaveText(['Berth map', 'Berth booking flow', 'Day list']);
    await expect(page.locator('[data-drop]')).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(namesIn(keep)).toHaveText(usual);

    // Into another column, between the two that are there.
    await drag(page, await spotIn(card('Day list'), 0.3, 0.5), await spotIn(card('Cancel and'), 0.3, 0.9));
    await expect(namesIn(simplify)).toHaveText(['Cancel and refund', 'Day list', 'Office settings']);
    await expect(card('Day list')).toBeFocused();
    await page.reload();
    await expect(namesIn(simplify)).toHaveText(['Cancel and refund', 'Day list', 'Office settings']);
  });
}

const cardIn = (region: Locator, name: string): Locator =>
  region.locator('[data-thing] > button').filter({ has: region.page().getByText(name, { exact: true }) });

async function openMatrix(driver: WebDriver): Promise<Page> {
  const page = await openSample(driver, 'tidewater-bookings');
  await page.keyboard.press('Alt+7');
  await page.getByRole('tab', { name: 'Keep or change' }).click();
  return page;
}

for (const [how, drag] of [
  ['mouse', dragByMouse],
  ['finger', dragByFinger],
] as const) {
  test(`cards of the matrix are put in order by ${how}, and one undo takes it back`, async ({ driver }) => {
    const page = await openMatrix(driver);
    const change = regionOf(page, 'Change now');
    const usual = await namesIn(change).allTextContents();
    const [first = '', second = '', third = '', ...rest] = usual;
    expect(third).not.toBe('');
    const spot = (name: string, y: number) => spotIn(cardIn(change, name), 0.3, y);

    await drag(page, await spot(third, 0.5), await spot(first, 0.2));
    await expect(namesIn(change)).toHaveText([third, first, second, ...rest]);
    await drag(page, await spot(first, 0.5), await spot(second, 0.9));
    await expect(namesIn(change)).toHaveText([third, second, first, ...rest]);
    await page.reload();
    await expect(namesIn(change)).toHaveText([third, second, first, ...rest]);
    await page.getByRole('tab', { name: 'Keep or change' }).focus();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect(namesIn(change)).toHaveText(usual);
  });
}

test('a card of the matrix is carried by Shift and the arrows, and its place is said', async ({ driver }) => {
  const page = await openMatrix(driver);
  const change = regionOf(page, 'Change now');
  const [first = '', second = '', ...rest] = await namesIn(change).allTextContents();
  const count = rest.length + 2;
  await change.locator('[data-thing] > button').first().focus();
  await page.keyboard.press('Shift+ArrowDown');
  await expect(namesIn(change)).toHaveText([second, first, ...rest]);
  await expect(cardIn(change, first)).toBeFocused();
  await expect(page.getByText(`${first}: 2 of ${count} in Change now.`)).toBeAttached();
  await page.keyboard.press('Shift+ArrowUp');
  await expect(namesIn(change)).toHaveText([first, second, ...rest]);
  await page.keyboard.press('Shift+ArrowRight');
  await expect(cardIn(regionOf(page, 'Defer'), first)).toBeFocused();
});

test('cards of the matrix and work over the weeks follow a finger', async ({ driver }) => {
  const page = await openMatrix(driver);
  const defer = regionOf(page, 'Defer');
  const card = regionOf(page, 'Keep').getByRole('button', { name: /^Day list/ });
  await dragByFinger(page, await spotIn(card, 0.3, 0.5), await spotIn(defer.getByRole('heading'), 0.5, 0.5));
  await expect(defer).toContainText('Day list');

  await page.getByRole('tab', { name: 'Weeks' }).click();
  const restore = page.locator('[data-bar]').first();
  const from = await spotIn(restore, 0.3, 0.5);
  const before = (await restore.boundingBox())?.x ?? 0;
  await dragByFinger(page, from, { x: from.x + 140, y: from.y });
  await expect.poll(async () => (await restore.boundingBox())?.x ?? 0).toBeGreaterThan(before + 60);
});

test('ideas of the room are carried to another cluster by mouse and by finger', async ({ driver }) => {
  await createWorkshop(driver, 'Tidewater Bookings', 'Harbour Group');
  const page = driver.page();
  await page.keyboard.press('Shift+F9');
  await page.getByRole('button', { name: words.begin }).click();
  const line = page.getByLabel(words.capture);
  for (const idea of ideas) {
    await line.fill(idea);
    await line.press('Enter');
  }
  await page.getByRole('button', { name: words.reveal, exact: true }).click();
  const board = page.getByRole('region', { name: words.board });
  await page.getByRole('button', { name: words.mergeAll(1) }).click();
  await page.getByRole('button', { name: words.suggest }).click();
  const restore = board.getByRole('region', { name: /^Restore: / });
  await expect(restore.locator('[data-thing]')).toHaveCount(2);
  const idea = (name: string): Locator => board.getByRole('button', { name, exact: true });
  await dragByMouse(
    page,
    await spotIn(idea('Depot managers print the list'), 0.3, 0.5),
    await spotIn(restore, 0.5, 0.5),
  );
  await expect(restore.locator('[data-thing]')).toHaveCount(3);
  const loose = board.getByRole('region', { name: /: 0$/ });
  await dragByFinger(
    page,
    await spotIn(idea('Nobody owns the restore'), 0.3, 0.5),
    await spotIn(loose, 0.5, 0.5),
  );
  await expect(restore.locator('[data-thing]')).toHaveCount(2);
});
