import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { beforeAll } from 'vitest';
import { createDesktopHost } from '#electron/desktop-host.ts';
import { openServices } from '#electron/open-services.ts';
import { electronBundle } from '../../build/vite/electron-bundle.ts';
import { describeHost, type HostUnderTest } from './host-contract.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Inside the project, so that what stays outside the bundle is found. */
const built = join(root, 'node_modules', '.cache', 'nextproof', 'contract');
const reportWorker = join(built, 'report.worker.cjs');

beforeAll(async () => {
  const config = electronBundle({ 'report.worker': join(root, 'electron/services/report.worker.ts') });
  await build({ ...config, configFile: false, logLevel: 'warn', build: { ...config.build, outDir: built } });
  if (!existsSync(reportWorker)) throw new Error('The report worker was not built.');
}, 60_000);

async function start(folder: string): Promise<HostUnderTest> {
  const documents = join(folder, 'documents');
  await mkdir(documents, { recursive: true });
  const services = await openServices({ folder: join(folder, 'userData'), reportWorker });
  let picked: string | null = null;
  let savedAs: string | null = null;
  let folderPicked: string | null = null;
  const host = createDesktopHost({
    ...services,
    version: '1.2.3',
    home: folder,
    documents,
    now: () => new Date('2026-11-20T14:02:00Z'),
    window: {
      chooseFileToOpen: async () => picked,
      chooseWhereToSave: async () => savedAs,
      chooseFolder: async () => folderPicked,
      setDocumentState: () => undefined,
      markReady: () => undefined,
      close: () => undefined,
      showInFolder: () => undefined,
    },
  });
  const plain = async (path: string) => new Uint8Array(await readFile(path));
  return {
    host,
    willPick: async (file) => {
      picked = file && join(documents, file.name);
      if (file) await writeFile(join(documents, file.name), file.bytes);
    },
    willSaveAs: async (name) => {
      savedAs = name && join(documents, name);
    },
    willPickFolder: async (name) => {
      folderPicked = name && join(documents, name);
      if (name) await mkdir(join(documents, name), { recursive: true });
    },
    contentOf: (name) => plain(join(documents, name)),
    changeFile: (name, bytes) => writeFile(join(documents, name), bytes),
    restart: async () => {
      await services.close();
      return start(folder);
    },
    close: async () => {
      await services.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

describeHost('the desktop host', async () => start(await mkdtemp(join(tmpdir(), 'nextproof-contract-'))));
