import { mkdir, mkdtemp, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findTestBrowser, launchedFrom } from '#build/find-browser.mjs';
import { nodeFileSystem } from '#electron/services/file-system.ts';
import { createJournalFiles } from '#electron/services/journal-files.ts';
import { encodeJournalRecords } from '#shared/journal/encode-journal.ts';
import { workshopId } from '#shared/workshop/schema/ids.ts';
import type { DurablePage } from './durable-page/durable-page.ts';
import { EMPTY, SPREAD, type Spread } from './full-workshop.ts';
import type { Row } from './row.ts';
import { grown } from './support/grown.ts';
import { inTurns, timed } from './support/in-turns.ts';
import { withServedPage } from './support/served-page.ts';

declare global {
  interface Window {
    readonly durablePage: DurablePage;
  }
}

const ROUNDS = 41;
/** The goal of the project: a change that outlives a kill costs at most three bare puts. */
const GOAL = 3;
/** After this long without a change the journal's file is given back, so the next change has to take it anew. */
const PAUSE = 600;
/** Until the working copy, which may lag behind “Saved”, is quiet again. */
const SETTLED = 25;

/** A tenth of the 2,000 items. */
const TENTH: Spread = { claims: 70, parts: 40, cards: 35, items: 30, aspects: 10, parked: 15 };

type Times = { readonly ours: number; readonly strict: number; readonly relaxed: number };

async function changes(page: Page, pause: number, rounds: number): Promise<Times> {
  const rested = async (took: Promise<number>): Promise<number> => {
    const time = await took;
    await page.waitForTimeout(pause);
    return time;
  };
  return await inTurns(rounds, {
    ours: () => rested(page.evaluate(() => window.durablePage.change())),
    strict: () => rested(page.evaluate(() => window.durablePage.put('strict'))),
    relaxed: () => rested(page.evaluate(() => window.durablePage.put('relaxed'))),
  });
}

async function inBrowser(): Promise<readonly Row[]> {
  return await withServedPage('durable-page', async ({ address, folder }) => {
    // On a profile of its own: without one the browser keeps everything in memory, and nothing is flushed.
    const browser = await chromium.launchPersistentContext(
      join(folder, 'profile'),
      launchedFrom(findTestBrowser()),
    );
    try {
      const page = await browser.newPage();
      await page.goto(address);
      await page.waitForFunction(() => 'durablePage' in window);
      const measure = async (title: string, spread: Spread): Promise<Times> => {
        await page.evaluate(([name, items]) => window.durablePage.open(name, items), [
          title,
          spread,
        ] as const);
        return await changes(page, SETTLED, ROUNDS);
      };
      const empty = await measure('empty', EMPTY);
      const tenth = await measure('tenth', TENTH);
      const full = await measure('full', SPREAD);
      const after = await changes(page, PAUSE, Math.ceil(ROUNDS / 3));
      const rows = (what: string, { ours, strict, relaxed }: Times): Row[] => [
        { what: `${what}, against a strict put`, unit: 'ms', ours, floor: strict, goal: GOAL },
        { what: `${what}, against Dexie's usual put`, unit: 'ms', ours, floor: relaxed },
      ];
      return [
        ...rows('web, empty workshop: change to “Saved”', empty),
        ...rows('web, 2,000 items: change to “Saved”', full),
        ...rows('web, 2,000 items: change after a pause', after),
        grown('web, 200 items: change to “Saved”', 10, tenth.ours, full.ours),
      ];
    } finally {
      await browser.close();
    }
  });
}

/** The desktop's journal, against nothing but a write and a flush of the same bytes in the same folder. */
async function onDisk(): Promise<readonly Row[]> {
  // Beside what is built, because a folder for temporary files is often not on a disk at all.
  const dist = join(import.meta.dirname, '..', '..', 'dist');
  await mkdir(dist, { recursive: true });
  const folder = await mkdtemp(join(dist, 'bench-'));
  const journals = createJournalFiles({ fs: nodeFileSystem, platform: process.platform, folder });
  const id = workshopId.parse('durable');
  const bare = await open(join(folder, 'bare'), 'a');
  const record = JSON.stringify({ said: 'Claim of the room added', pad: 'x'.repeat(300) });
  const bytes = encodeJournalRecords([record]);
  try {
    await journals.open(id);
    const { ours, bare: floor } = await inTurns(ROUNDS * 5, {
      ours: () =>
        timed(async () => {
          const appended = await journals.append(id, [record]);
          if (appended.kind === 'failed') throw new Error(appended.problem.what);
        }),
      bare: () =>
        timed(async () => {
          await bare.write(bytes);
          await bare.datasync();
        }),
    });
    return [
      { what: 'desktop: record flushed, against write + fdatasync', unit: 'ms', ours, floor, goal: GOAL },
    ];
  } finally {
    await bare.close();
    await journals.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** From a command to what makes “Saved” true, against the least that could keep the same bytes. */
export async function bench(): Promise<readonly Row[]> {
  return [...(await inBrowser()), ...(await onDisk())];
}
