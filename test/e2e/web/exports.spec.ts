import { expect } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { captureClaim, createWorkshop } from '../journeys/thin-workshop.ts';
import { looksRight } from '../looks-right.ts';
import { test } from './web-test.ts';

test('the other ways out are made beside the work and leave it as it is', async ({ driver }) => {
  const page = driver.page();
  await createWorkshop(driver, 'Tidewater Bookings', 'Harbour Group');
  await captureClaim(page, 'Harbour masters print the day list', 3);
  const dialog = page.getByRole('dialog', { name: 'Export' });
  const before = await page.evaluate(() => location.href);

  // How reports look is set once, for every export after it.
  await page.keyboard.press('Control+,');
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await settings.getByRole('textbox', { name: 'Your consultancy' }).fill('Hatt & Søn');
  await settings.getByRole('textbox', { name: 'Footer' }).fill('hatt.example, made in Bergen');
  await page.keyboard.press('Enter');
  await settings.getByLabel('Your logo', { exact: true }).setInputFiles({
    name: 'hatt.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30" onload="alert(1)"><rect width="90" height="30" fill="#7a1f3d"/></svg>',
    ),
  });
  const preview = settings.getByRole('figure', { name: 'Preview of the cover' });
  await expect(preview.getByText('Hatt & Søn')).toBeVisible();
  await expect(preview.getByRole('img', { name: 'hatt' })).toBeVisible();
  await preview.scrollIntoViewIfNeeded();
  await page.screenshot({ path: test.info().outputPath('branding.png') });
  await settings.getByRole('button', { name: 'Close' }).click();
  await expect(settings).toBeHidden();

  await page.keyboard.press('Control+e');
  await looksRight(page, 'export', '[role=dialog]');

  await dialog.getByRole('radio', { name: /Word document/ }).check();
  await dialog.getByRole('button', { name: 'Final' }).click();
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(dialog.getByText(/handed to the downloads|is ready/)).toBeVisible();
  const word = await driver.savedFile();
  expect(word.name).toMatch(/^Harbour-Group-.*\.docx$/);
  const parts = unzipSync(word.bytes);
  const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  expect(text).toContain('Hatt &amp; Søn');
  expect(Object.keys(parts).filter((name) => /^word\/media\/.*\.png$/.test(name))).toHaveLength(1);
  const footers = Object.keys(parts).filter((name) => /footer\d/.test(name));
  expect(footers.map((name) => strFromU8(parts[name] ?? new Uint8Array())).join()).toContain('hatt.example');
  expect(text).toContain('Harbour masters print the day list');
  await page.screenshot({ path: test.info().outputPath('export-done.png') });

  await dialog.getByRole('button', { name: 'Export something else' }).click();
  await dialog.getByRole('radio', { name: /Milestones/ }).check();
  await dialog.getByRole('checkbox', { name: /Without names/ }).check();
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(dialog.getByText('Nothing in this workshop has a day yet.')).toBeVisible();
  await expect.poll(async () => (await driver.savedFile()).name).toMatch(/anonymous-calendar\.ics$/);

  await dialog.getByRole('button', { name: 'Export something else' }).click();
  await dialog.getByRole('radio', { name: /charts as pictures/ }).check();
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  await expect.poll(async () => (await driver.savedFile()).name, { timeout: 30_000 }).toMatch(/charts\.zip$/);
  const charts = unzipSync((await driver.savedFile()).bytes);
  const names = Object.keys(charts);
  expect(names.filter((name) => name.endsWith('.svg')).length).toBeGreaterThan(2);
  for (const name of names.filter((one) => one.endsWith('.svg'))) {
    const png = Buffer.from(charts[name.replace(/svg$/, 'png')] ?? []);
    // The width stands in the sixteenth byte of a PNG; three pixels for each point.
    const width = Number(/width="(\d+)/.exec(strFromU8(charts[name] ?? new Uint8Array()))?.[1]);
    expect(Math.abs(png.readUInt32BE(16) - width * 3), name).toBeLessThan(4);
    expect(png.length, name).toBeGreaterThan(2_000);
  }

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(await page.evaluate(() => location.href)).toBe(before);
  // “Final” was for that one file.
  await page.keyboard.press('Control+e');
  await expect(dialog.getByRole('button', { name: 'Draft' })).toHaveAttribute('aria-pressed', 'true');
});
