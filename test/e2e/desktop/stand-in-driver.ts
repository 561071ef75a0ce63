import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Browser, chromium, expect, type Page } from '@playwright/test';
import { PROJECTOR_HASH } from '#shared/host/projector-address.ts';
import { WIRE } from '#test/helpers/electron-stand-in/addresses.ts';
import {
  type StandInProcess,
  type StandInStart,
  startStandIn,
} from '#test/helpers/electron-stand-in/start-stand-in.ts';
import { agreeToClose } from '../agree-to-close.ts';
import type { Driver, DriverStart } from '../driver.ts';

export type StandInDriver = Driver & {
  readonly app: () => StandInProcess;
  readonly folder: string;
  /** The window's page after the one before it crashed. */
  readonly pageAnew: () => Promise<Page>;
};

/** The desktop app on the stand-in. The test looks at the window through a connection of its own to the same browser. */
export async function startStandInDriver({
  folder,
  ...given
}: DriverStart & StandInStart): Promise<StandInDriver> {
  const documents = join(folder, 'documents');
  await mkdir(documents, { recursive: true });
  const stray: string[] = [];
  let lastSavePath: string | null = null;
  let running = await start(folder, given);

  async function noteWhatIsKnown(): Promise<void> {
    const report = await running.app.report();
    lastSavePath = report.lastSavePath ?? lastSavePath;
    stray.push(...report.strayRequests);
  }

  return {
    edition: 'stand-in',
    folder,
    app: () => running.app,
    page: () => running.page,
    pageAnew: async () => {
      const { browser, page: before } = running;
      running = { ...running, page: await pageOf(browser, before) };
      return running.page;
    },
    willPick: async (file) => {
      const path = file === 'cancel' ? null : join(documents, file.name);
      if (file !== 'cancel' && path !== null) await writeFile(path, file.bytes);
      await running.app.tell({ kind: 'answer-open', path });
    },
    willSaveAs: async (name) => {
      await running.app.tell({
        kind: 'answer-save',
        path: name === 'cancel' ? null : join(documents, name),
      });
    },
    savedFile: async () => {
      let found: { readonly name: string; readonly bytes: Uint8Array } | undefined;
      await expect(async () => {
        lastSavePath = (await running.app.report()).lastSavePath ?? lastSavePath;
        if (lastSavePath === null) throw new Error('Nothing was saved yet.');
        found = { name: basename(lastSavePath), bytes: await readFile(lastSavePath) };
      }).toPass({ timeout: 60_000 });
      if (!found) throw new Error('Nothing was saved.');
      return found;
    },
    restart: async (how) => {
      await noteWhatIsKnown();
      await end(running, how);
      running = await start(folder, given);
    },
    // The stand-in has no network from the start: what is not the app's own is refused and written down.
    cutNetwork: async () => undefined,
    strayRequests: async () => {
      await noteWhatIsKnown();
      return [...new Set(stray)];
    },
    close: () => end(running, 'quit'),
  };
}

type Running = { readonly app: StandInProcess; readonly browser: Browser; readonly page: Page };

async function start(folder: string, given: StandInStart): Promise<Running> {
  const app = await startStandIn(folder, given);
  const { endpoint } = await app.report();
  const browser = await chromium.connectOverCDP(endpoint);
  return { app, browser, page: await pageOf(browser) };
}

async function pageOf(browser: Browser, before?: Page): Promise<Page> {
  const found = () =>
    browser
      .contexts()[0]
      ?.pages()
      .find((one) => one !== before && one.url().startsWith(WIRE) && !one.url().endsWith(PROJECTOR_HASH));
  await expect.poll(found, { timeout: 20_000, intervals: [20] }).toBeDefined();
  const page = found();
  if (!page) throw new Error('The app opened no window.');
  return page;
}

async function end({ app, browser, page }: Running, how: 'quit' | 'kill'): Promise<void> {
  if (how === 'quit') await agreeToClose(page);
  await (how === 'kill' ? app.kill() : app.quit());
  await browser.close();
}
