import type { Page } from '@playwright/test';
import { openSample } from '#test/e2e/web/open-sample.ts';
import { startWebDriver } from '#test/e2e/web/web-driver.ts';
import type { Fault, FaultRow, Rounds } from './fault.ts';
import { minuteOfWork } from './support/minute-of-work.ts';
import { type PageWeight, scalesFor, trend } from './support/page-weight.ts';
import { inTemporaryFolder } from './support/temporary-place.ts';
import { withWebApp } from './support/web-app.ts';

/** Minutes of a workshop, each with what a facilitator does in one, done as fast as the app takes it. */
const MINUTES = { smoke: 3, full: 120 } as const;
/** Between two weighings. */
const MINUTES_APART = { smoke: 1, full: 2 } as const;
/** The journal's file is given back and what was painted has settled. */
const SETTLED = 700;
/** Every change stays in the log for as long as the workshop is open, as text and as values: so many times its bytes. */
const LOG_IN_MEMORY = 6;
/** What a page swings by from one weighing to the next without anything being kept. */
const SWING: PageWeight = { heapKb: 2_000, nodes: 300, listeners: 100 };

type Weighed = PageWeight & { readonly logKb: number };

/** Runs in the page. */
async function logBytes(): Promise<number> {
  const root = await navigator.storage.getDirectory();
  const journals = await root.getDirectoryHandle('journals');
  let bytes = 0;
  for await (const folder of journals.values()) {
    if (!(folder instanceof FileSystemDirectoryHandle)) continue;
    for await (const file of folder.values())
      if (file instanceof FileSystemFileHandle) bytes += (await file.getFile()).size;
  }
  return bytes;
}

async function weighedThrough(page: Page, rounds: Rounds): Promise<readonly Weighed[]> {
  const weigh = await scalesFor(page);
  const weighed: Weighed[] = [];
  for (let minute = 1; minute <= MINUTES[rounds]; minute += 1) {
    await minuteOfWork(page, minute);
    if (minute % MINUTES_APART[rounds] !== 0) continue;
    await page.waitForTimeout(SETTLED);
    weighed.push({ ...(await weigh()), logKb: (await page.evaluate(logBytes)) / 1_000 });
  }
  return weighed;
}

function inWords(measure: keyof PageWeight, value: number): string {
  return measure === 'heapKb' ? `${(value / 1_000).toFixed(1)} MB` : `${Math.round(value)} ${measure}`;
}

/** Whether the second half grows by more than the log in it and the swing from one weighing to the next. */
function verdict(measure: keyof PageWeight, all: readonly Weighed[], minutes: number): FaultRow {
  const half = all.slice(Math.floor(all.length / 2));
  const steps = half.length - 1;
  const { slope, error } = trend(half.map((one) => one[measure]));
  const grown = slope * steps;
  const log = (half.at(-1)?.logKb ?? 0) - (half[0]?.logKb ?? 0);
  const expected = measure === 'heapKb' ? log * LOG_IN_MEMORY : 0;
  const allowed = expected + SWING[measure] + 3 * error * steps;
  const figures = `from ${inWords(measure, half[0]?.[measure] ?? 0)} by ${inWords(measure, grown)} of ${inWords(measure, allowed)} allowed`;
  const name = { heapKb: 'memory', nodes: 'elements', listeners: 'listeners' }[measure];
  return {
    what: `${minutes} minutes of a workshop at speed: ${name} in their second half (${figures})`,
    tried: 1,
    lost: grown > allowed ? [`grows: ${all.map((one) => Math.round(one[measure])).join(' ')}`] : [],
  };
}

/** A workshop of two hours on one page: what it holds after everything unneeded is thrown away must not go on growing. */
export const fault: Fault = async (rounds) =>
  await withWebApp(async (app) =>
    inTemporaryFolder(async (folder) => {
      const driver = await startWebDriver({ folder, web: app.web });
      try {
        const page = await openSample(driver, 'tidewater-bookings');
        const weighed = await weighedThrough(page, rounds);
        return (['heapKb', 'nodes', 'listeners'] as const).map((measure) =>
          verdict(measure, weighed, MINUTES[rounds]),
        );
      } finally {
        await driver.close();
      }
    }),
  );
