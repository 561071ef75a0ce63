import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll } from 'vitest';
import { createDesktopHost } from '#electron/host/desktop-host.ts';
import { openServices } from '#electron/open-services.ts';
import type { ExportProgress } from '#shared/host/export-methods.ts';
import { buildReportWorker } from '#test/helpers/build-report-worker.ts';
import { describeHost, type HostUnderTest } from './host-contract.ts';

let reportWorker = '';

beforeAll(async () => {
  reportWorker = await buildReportWorker();
}, 60_000);

async function start(folder: string): Promise<HostUnderTest> {
  const documents = join(folder, 'documents');
  await mkdir(documents, { recursive: true });
  // The page itself is tested with the room.
  for (const name of ['phone.js', 'phone.css']) await writeFile(join(documents, name), '');
  const services = await openServices({
    folder: join(folder, 'userData'),
    reportWorker,
    roomWorker: fileURLToPath(new URL('../../electron/services/room/room.worker.ts', import.meta.url)),
    phonePage: documents,
  });
  let picked: string | null = null;
  let savedAs: string | null = null;
  let meanwhile: () => Promise<unknown> = async () => undefined;
  const listeners = new Set<(told: ExportProgress) => void>();
  let folderPicked: string | null = null;
  const host = createDesktopHost({
    ...services,
    version: '1.2.3',
    home: folder,
    documents,
    now: () => new Date('2026-11-20T14:02:00Z'),
    power: { screens: () => 2, keepAwake: (on) => on },
    folder,
    isBeside: false,
    releaseKey: join(folder, 'release-key.txt'),
    projector: { open: () => ({ kind: 'on', screen: 'own' }), close: () => undefined },
    exportProgress: (told) => {
      for (const listener of listeners) listener(told);
    },
    window: {
      chooseFileToOpen: async () => picked,
      chooseWhereToSave: async () => {
        await meanwhile();
        return savedAs;
      },
      chooseInstaller: async () => picked,
      chooseFolder: async () => folderPicked,
      setDocumentState: () => undefined,
      setTheme: () => undefined,
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
    willSaveAs: async (name, doing = async () => undefined) => {
      savedAs = name && join(documents, name);
      meanwhile = doing;
    },
    willPickFolder: async (name) => {
      folderPicked = name && join(documents, name);
      if (name) await mkdir(join(documents, name), { recursive: true });
    },
    onExportProgress: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    files: () => readdir(documents),
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
