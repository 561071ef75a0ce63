import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { findBrowser, launchedFrom } from '#build/find-browser.mjs';
import { serveWeb } from '#build/web/serve-web.ts';
import type { LoadPage } from './load-page/load-page.ts';
import { needle } from './load-page/many-items.ts';
import type { Row } from './row.ts';

const SIZES = [50, 500, 5_000] as const;
const ROOT = join(import.meta.dirname, '..', '..');
const RUNS = 5;
const FRAME = 1_000 / 60;

type Figures = {
  readonly listed: number;
  readonly ready: number;
  readonly found: number;
  readonly opened: number;
  readonly bareList: number;
  readonly bareOpen: number;
};

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
}

/** Notes, from the start of the page, when the first workshop of the list is there. */
function watchForList(): void {
  const seen = (): boolean => document.querySelector('[data-list="workshops"] li') !== null;
  const observer = new MutationObserver(() => {
    if (!seen()) return;
    observer.disconnect();
    requestAnimationFrame(() => Object.assign(window, { listedAt: performance.now() }));
  });
  observer.observe(document, { childList: true, subtree: true });
}

async function timeToList(page: Page, address: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(address);
  const handle = await page.waitForFunction(() => (window as { listedAt?: number }).listedAt, undefined, {
    timeout: 120_000,
  });
  return (await handle.jsonValue()) ?? 0;
}

/** From the keystroke to the drawn answer, in the page itself. */
async function timeToFind(page: Page, query: string, title: string): Promise<number> {
  return await page.evaluate(
    async ([typed, wanted]) => {
      const field = document.querySelector<HTMLInputElement>('input[type="search"]');
      const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      if (field === null || setValue === undefined) throw new Error('There is no search field.');
      const isThere = (): boolean => {
        const links = [...document.querySelectorAll('[data-list="workshops"] a')];
        return links.length === 1 && links[0]?.textContent?.endsWith(` ${wanted}`) === true;
      };
      const started = performance.now();
      setValue.call(field, typed);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      while (!isThere()) {
        if (performance.now() - started > 120_000) throw new Error(`${typed} was not found.`);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return performance.now() - started;
    },
    [query, title] as const,
  );
}

async function timeToOpen(page: Page, address: string, number: number): Promise<number> {
  await page.goto('about:blank');
  await page.goto(address);
  await page.waitForFunction(() => (window as { listedAt?: number }).listedAt, undefined, {
    timeout: 120_000,
  });
  // What the app does behind the list after a start is not part of opening.
  await page.waitForTimeout(1_500);
  return await page.evaluate(async (id) => {
    const started = performance.now();
    window.location.hash = `#/w/${id}/evidence`;
    while (document.querySelector('[data-save]') === null) {
      if (performance.now() - started > 120_000) throw new Error(`${id} did not open.`);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return performance.now() - started;
  }, `load-${number}`);
}

async function times(count: number, work: (run: number) => Promise<number>): Promise<number> {
  const measured: number[] = [];
  for (let run = 0; run < count; run += 1) measured.push(await work(run));
  return median(measured);
}

async function measure(context: BrowserContext, address: string, load: Page, size: number): Promise<Figures> {
  const page = await context.newPage();
  await page.addInitScript(watchForList);
  const at = (run: number): number => Math.floor((size * (run + 0.5)) / RUNS);
  const listed = await times(RUNS, () => timeToList(page, address));
  // The first search reads everything; the oldest workshop is read last.
  const ready = await timeToFind(page, needle(0), '0');
  const found = await times(RUNS, (run) => timeToFind(page, needle(at(run)), String(at(run))));
  const opened = await times(RUNS, (run) => timeToOpen(page, address, at(run)));
  await page.close();
  const bare = (stores: readonly string[], range: readonly unknown[] | null): Promise<number> =>
    times(RUNS, () =>
      load.evaluate(([names, keys]) => window.loadPage.bareRead(names, keys), [stores, range] as const),
    );
  const id = `load-${at(0)}`;
  return {
    listed,
    ready,
    found,
    opened,
    bareList: await bare(['workshops'], null),
    bareOpen: await bare(
      ['entries'],
      [
        [id, 0],
        [id, Number.MAX_SAFE_INTEGER],
      ],
    ),
  };
}

declare global {
  interface Window {
    readonly loadPage: LoadPage;
  }
}

/**
 * The built web edition in a real browser with 50, 500 and 5,000 workshops of 300 items, each written by the app's own
 * code. The floor of a list or an opening is the same rows read with nothing but IndexedDB, that of a keystroke one
 * frame; the growth rows say how many times longer ten times as much takes, and ten is linear.
 */
export async function bench(): Promise<readonly Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'nextproof-load-'));
  const web = join(folder, 'web');
  await cp(process.env['NEXTPROOF_WEB'] ?? join(ROOT, 'dist', 'web'), web, { recursive: true });
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'load-page'),
    base: '/load/',
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir: join(web, 'load'), assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  });
  const server = await serveWeb(web, 0);
  if (server.kind !== 'serving') throw new Error('A free port was asked for.');
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    ...launchedFrom(findBrowser()),
    viewport: { width: 1366, height: 768 },
  });
  try {
    const load = await context.newPage();
    await load.goto(`${server.address}load/index.html`);
    await load.waitForFunction(() => 'loadPage' in window);
    const figures: (Figures & { readonly size: number })[] = [];
    let from = 0;
    for (const size of SIZES) {
      await load.evaluate(([first, last]) => window.loadPage.fill(first, last), [from, size] as const);
      from = size;
      figures.push({ size, ...(await measure(context, server.address, load, size)) });
    }
    return figures.flatMap(rowsOf).concat(growth(figures));
  } finally {
    await context.close();
    await server.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function rowsOf({
  size,
  listed,
  ready,
  found,
  opened,
  bareList,
  bareOpen,
}: Figures & { readonly size: number }): Row[] {
  const of = size.toLocaleString('en-GB');
  return [
    { what: `${of} workshops: start to list shown`, unit: 'ms', ours: listed, floor: bareList },
    { what: `${of} workshops: first search, all read`, unit: 'ms', ours: ready, floor: bareList },
    { what: `${of} workshops: keystroke to result`, unit: 'ms', ours: found, floor: FRAME },
    { what: `${of} workshops: open one`, unit: 'ms', ours: opened, floor: bareOpen },
  ];
}

function growth(figures: readonly (Figures & { readonly size: number })[]): Row[] {
  const [, some, many] = figures;
  if (some === undefined || many === undefined) return [];
  const linear = many.size / some.size;
  const row = (what: string, of: (figure: Figures) => number): Row => ({
    what: `growth from 500 to 5,000: ${what} (${linear} is linear)`,
    unit: '×',
    ours: of(many) / of(some),
    floor: linear,
    goal: 1,
  });
  return [
    row('list', ({ listed }) => listed),
    row('first search', ({ ready }) => ready),
    row('keystroke', ({ found }) => found),
    row('open one', ({ opened }) => opened),
  ];
}
