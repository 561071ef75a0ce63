import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { BESIDE } from '#electron/services/data-place.ts';
import { DATA_FORMAT } from '#shared/host/data-format.ts';
import { dataPlaceStrings as words } from '#shared/strings/data-place.ts';
import { startStandIn } from '#test/helpers/electron-stand-in/start-stand-in.ts';
import { captureClaim, claimNamed, createWorkshop } from '../journeys/thin-workshop.ts';
import { startStandInDriver } from './stand-in-driver.ts';

const test = base.extend<{ folder: string }>({
  // Playwright reads this parameter's pattern to learn which fixtures are needed: none.
  // biome-ignore lint/correctness/noEmptyPattern: see above
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'nextproof-place-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});

test('with its folder beside it the app keeps everything there, and nothing in the user’s own', async ({
  folder,
}) => {
  const stick = join(folder, 'stick');
  await mkdir(stick);
  const env = { PORTABLE_EXECUTABLE_DIR: stick };
  const desktop = await startStandInDriver({ folder, env });
  try {
    await createWorkshop(desktop, 'Tidewater Bookings', 'Harbour Group');
    await captureClaim(desktop.page(), 'Depots confirm by phone', 3);
    await expect(desktop.page().locator('[data-save="saved"]')).toBeVisible();
    await desktop.willSaveAs('Tidewater.nextproof');
    await desktop.page().keyboard.press('Escape');
    await desktop.page().keyboard.press('Control+s');
    await desktop.savedFile();
    // The list of a computer that may not be the user's.
    expect((await desktop.app().report()).recentDocuments).toEqual([]);
    await desktop.restart('quit');
    await desktop.page().getByRole('link', { name: 'Tidewater Bookings' }).click();
    await expect(claimNamed(desktop.page(), 'Depots confirm by phone')).toBeVisible();
  } finally {
    await desktop.close();
  }
  expect(await readdir(join(stick, BESIDE))).toEqual(
    expect.arrayContaining(['chromium', 'data-format.json', 'journals', 'log', 'window.json']),
  );
  expect(await readdir(folder)).not.toContain('userData');
});

test('a folder beside the app that cannot be written is told, and the computer is used only when the user says so', async ({
  folder,
}) => {
  const stick = join(folder, 'stick');
  await mkdir(stick);
  await writeFile(join(stick, BESIDE), 'in the way');
  const env = { PORTABLE_EXECUTABLE_DIR: stick };
  const refused = await startStandIn(folder, { env });
  const [question] = (await refused.report()).questions;
  expect(question?.message).toBe(words.closed.message(join(stick, BESIDE)));
  await refused.tell({ kind: 'answer-question', button: words.quit });
  await refused.exited;
  expect(await readdir(join(folder, 'userData'))).not.toContain('journals');

  const agreed = await startStandIn(folder, { env });
  await agreed.tell({ kind: 'answer-question', button: words.closed.keepHere });
  await expect.poll(() => readdir(join(folder, 'userData'))).toContain('data-format.json');
  await expect.poll(async () => (await agreed.report()).windows.length).toBe(1);
  await agreed.quit();
});

test('an app of before leaves the data of a later one exactly as they are, and says so', async ({
  folder,
}) => {
  const userData = join(folder, 'userData');
  const journals = join(userData, 'journals');
  await mkdir(journals, { recursive: true });
  const kept: Readonly<Record<string, string>> = {
    [join(userData, 'data-format.json')]: JSON.stringify({ format: DATA_FORMAT + 1, version: '9.1.0' }),
    [join(userData, 'files.json')]: '{"version":2,"files":{}}',
    // It would be swept away as left over, and this one set aside as unreadable.
    [join(journals, 'w1.journal.tmp-1')]: 'half',
    [join(journals, 'w1.journal')]: 'NPJOURNL of another kind',
  };
  for (const [path, text] of Object.entries(kept)) await writeFile(path, text);
  const app = await startStandIn(folder);
  const { questions, windows } = await app.report();
  expect(questions.map(({ message }) => message)).toEqual([words.later.message('9.1.0')]);
  expect(windows).toEqual([]);
  await app.tell({ kind: 'answer-question', button: words.quit });
  await app.exited;
  for (const [path, text] of Object.entries(kept)) expect(await readFile(path, 'utf8')).toBe(text);
  expect((await readdir(journals)).length).toBe(2);
  expect(await readdir(userData)).not.toContain('log');
});
