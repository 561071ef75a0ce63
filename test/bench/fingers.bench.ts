import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { startWebDriver } from '#test/e2e/web/web-driver.ts';
import { ALL_CLAIMS, EMPTY, fullWorkshop, SPREAD, type Spread } from './full-workshop.ts';
import { framesOfDrag, framesOfScroll, keysToPaint, timeToStep, watchKeys } from './paint-times.ts';
import type { Row } from './row.ts';

/** Enough that the worst of twenty is not the one in which the browser did something else. */
const KEYS = 100;
const KEY_LIMIT_MS = 50;
const STEP_LIMIT_MS = 100;
const STEP = 'change of step';

type Times = ReadonlyMap<string, readonly number[]>;

function at(share: number, times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
}

/** Every claim of the two columns is drawn: what follows in pieces must not be measured half done. */
async function drawn(page: Page, step: string, things: string, count: number): Promise<void> {
  await timeToStep(page, step);
  await expect.poll(() => page.locator(things).count(), { timeout: 120_000 }).toBeGreaterThanOrEqual(count);
}

async function onEvidence(page: Page, times: Map<string, readonly number[]>, claims: number): Promise<void> {
  await drawn(page, 'evidence', '[data-claim]', claims);
  const line = page.getByLabel('A new claim');
  const first = page.locator('[data-claim] > button').first();
  await line.focus();
  times.set('letter on the capture line', await keysToPaint(page, KEYS, () => page.keyboard.press('n')));
  await line.fill('');
  times.set(
    'Enter on the capture line',
    await keysToPaint(page, KEYS, async (number) => {
      await page.keyboard.insertText(`Captured at speed, number ${number}`);
      await page.keyboard.press('Enter');
    }),
  );
  times.set(
    'digit that grades what was captured',
    await keysToPaint(page, KEYS, (n) => page.keyboard.press(`${n % 5}`)),
  );
  await first.focus();
  times.set(
    'arrow on the claims',
    await keysToPaint(page, KEYS, (n) => page.keyboard.press(n % 8 < 6 ? 'ArrowDown' : 'ArrowUp')),
  );
  times.set('grade key', await keysToPaint(page, KEYS, (n) => page.keyboard.press(`${n % 5}`)));
  times.set(
    'status key, to the other column',
    await keysToPaint(page, KEYS, (n) => page.keyboard.press(n % 2 === 0 ? 'y' : 'n')),
  );
  times.set(
    'undo',
    await keysToPaint(page, KEYS, (n) => page.keyboard.press(n % 2 === 0 ? 'Control+z' : 'Control+y')),
  );
  times.set('frame of scrolling the claims', await framesOfScroll(page));
}

async function onBoards(page: Page, times: Map<string, readonly number[]>, spread: Spread): Promise<void> {
  await drawn(page, 'surface', '[data-thing]', spread.parts);
  await page.locator('[data-thing] > button').first().focus();
  times.set(
    'arrow on the parts',
    await keysToPaint(page, KEYS, (n) => page.keyboard.press(n % 8 < 6 ? 'ArrowDown' : 'ArrowUp')),
  );
  times.set(
    'letter that sorts a part',
    await keysToPaint(page, KEYS, (n) => page.keyboard.press(n % 2 === 0 ? 'k' : 'd')),
  );
  times.set('frame of dragging a part', await framesOfDrag(page, '[data-thing] > button'));
  times.set('frame of scrolling the parts', await framesOfScroll(page));

  await timeToStep(page, 'plan');
  await page.getByRole('tab', { name: 'Keep or change' }).click();
  await drawn(page, 'plan', '[data-thing]', spread.cards);
  await page.locator('[data-thing] > button').first().focus();
  times.set(
    'arrow on the matrix',
    await keysToPaint(page, KEYS, (n) => page.keyboard.press(n % 8 < 6 ? 'ArrowDown' : 'ArrowUp')),
  );
  times.set(
    'letter that places a card',
    await keysToPaint(page, KEYS, (n) => page.keyboard.press(n % 2 === 0 ? 'k' : 'f')),
  );
  times.set('frame of dragging a card', await framesOfDrag(page, '[data-thing] > button'));
  times.set('frame of scrolling the matrix', await framesOfScroll(page));
  await page.getByRole('tab', { name: 'Weeks' }).click();
  await page.locator('[data-thing] > button').first().focus();
  times.set(
    'arrow on the weeks',
    await keysToPaint(page, KEYS, (n) => page.keyboard.press(n % 8 < 6 ? 'ArrowDown' : 'ArrowUp')),
  );
  times.set(
    'arrow that moves a bar',
    await keysToPaint(page, KEYS, (n) => page.keyboard.press(n % 2 === 0 ? 'ArrowRight' : 'ArrowLeft')),
  );
  times.set('frame of dragging a bar', await framesOfDrag(page, '[data-bar]'));
  times.set('frame of scrolling the weeks', await framesOfScroll(page));
}

async function betweenSteps(page: Page, times: Map<string, readonly number[]>): Promise<void> {
  const steps = [
    'before',
    'frame',
    'evidence',
    'signals',
    'surface',
    'core',
    'path',
    'plan',
    'budget',
    'read-back',
  ];
  const taken: number[] = [];
  for (const round of [0, 1, 2, 3, 4]) {
    for (const step of steps) {
      const took = await timeToStep(page, step);
      // The first time a step may still have to be fetched.
      if (round > 0) taken.push(took);
      await page.waitForTimeout(150);
    }
  }
  times.set(STEP, taken);
}

async function measure(title: string, spread: Spread): Promise<Times> {
  const folder = await mkdtemp(join(tmpdir(), 'nextproof-fingers-'));
  const driver = await startWebDriver({ folder });
  const times = new Map<string, readonly number[]>();
  try {
    const page = driver.page();
    const bytes = new TextEncoder().encode(JSON.stringify(fullWorkshop(title, spread)));
    await driver.willPick({ name: `${title}.json`, bytes });
    await page.keyboard.press('Control+o');
    await page.getByRole('button', { name: 'Understood', exact: true }).click({ timeout: 120_000 });
    await watchKeys(page);
    await onEvidence(page, times, spread.claims);
    if (spread !== ALL_CLAIMS) await onBoards(page, times, spread);
    await betweenSteps(page, times);
    return times;
  } finally {
    await driver.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A frame may not be longer than on an empty board; a key and a change of step have an agreed time. */
function worstOf(what: string, taken: readonly number[], before: readonly number[]): Row {
  const row = { unit: 'ms', ours: at(0.95, taken), goal: 1 };
  if (what.startsWith('frame')) return { ...row, what: `${what}, p95`, floor: at(0.95, before) };
  return { ...row, what: `${what}, p95 (limit)`, floor: what === STEP ? STEP_LIMIT_MS : KEY_LIMIT_MS };
}

/**
 * The built web edition in a real browser: from a key to the paint it causes, with 2,000 items; the middle one next to the
 * same in an empty workshop.
 */
export async function bench(): Promise<readonly Row[]> {
  const empty = await measure('empty', EMPTY);
  const rows = (name: string, times: Times): Row[] =>
    [...times].flatMap(([what, taken]) => {
      const before = empty.get(what) ?? [];
      const worst = worstOf(what, taken, before);
      return [
        { what: `${name}: ${what}, p50`, unit: 'ms', ours: at(0.5, taken), floor: at(0.5, before) },
        { ...worst, what: `${name}: ${worst.what}` },
      ];
    });
  return [
    ...rows('2,000 items', await measure('spread', SPREAD)),
    ...rows('2,000 claims', await measure('claims', ALL_CLAIMS)),
  ];
}
