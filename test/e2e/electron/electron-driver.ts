import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ElectronApplication, _electron as electron, expect, type Page, test } from '@playwright/test';
import { findElectron } from '#build/desktop/find-electron.ts';
import { agreeToClose } from '../agree-to-close.ts';
import type { Driver, DriverStart } from '../driver.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const main = join(root, 'dist', 'electron', 'main.cjs');

export const NO_RUNTIME = "Electron's runtime is not on this machine";

/** The desktop app on the real Electron. Dialogs are answered inside its main process, all else is as users have it. */
export async function startElectronDriver({ folder }: DriverStart): Promise<Driver> {
  const executablePath = findElectron(root);
  test.skip(executablePath === undefined, NO_RUNTIME);
  const documents = join(folder, 'documents');
  await mkdir(documents, { recursive: true });
  const stray: string[] = [];
  let lastSavePath: string | null = null;
  let running = await start();

  async function start(): Promise<{ readonly app: ElectronApplication; readonly page: Page }> {
    const app = await electron.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [main, `--user-data-dir=${join(folder, 'userData')}`],
    });
    app.context().on('request', (request) => {
      if (!/^(app|blob|data|devtools):/.test(request.url())) stray.push(request.url());
    });
    return { app, page: await app.firstWindow() };
  }

  async function close(): Promise<void> {
    await agreeToClose(running.page);
    await running.app.close();
  }

  return {
    edition: 'electron',
    page: () => running.page,
    willPick: async (file) => {
      const path = file === 'cancel' ? null : join(documents, file.name);
      if (file !== 'cancel' && path !== null) await writeFile(path, file.bytes);
      await running.app.evaluate(({ dialog }, picked) => {
        dialog.showOpenDialog = async () => ({
          canceled: picked === null,
          filePaths: picked === null ? [] : [picked],
        });
      }, path);
    },
    willSaveAs: async (name) => {
      const path = name === 'cancel' ? null : join(documents, name);
      lastSavePath = path ?? lastSavePath;
      await running.app.evaluate(({ dialog }, picked) => {
        dialog.showSaveDialog = async () => ({ canceled: picked === null, filePath: picked ?? '' });
      }, path);
    },
    savedFile: async () => {
      let found: { readonly name: string; readonly bytes: Uint8Array } | undefined;
      await expect(async () => {
        if (lastSavePath === null) throw new Error('No save dialog was answered yet.');
        found = { name: basename(lastSavePath), bytes: await readFile(lastSavePath) };
      }).toPass({ timeout: 60_000 });
      if (!found) throw new Error('Nothing was saved.');
      return found;
    },
    restart: async (how) => {
      if (how === 'kill') {
        const ended = new Promise((resolve) => running.app.process().once('exit', resolve));
        running.app.process().kill('SIGKILL');
        await ended;
      } else await close();
      running = await start();
    },
    cutNetwork: async () => {
      await running.app.context().setOffline(true);
    },
    strayRequests: async () => stray,
    close,
  };
}
