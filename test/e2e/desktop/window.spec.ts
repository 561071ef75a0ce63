import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { smallReport } from '#test/contract/small-report.ts';
import { test } from './plain-page.ts';
import type { StandInDriver } from './stand-in-driver.ts';

type Bridge = {
  readonly methods: Record<
    string,
    (request?: unknown) => Promise<{ kind: string; value?: Record<string, unknown> }>
  >;
  readonly listeners: Record<string, (heard: (payload: unknown) => void) => () => void>;
};
type PageScope = { readonly nextproofHost: Bridge; heard?: unknown[] };

/** Calls a method of the bridge in the page, as the renderer does. */
async function call(desktop: StandInDriver, method: string, request?: unknown) {
  const answer = await desktop.page().evaluate(
    ([name, input]) => {
      const scope = window as unknown as PageScope;
      return scope.nextproofHost.methods[name as string]?.(input);
    },
    [method, request] as const,
  );
  if (answer?.kind !== 'ok') throw new Error(JSON.stringify(answer));
  return answer.value;
}

async function hearing(desktop: StandInDriver, event: string): Promise<() => Promise<unknown[] | undefined>> {
  await desktop.page().evaluate((name) => {
    const scope = window as unknown as PageScope;
    const heard: unknown[] = [];
    scope.heard = heard;
    scope.nextproofHost.listeners[name]?.((payload) => heard.push(payload));
  }, event);
  await call(desktop, 'ready');
  return () => desktop.page().evaluate(() => (window as unknown as PageScope).heard);
}

test('a window with a file behind asks before it closes, and closes when told to', async ({ desktop }) => {
  const heard = await hearing(desktop, 'closeRequested');
  await call(desktop, 'setDocumentState', { title: 'Mill Lane', fileBehind: true, isRunning: false });
  expect(await desktop.app().report()).toMatchObject({
    windowTitle: '• Mill Lane – Nextproof',
    isEdited: true,
  });
  await desktop.app().tell({ kind: 'close-window' });
  await expect.poll(heard).toEqual([{}]);
  expect(desktop.app().isRunning()).toBe(true);
  await call(desktop, 'closeWindow').catch(() => undefined);
  await desktop.app().exited;
});

test('a window whose file is up to date closes without a word', async ({ desktop }) => {
  await call(desktop, 'setDocumentState', { title: 'Mill Lane', fileBehind: false, isRunning: false });
  await desktop.app().tell({ kind: 'close-window' });
  await desktop.app().exited;
});

test('the frame around the page looks like it', async ({ desktop }) => {
  const theme = async () => (await desktop.app().report()).theme;
  expect(await theme()).toEqual({ source: 'system', background: '#faf9f6' });
  await call(desktop, 'setTheme', { theme: 'dark' });
  expect(await theme()).toEqual({ source: 'dark', background: '#15181b' });
  await call(desktop, 'setTheme', { theme: 'system' });
  expect(await theme()).toEqual({ source: 'system', background: '#faf9f6' });
});

test('the menu speaks to the page', async ({ desktop }) => {
  const heard = await hearing(desktop, 'menu');
  for (const id of ['save', 'undo', 'show-library']) await desktop.app().tell({ kind: 'choose-menu', id });
  await expect.poll(heard).toEqual(['save', 'undo', 'show-library']);
});

test('a file handed over before the page listens waits for it', async ({ desktop }) => {
  await desktop.app().tell({ kind: 'hand-over', path: join(desktop.folder, 'documents', 'Early.nextproof') });
  const heard = await hearing(desktop, 'fileHandedOver');
  await expect.poll(heard).toEqual([{ handle: expect.any(String), name: 'Early.nextproof' }]);
});

test('what the journal acknowledged is there after the app is killed, five times over', async ({
  desktop,
}) => {
  const all: string[] = [];
  for (let round = 0; round < 5; round += 1) {
    const records = Array.from({ length: 20 }, (_, n) => JSON.stringify({ round, n }));
    await Promise.all(
      records.map((record) => call(desktop, 'journalAppend', { workshopId: 'w1', records: [record] })),
    );
    all.push(...records);
    await desktop.restart('kill');
    expect(await call(desktop, 'journalOpen', { workshopId: 'w1' })).toEqual({
      records: all,
      cut: 0,
      damaged: 0,
    });
  }
});

test('a report is drawn in its worker and saved where the user says', async ({ desktop }) => {
  await desktop.willSaveAs('For the board.pdf');
  const request = { job: 'j1', report: smallReport, format: 'pdf', suggestedName: 'report' };
  expect(await call(desktop, 'exportReport', request)).toMatchObject({
    kind: 'saved',
    name: 'For the board.pdf',
  });
  const { name, bytes } = await desktop.savedFile();
  expect(name).toBe('For the board.pdf');
  expect(new TextDecoder().decode(bytes.subarray(0, 5))).toBe('%PDF-');
});

test('the app keeps its files in its own folder, readable by the user alone', async ({ desktop }) => {
  test.skip(process.platform === 'win32', 'Windows keeps rights elsewhere');
  await call(desktop, 'journalAppend', { workshopId: 'w1', records: ['{"secret":1}'] });
  const folder = join(desktop.folder, 'userData', 'journals');
  const [name = ''] = await readdir(folder);
  expect((await stat(join(folder, name))).mode & 0o077).toBe(0);
  expect((await stat(folder)).mode & 0o077).toBe(0);
  await desktop.restart('quit');
  const log = await readFile(join(desktop.folder, 'userData', 'log', 'nextproof.log'), 'utf8');
  expect(log).toContain('"started"');
  expect(log).not.toContain('secret');
});
