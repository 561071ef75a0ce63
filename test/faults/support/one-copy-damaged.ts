import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { FaultRow, Rounds } from '../fault.ts';
import { beginWorkshop, claimsShown, openWorkshop, typeClaims } from './drive-app.ts';
import { openBrowser } from './killable-browser.ts';
import { seedFor } from './seeded-random.ts';
import { STORAGE_DAMAGE, type StorageDamage } from './storage-damage.ts';
import type { ServedApp } from './web-app.ts';

const HALF = 12;
const nothing: StorageDamage = { what: 'nothing', damage: () => undefined, starts: 1, isCertain: false };

/** One of the two copies in the browser is damaged while it is closed: the other mends it, and the user is told. */
export async function oneCopyDamaged({ address, folder }: ServedApp, rounds: Rounds): Promise<FaultRow> {
  const random = seedFor(rounds);
  const [earlier, whole] = [join(folder, 'earlier'), join(folder, 'whole')];
  const workshop = await prepare(address, earlier, whole);
  const damages =
    rounds === 'full' ? [nothing, ...STORAGE_DAMAGE, ...STORAGE_DAMAGE] : STORAGE_DAMAGE.slice(0, 2);
  const lost: string[] = [];
  for (const [round, each] of damages.entries()) {
    const profile = join(folder, `profile-${round}`);
    cpSync(whole, profile, { recursive: true });
    each.damage(profile, random, earlier);
    const wrong = await opensWhole(profile, address, workshop, each);
    if (wrong !== undefined) lost.push(`${each.what}, seed ${random.seed}: ${wrong}`);
  }
  return {
    what: 'one copy in the browser damaged: mended from the other, and told',
    tried: damages.length,
    lost,
  };
}

/** Two states of one profile, one half of the work apart. */
async function prepare(address: string, earlier: string, whole: string): Promise<string> {
  const begun = await openBrowser(earlier);
  const workshop = await beginWorkshop(begun.page, address, 'Storage');
  await typeClaims(begun.page, 1, HALF);
  await begun.quit();
  cpSync(earlier, whole, { recursive: true });
  const further = await openBrowser(whole);
  await openWorkshop(further.page, workshop);
  await typeClaims(further.page, HALF + 1, HALF);
  await further.quit();
  return workshop;
}

async function opensWhole(
  profile: string,
  address: string,
  workshop: string,
  { starts, isCertain, what }: StorageDamage,
): Promise<string | undefined> {
  let isTold = false;
  for (let start = 1; start <= starts; start += 1) {
    const browser = await openBrowser(profile);
    const { page } = browser;
    try {
      // Through the list, as a person comes; the list has to have it as well.
      await page.goto(address);
      await page.getByText('Storage', { exact: true }).first().waitFor({ timeout: 30_000 });
      isTold ||= await saysSo(page);
      await openWorkshop(page, workshop);
      await page.waitForTimeout(300);
      isTold ||= await saysSo(page);
      const there = (await claimsShown(page)).size;
      if (there !== 2 * HALF) return `start ${start}: ${there} of ${2 * HALF} claims`;
      // Work goes on.
      await page.locator('[data-save="saved"]').waitFor();
    } catch (error) {
      return `start ${start}: ${String(error).split('\n')[0]}`;
    } finally {
      await browser.quit();
    }
  }
  if (isCertain && !isTold) return 'the user is not told';
  return what === nothing.what && isTold ? 'something is told although nothing happened' : undefined;
}

/** Every sentence about a mended copy names one of the two. */
async function saysSo(page: Awaited<ReturnType<typeof openBrowser>>['page']): Promise<boolean> {
  return /journal|working copy/i.test(await page.locator('body').innerText());
}
