import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { webFiles } from '#electron/services/web-files.ts';
import { shellStrings as words } from '#shared/strings/shell.ts';
import { claimNamed } from '../journeys/thin-workshop.ts';
import { openSample } from './open-sample.ts';
import { builtWeb, startWebDriver, type WebDriver } from './web-driver.ts';

/** The web edition from a copy of the build, which a test may then replace by a newer one. */
async function opened(): Promise<{
  readonly driver: WebDriver;
  readonly web: string;
  readonly end: () => Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'nextproof-offline-'));
  const web = join(folder, 'web');
  await cp(builtWeb, web, { recursive: true });
  const driver = await startWebDriver({ folder, web, keepsOffline: true });
  await isKept(driver.page());
  const end = async () => {
    await driver.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  return { driver, web, end };
}

async function isKept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}

test('the web edition can be installed, and opens and works without a network from the second visit on', async () => {
  const { driver, web, end } = await opened();
  try {
    const page = driver.page();
    const session = await driver.context().newCDPSession(page);
    const manifest = await session.send('Page.getAppManifest');
    expect(manifest.errors).toEqual([]);
    expect(JSON.parse(manifest.data ?? '{}')).toMatchObject({ name: 'Nextproof', display: 'standalone' });
    expect((await session.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([]);

    const kept = await page.evaluate(async () => {
      const [name = ''] = await caches.keys();
      return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
    });
    const built = [...webFiles(web).keys()].filter((path) => path !== '/sw.js');
    expect(kept.toSorted()).toEqual(built.map((path) => (path === '/index.html' ? '/' : path)).toSorted());

    await driver.cutNetwork();
    await page.reload();
    await expect(page.locator('h1')).toBeVisible();
    const policy = await page.evaluate(async () => (await fetch('/')).headers.get('content-security-policy'));
    expect(policy).toContain("default-src 'none'");
    // What is loaded only when it is asked for is there as well.
    for (const path of built) {
      expect(await page.evaluate(async (at) => (await fetch(at)).ok, path), path).toBe(true);
    }
    expect(await driver.strayRequests()).toEqual([]);
  } finally {
    await end();
  }
});

test('a newer version waits until the user changes over, and nothing that was typed is lost', async () => {
  const { driver, web, end } = await opened();
  try {
    const page = await openSample(driver, 'tidewater-bookings');
    const line = page.getByLabel('A new claim');
    await line.fill('Depots confirm by phone');

    const html = await readFile(join(web, 'index.html'), 'utf8');
    await writeFile(join(web, 'index.html'), html.replace('<body>', '<body data-build="newer">'));
    const worker = await readFile(join(web, 'sw.js'), 'utf8');
    const newer = worker.replace(/(?<=["'`}])[0-9a-f]{12}(?=["'`])/, 'ffffffffffff');
    expect(newer).not.toBe(worker);
    await writeFile(join(web, 'sw.js'), newer);
    await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));

    const change = page.getByRole('button', { name: words.update.use });
    await expect(change).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      if (process.env['NEXTPROOF_PICTURES'] === undefined) continue;
      await page.waitForTimeout(500);
      await page.screenshot({ path: test.info().outputPath(`update-${colorScheme}.png`) });
    }
    await expect(line).toHaveValue('Depots confirm by phone');
    await line.press('Enter');
    const claim = page.getByText('Depots confirm by phone').first();
    await expect(claim).toBeVisible();
    // Loading anew is not agreeing.
    await page.reload();
    await expect(claim).toBeVisible();
    await expect(page.locator('body')).not.toHaveAttribute('data-build', 'newer');
    // Texts left open: one in a field that is there again, one in a form that is closed then.
    await line.fill('Half a th');
    await claimNamed(page, 'Depots confirm by phone').getByRole('button').first().focus();
    await page.keyboard.press('F2');
    await page.getByLabel('Source').fill('Seen in June');
    await change.click();
    await expect(page.locator('body')).toHaveAttribute('data-build', 'newer');
    if (process.env['NEXTPROOF_PICTURES'] !== undefined) {
      await page.waitForTimeout(2_500);
      await page.screenshot({ path: test.info().outputPath('words-in-hand.png') });
    }
    await expect(line).toHaveValue('Half a th');
    await expect(page.getByRole('status').filter({ hasText: 'Seen in June' })).toBeVisible();
    await expect(claim).toBeVisible();
    expect(await driver.strayRequests()).toEqual([]);
  } finally {
    await end();
  }
});
