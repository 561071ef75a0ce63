import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { workshopStrings } from '#shared/strings/workshop.ts';
import type { FaultRow, Rounds } from '../fault.ts';
import { beginWorkshop, claimsShown, noteWhatIsSaved, openWorkshop, typeUntilKilled } from './drive-app.ts';
import { openBrowser } from './killable-browser.ts';
import { seedFor } from './seeded-random.ts';
import type { ServedApp } from './web-app.ts';

/** So many kills to one workshop, so that none becomes longer than a real one. */
const KILLS_EACH = 5;

/** The browser is killed while somebody types: what the app showed as saved is there afterwards. */
export async function killedWhileTyping({ address, folder }: ServedApp, rounds: Rounds): Promise<FaultRow> {
  const random = seedFor(rounds);
  const kills = rounds === 'full' ? 50 : 2;
  const profile = join(folder, 'killed');
  const lost: string[] = [];
  let workshop = '';
  let next = 1;
  let acknowledged = 0;
  const saved = new Set<string>();
  for (let kill = 1; kill <= kills; kill += 1) {
    const isFresh = (kill - 1) % KILLS_EACH === 0;
    if (isFresh) saved.clear();
    const writing = await openBrowser(profile);
    let shown: ReadonlySet<string> = new Set();
    let typing = Promise.resolve();
    try {
      if (isFresh) workshop = await beginWorkshop(writing.page, address, `Workshop ${kill}`);
      else await openWorkshop(writing.page, workshop);
      shown = await noteWhatIsSaved(writing.page);
      typing = typeUntilKilled(writing.page, next);
      await firstOf(shown, next);
      await wait(random.next() * 1_300);
    } finally {
      await writing.kill();
      await typing;
    }

    for (const claim of shown) saved.add(claim);
    acknowledged += [...shown].filter((claim) => numberOf(claim) >= next).length;
    const reading = await openBrowser(profile);
    const at = `kill ${kill}, seed ${random.seed}`;
    try {
      await openWorkshop(reading.page, workshop);
      const there = await claimsShown(reading.page);
      const gone = [...saved].filter((claim) => !there.has(claim));
      if (gone.length > 0)
        lost.push(`${at}: ${gone.length} of ${saved.size} are gone: ${gone.slice(0, 5).join(', ')}`);
      const says = await reading.page.locator('body').innerText();
      if (says.includes(workshopStrings.recovery.changesLost(1)))
        lost.push(`${at}: a change is said to be missing`);
      next = Math.max(next, ...[...there].map(numberOf)) + 1;
    } catch (error) {
      lost.push(`${at}: the workshop does not open: ${String(error).split('\n')[0]}`);
    } finally {
      await reading.quit();
    }
  }
  if (acknowledged < kills) lost.push('hardly anything was saved, so nothing was tried');
  return { what: `browser killed while somebody types (${acknowledged} shown as saved)`, tried: kills, lost };
}

function numberOf(claim: string): number {
  return Number.parseInt(claim, 10);
}

/** The moments that count begin when the first new claim is saved; on a busy machine that takes a while. */
async function firstOf(shown: ReadonlySet<string>, next: number): Promise<void> {
  for (let waited = 0; waited < 20_000; waited += 10) {
    if ([...shown].some((claim) => numberOf(claim) >= next)) return;
    await wait(10);
  }
}
