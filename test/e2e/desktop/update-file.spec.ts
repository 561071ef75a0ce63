import { generateKeyPairSync, sign } from 'node:crypto';
import { appendFile, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { aboutStrings, updateProblems } from '#shared/strings/about.ts';
import { sha256 } from '#test/helpers/sha256.ts';
import { startStandInDriver } from './stand-in-driver.ts';

const built = fileURLToPath(new URL('../../../dist/', import.meta.url));
const NAME = 'Nextproof-9.4.0-linux-x64.AppImage';
const words = aboutStrings.update;

test('a downloaded installer is checked without a network, shown in its folder, and refused when it was changed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nextproof-update-'));
  const dist = join(folder, 'dist');
  await cp(built, dist, { recursive: true });
  const makers = generateKeyPairSync('ed25519');
  const key = makers.publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');
  await writeFile(join(dist, 'electron', 'release-key.txt'), `${key}\n`);
  const downloads = join(folder, 'downloads');
  await mkdir(downloads);
  const bytes = new TextEncoder().encode('an installer');
  const list = `${await sha256(bytes)}  ${NAME}\n`;
  await writeFile(join(downloads, NAME), bytes);
  await writeFile(join(downloads, 'SHA256SUMS.txt'), list);

  const desktop = await startStandInDriver({ folder, dist });
  try {
    const page = desktop.page();
    await expect(page.locator('h1')).toBeVisible();
    await desktop.app().tell({ kind: 'choose-menu', id: 'show-about' });
    const sheet = page.getByRole('dialog', { name: aboutStrings.title });
    const check = async () => {
      await desktop.app().tell({ kind: 'answer-open', path: join(downloads, NAME) });
      await sheet.getByRole('button', { name: words.check }).click();
    };
    await check();
    await expect(sheet.getByRole('alert')).toContainText(updateProblems.noList.what);
    const signature = sign(null, Buffer.from(list), makers.privateKey).toString('base64');
    await writeFile(join(downloads, 'SHA256SUMS.txt.sig'), signature);
    await check();
    await expect(sheet.getByText(words.genuine(NAME))).toContainText(words.relation.newer('9.4.0'));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      if (process.env['NEXTPROOF_PICTURES'] !== undefined)
        await page.screenshot({ path: test.info().outputPath(`about-${colorScheme}.png`) });
    }
    await sheet.getByRole('button', { name: words.show }).click();
    await expect
      .poll(async () => (await desktop.app().report()).shownInFolder)
      .toEqual([join(downloads, NAME)]);

    await appendFile(join(downloads, NAME), '!');
    await check();
    await expect(sheet.getByRole('alert')).toContainText(updateProblems.changed(NAME).what);
    await expect(sheet.getByRole('button', { name: words.show })).toHaveCount(0);
    await rm(join(dist, 'electron', 'release-key.txt'));
    await check();
    await expect(sheet.getByRole('alert')).toContainText(updateProblems.noKey.what);
    expect(await desktop.strayRequests()).toEqual([]);
  } finally {
    await desktop.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
