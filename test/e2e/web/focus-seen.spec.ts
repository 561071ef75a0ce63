import { expect, type Page } from '@playwright/test';
import { openSample } from './open-sample.ts';
import { test } from './web-test.ts';

/** Everything that takes the focus, one after the other, and what of it is wholly under something else. */
async function coveredOn(page: Page) {
  return await page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>('#work :is(a[href], button, input, select, textarea)');
    const shares = [0.1, 0.5, 0.9];
    const tried: string[] = [];
    const covered: string[] = [];
    for (const one of all) {
      one.focus();
      if (document.activeElement !== one) continue;
      const { left, top, width, height } = one.getBoundingClientRect();
      const isSeen = shares.some((across) =>
        shares.some((down) => {
          const there = document.elementFromPoint(left + width * across, top + height * down);
          return there !== null && (one.contains(there) || one.closest('label')?.contains(there) === true);
        }),
      );
      const name = one.getAttribute('aria-label') ?? one.textContent;
      tried.push(name);
      if (!isSeen) covered.push(`${one.tagName} ${name}`);
    }
    return { tried: tried.length, covered };
  });
}

test('on no step is what has the focus covered by the bars that stay', async ({ driver }) => {
  const page = await openSample(driver, 'tidewater-bookings');
  for (let step = 0; step < 10; step += 1) {
    await page.keyboard.press(`Alt+${step}`);
    await expect(page.locator('nav [aria-current="page"]')).toBeVisible();
    await expect.poll(async () => (await coveredOn(page)).tried).toBeGreaterThan(8);
    expect((await coveredOn(page)).covered).toEqual([]);
  }
});
