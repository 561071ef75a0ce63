import { expect, type Page } from '@playwright/test';
import { shellStrings } from '#shared/strings/shell.ts';
import { createWorkshop } from '../journeys/thin-workshop.ts';
import type { WebDriver } from './web-driver.ts';
import { test } from './web-test.ts';

let driver: WebDriver;

test.beforeEach(async ({ driver: started }) => {
  driver = started;
  await createWorkshop(driver, 'Tidewater Bookings', 'Harbour Group');
  await expect(driver.page().locator('[data-save="saved"]')).toBeVisible();
});

/** The list's address with the app itself held back until the answer is called. */
async function withoutTheApp(page: Page, place = '#/'): Promise<() => void> {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/start-app-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(new URL(`?again${place}`, driver.address).href);
  await expect(page.locator('main')).toHaveAttribute('aria-busy', 'true');
  return letGo;
}

async function titlePlace(page: Page) {
  return page.getByRole('heading', { name: 'Workshops' }).boundingBox();
}

test('the head of the list stands before the app is there, and stays where it is', async () => {
  const page = driver.page();
  const letGo = await withoutTheApp(page);
  const before = await titlePlace(page);
  expect(before).not.toBeNull();
  const drawnFirst = await page.locator('header').elementHandle();
  letGo();
  await expect(page.getByRole('link', { name: 'Tidewater Bookings' })).toBeVisible();
  expect(await titlePlace(page)).toEqual(before);
  // One is made by hand and the other by React; joined, their texts are in one piece each.
  const isSame = await page.locator('header').evaluate((drawnNow, first) => {
    for (const header of [drawnNow, first]) header?.normalize();
    return drawnNow !== first && drawnNow.isEqualNode(first);
  }, drawnFirst);
  expect(isSame).toBe(true);
  await expect(page.getByLabel(/^Search/)).toBeFocused();
});

test('a workshop asked for before the app is there is begun when it is', async () => {
  const page = driver.page();
  const letGo = await withoutTheApp(page);
  await page.getByRole('button', { name: 'New workshop' }).click();
  letGo();
  await expect(page.getByLabel('Title', { exact: true })).toBeFocused();
});

test('a file asked for by keys before the app is there can be picked when it is', async () => {
  const page = driver.page();
  const letGo = await withoutTheApp(page);
  await page.keyboard.press('Control+o');
  const picking = page.waitForEvent('filechooser');
  letGo();
  await picking;
});

test('keys pressed on the way into a workshop open no file later, in the list', async () => {
  const page = driver.page();
  const letGo = await withoutTheApp(page, new URL(page.url()).hash);
  await page.keyboard.press('Control+o');
  letGo();
  await expect(page.getByRole('heading', { name: 'What has it proved?' })).toBeVisible();
  let asked = 0;
  page.on('filechooser', () => {
    asked += 1;
  });
  await page.getByRole('link', { name: 'All workshops' }).click();
  await expect(page.getByLabel(/^Search/)).toBeFocused();
  expect(asked).toBe(0);
});

test.describe(() => {
  // The browser writes down what it could not fetch.
  test.use({ mayComplain: true });
  test('a start that fails says so, and can be tried again', async () => {
    const page = driver.page();
    await page.route(/start-app-[^/]*\.js$/, (route) => route.abort());
    await page.goto(new URL('?again#/', driver.address).href);
    await expect(page.getByRole('heading', { name: shellStrings.crash.title })).toBeVisible();
    await page.unroute(/start-app-[^/]*\.js$/);
    await page.getByRole('button', { name: shellStrings.crash.again }).click();
    await expect(page.getByRole('link', { name: 'Tidewater Bookings' })).toBeVisible();
  });
});
