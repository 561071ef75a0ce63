import { expect } from '@playwright/test';
import { createWorkshop } from '../journeys/thin-workshop.ts';
import { looksRight } from '../looks-right.ts';
import { test } from './web-test.ts';

test.use({ looks: { colorScheme: 'dark' } });

/** A computer's clock that stands still until the test puts it forward: nothing here depends on how fast it runs. */
function movableClock(): void {
  const start = Date.UTC(2026, 10, 24, 9);
  const moved = (): number => Number(window.localStorage.getItem('test-moved') ?? 0);
  Date.now = () => start + moved();
  Object.assign(window, {
    putForward: (minutes: number) =>
      window.localStorage.setItem('test-moved', String(moved() + minutes * 60_000)),
  });
}

test('the clock runs by keys while one types, survives a restart, and says what to shorten', async ({
  driver,
}) => {
  await driver.context().addInitScript(movableClock);
  await driver.page().reload();
  await createWorkshop(driver, 'Tidewater Bookings', 'Harbour Group');
  const page = driver.page();
  const clock = page.getByRole('region', { name: 'Clock' });
  const putForward = (minutes: number): Promise<void> => page.evaluate(`putForward(${minutes})`);

  await page.keyboard.press('Shift+F7');
  await page.getByRole('button', { name: '90 min' }).click();
  await expect(page.getByText('90 of 90 minutes planned')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByLabel('A new claim').focus();
  await page.keyboard.type('Still typing');
  await page.keyboard.press('Shift+F7');
  await expect(clock.getByText('left in Evidence')).toBeVisible();
  await putForward(15);
  await expect(clock.getByText('A fifth left')).toBeVisible();
  await page.keyboard.press('F7');
  await putForward(3);
  await expect(clock.getByText('Over time')).toHaveCount(0);
  // What went before took no time, so five of the frame are saved and one was added.
  await expect(clock.getByText('4 min ahead')).toBeVisible();
  await expect(page.getByLabel('A new claim')).toHaveValue('Still typing');

  await page.reload();
  await putForward(10);
  await expect(clock.getByText('Over time')).toBeVisible();
  await expect(clock.getByText('6 min behind')).toBeVisible();
  await page.keyboard.press('Control+F7');
  await expect(clock.getByText('left in Signals and readiness')).toBeVisible();

  await clock.getByRole('button', { name: 'Agenda' }).click();
  const sheet = page.getByRole('dialog');
  await looksRight(page, 'agenda');
  await sheet.getByRole('button', { name: 'Shorten these' }).click();
  await expect(sheet.getByRole('button', { name: 'Shorten these' })).toHaveCount(0);
  await expect(sheet.getByLabel('Minutes for Path')).toHaveValue('13');
  await page.keyboard.press('Escape');
  await expect(clock.getByText('on time')).toBeVisible();
  await page.keyboard.press('Shift+F7');
  await expect(clock.getByText('paused')).toBeVisible();
});
