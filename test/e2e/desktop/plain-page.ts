import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base } from '@playwright/test';
import { type StandInDriver, startStandInDriver } from './stand-in-driver.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
/** Inside the project, so that what the build leaves outside itself is found. */
const dist = join(root, 'node_modules', '.cache', 'nextproof', 'plain-page');

/** The built desktop app with an empty page in the place of the renderer, which would answer the host itself. */
export const test = base.extend<{ desktop: StandInDriver }>({
  // Playwright reads this parameter's pattern to learn which fixtures are needed: none.
  // biome-ignore lint/correctness/noEmptyPattern: see above
  desktop: async ({}, use) => {
    await rm(dist, { recursive: true, force: true });
    await mkdir(join(dist, 'web'), { recursive: true });
    await cp(join(root, 'dist', 'electron'), join(dist, 'electron'), { recursive: true });
    await writeFile(join(dist, 'web', 'index.html'), '<!doctype html><title>Plain</title>');
    const folder = await mkdtemp(join(tmpdir(), 'nextproof-desktop-'));
    const desktop = await startStandInDriver({ folder, dist });
    await use(desktop);
    await desktop.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});
