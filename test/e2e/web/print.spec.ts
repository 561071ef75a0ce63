import { expect } from '@playwright/test';
import { pdfPages } from '#test/helpers/pdf-text.ts';
import { openSample } from './open-sample.ts';
import { test } from './web-test.ts';

test('the report is printed page by page from its preview, and a browser that cannot print says so', async ({
  driver,
}) => {
  test.setTimeout(120_000);
  const page = await openSample(driver, 'tidewater-bookings');
  await page.getByRole('link', { name: /Read back/ }).click();
  await page.getByRole('tab', { name: 'Report' }).click();
  const preview = page.getByRole('region', { name: 'The report as it will be printed' });
  await expect(preview.getByText(/pages · As it is now/)).toBeVisible({ timeout: 60_000 });
  const pages = Number(
    /^(\d+) pages/.exec((await preview.getByRole('status').first().textContent()) ?? '')?.[1],
  );
  expect(pages).toBeGreaterThan(5);

  await page.screenshot({ path: test.info().outputPath('preview.png') });

  // Nobody can press the buttons of the browser’s own dialog: it stays open until the test has seen the paper.
  await page.evaluate(() => {
    window.print = () => window.dispatchEvent(new Event('beforeprint'));
  });
  await preview.getByRole('button', { name: 'Print…' }).click();
  await expect(page.locator('body > div[aria-hidden=true] > img')).toHaveCount(pages, { timeout: 60_000 });
  const paper = pdfPages(await page.pdf({ preferCSSPageSize: true }));
  expect(paper).toHaveLength(pages);
  expect(paper[0]?.width).toBeCloseTo(595.3, 0);
  // Only the pages, nothing of the app around them.
  expect(paper.flatMap(({ words }) => words)).toEqual([]);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('body > div[aria-hidden=true] > img')).toHaveCount(0);

  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await preview.getByRole('button', { name: 'Print…' }).click();
  await expect(preview.getByText(/Printing did not start here/)).toBeVisible({ timeout: 60_000 });
});

test('an export says how far it is, and stops when asked to', async ({ driver }) => {
  test.setTimeout(120_000);
  const page = await openSample(driver, 'meridian-freight');
  let downloads = 0;
  page.on('download', () => {
    downloads += 1;
  });
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('button', { name: 'Full' }).click();
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  const bar = dialog.getByRole('progressbar', { name: 'How far the file is' });
  await expect(bar).toBeVisible();
  await expect(dialog.getByText(/Laying out the pages, page \d+/)).toBeVisible({ timeout: 60_000 });
  await page.screenshot({ path: test.info().outputPath('progress.png') });
  await expect
    .poll(() => bar.evaluate((element) => (element as HTMLProgressElement).value), { intervals: [20] })
    .toBeGreaterThan(0.3);
  await dialog.getByRole('button', { name: 'Stop' }).click();
  await expect(dialog.getByRole('button', { name: 'Export', exact: true })).toBeEnabled();
  await expect(bar).toBeHidden();
  expect(downloads).toBe(0);
});
