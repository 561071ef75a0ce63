import { expect, type Locator, type Page } from '@playwright/test';
import { PROJECTOR_HASH } from '#shared/host/projector-address.ts';
import { projectorStrings } from '#shared/strings/projector.ts';
import { crashPage } from '../crash-page.ts';
import { test } from '../journey-test.ts';
import { captureClaim, createWorkshop } from '../journeys/thin-workshop.ts';
import { openScreen } from '../open-screen.ts';
import type { StandInDriver } from './stand-in-driver.ts';

const laptop = { id: 1, internal: true, bounds: { x: 0, y: 0, width: 1366, height: 768 } };
const beamer = { id: 2, internal: false, bounds: { x: 1366, y: 0, width: 1920, height: 1080 } };
const title = projectorStrings.menu;

test('the room’s window fills the second screen, comes back without it, and goes with the workshop', async ({
  driver,
}) => {
  // This project has no other driver.
  const desktop = driver as StandInDriver;
  const app = desktop.app();
  const window = async () => (await app.report()).windows.find((one) => one.title === title);
  await app.tell({ kind: 'plug-in', displays: [laptop, beamer] });
  await createWorkshop(driver, 'Tidewater Bookings', 'Harbour Group');
  const page = driver.page();
  await captureClaim(page, 'Skippers pay by card on the quay', 3);
  const screen = await openScreen(page);
  await expect(screen.getByText('Skippers pay by card on the quay')).toBeVisible();
  await expect.poll(window).toEqual({ title, bounds: beamer.bounds, isFullScreen: true, hasPreload: false });
  expect(await screen.evaluate(() => 'nextproofHost' in globalThis)).toBe(false);

  await app.tell({ kind: 'plug-in', displays: [laptop] });
  await expect(page.getByText(projectorStrings.unplugged)).toBeVisible();
  await expect
    .poll(window)
    .toMatchObject({ isFullScreen: false, bounds: { x: 43, y: 24, width: 1280, height: 720 } });
  await expect(screen.getByText('Skippers pay by card on the quay')).toBeVisible();
  await app.tell({ kind: 'plug-in', displays: [laptop, beamer] });
  await expect(page.getByText(projectorStrings.pluggedIn)).toBeVisible();
  await expect.poll(window).toMatchObject({ isFullScreen: true, bounds: beamer.bounds });
  for (const [key, isFullScreen] of [
    ['Escape', false],
    ['f', true],
    ['F11', false],
  ] as const) {
    await app.tell({ kind: 'press', title, key });
    await expect.poll(window).toMatchObject({ isFullScreen });
  }

  await screen.keyboard.press('F6');
  await expect(screen.getByLabel(projectorStrings.blanked)).toBeVisible();
  await page.keyboard.press('F6');
  await expect(screen.getByText('Skippers pay by card on the quay')).toBeVisible();

  // It stays the room’s screen: without its address it would be an app of its own.
  const before = await app.report();
  for (const address of ['/', 'https://example.com/']) await tryToLeave(screen, address);
  await expect(screen.getByText('Skippers pay by card on the quay')).toBeVisible();
  const after = await app.report();
  expect(after.refusedNavigations.length).toBe(before.refusedNavigations.length + 2);

  // Loaded anew the workshop is shown again by itself.
  await page.reload();
  await captureClaim(page, 'The harbour office checks the list', 2);
  await expect(screen.getByText('The harbour office checks the list')).toBeVisible();

  await page.evaluate(() => {
    globalThis.location.hash = '#/';
  });
  await expect.poll(window).toBeUndefined();
  await expect.poll(() => screen.isClosed()).toBe(true);
  expect(await driver.strayRequests()).toEqual([]);
});

test('it stays for the room while the facilitator’s page crashes, and comes back when its own does', async ({
  driver,
}) => {
  const desktop = driver as StandInDriver;
  await desktop.app().tell({ kind: 'plug-in', displays: [laptop, beamer] });
  await createWorkshop(driver, 'Tidewater Bookings', 'Harbour Group');
  await captureClaim(driver.page(), 'Skippers pay by card on the quay', 3);
  const screen = await openScreen(driver.page());
  const context = screen.context();
  await crashPage(driver.page());
  const page = await desktop.pageAnew();
  await captureClaim(page, 'The harbour office checks the list', 2);
  await expect(screen.getByText('The harbour office checks the list')).toBeVisible();

  await crashPage(screen);
  const again = () => context.pages().find((one) => one !== screen && one.url().endsWith(PROJECTOR_HASH));
  await expect.poll(again).toBeDefined();
  await expect(again()?.getByText('The harbour office checks the list') as Locator).toBeVisible();
  expect((await desktop.app().report()).windows).toContainEqual(
    expect.objectContaining({ title, bounds: beamer.bounds, isFullScreen: true }),
  );
});

test('with one screen it is a window of its own, and the app ends with it open', async ({ driver }) => {
  const desktop = driver as StandInDriver;
  await createWorkshop(driver, 'Tidewater Bookings', 'Harbour Group');
  const page = driver.page();
  const screen = await openScreen(page);
  await expect(page.getByText(projectorStrings.oneScreen)).toBeVisible();
  await expect(screen.getByText('Proved so far')).toBeVisible();
  const [, window] = (await desktop.app().report()).windows;
  expect(window).toMatchObject({ title, isFullScreen: false });
  await desktop.app().tell({ kind: 'close-window' });
  await desktop.app().exited;
});

async function tryToLeave(screen: Page, address: string): Promise<void> {
  await screen
    .evaluate((to) => {
      globalThis.location.href = to;
    }, address)
    .catch(() => undefined);
}
