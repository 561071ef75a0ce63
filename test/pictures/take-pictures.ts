import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { buildApp } from '#build/build-app.ts';
import { openScreen } from '#test/e2e/open-screen.ts';
import { openSample } from '#test/e2e/web/open-sample.ts';
import { startWebDriver } from '#test/e2e/web/web-driver.ts';

/** `npm run pictures`: the pictures and the sample report of the papers, taken from the app as it is. */
const root = join(import.meta.dirname, '..', '..');
const pictures = join(root, 'docs', 'pictures');

function cli(...words: readonly string[]): string {
  return execFileSync(process.execPath, [join(root, 'build', 'run-cli.ts'), ...words], { encoding: 'utf8' });
}

async function still(page: Page, name: string): Promise<void> {
  // Nothing in a paper is half way to somewhere.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}

await buildApp(root);
await mkdir(pictures, { recursive: true });
const folder = await mkdtemp(join(tmpdir(), 'nextproof-pictures-'));
const driver = await startWebDriver({ folder });
try {
  const page = await openSample(driver, 'tidewater-bookings');
  await page.getByRole('button', { name: 'Not now' }).click();
  await still(page, 'evidence');
  for (const [step, name] of [
    ['Core', 'core'],
    ['Path', 'path'],
    ['Plan', 'plan'],
  ] as const) {
    await page
      .getByRole('navigation', { name: 'Steps of the workshop' })
      .getByRole('link', { name: step })
      .click();
    await expect(page.locator('#work h1')).toBeVisible();
    await still(page, name);
  }
  const screen = await openScreen(page);
  await screen.setViewportSize({ width: 1366, height: 768 });
  await still(screen, 'room');
  const sample = join(folder, 'tidewater.json');
  await writeFile(sample, cli('sample', 'tidewater-bookings'));
  cli('report', sample, '-o', join(root, 'docs', 'sample-report.pdf'));
} finally {
  await driver.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
