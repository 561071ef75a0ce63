import Dexie from 'dexie';
import { openBrowserHost } from '#renderer/host/browser-host.ts';
import type { Host } from '#shared/host/host.ts';
import { describeHost, type HostUnderTest } from './host-contract.ts';

/** Longer than the journal worker keeps a file to itself after its last write. */
const LET_GO_MS = 600;

const answers: {
  open: FileSystemFileHandle | null;
  saveAs: string | null;
  meanwhile: () => Promise<unknown>;
} = { open: null, saveAs: null, meanwhile: async () => undefined };

function closed(): never {
  throw new DOMException('The user closed the dialog.', 'AbortError');
}

/** The browser's own dialogs cannot be answered by a script; these give real file handles of a private folder. */
Object.assign(window, {
  showOpenFilePicker: async () => [answers.open ?? closed()],
  showSaveFilePicker: async () => {
    await answers.meanwhile();
    return answers.saveAs === null ? closed() : await fileNamed(answers.saveAs);
  },
});

async function documents(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle('test-documents', { create: true });
}

async function fileNamed(name: string): Promise<FileSystemFileHandle> {
  return (await documents()).getFileHandle(name, { create: true });
}

async function write(name: string, bytes: Uint8Array): Promise<FileSystemFileHandle> {
  const file = await fileNamed(name);
  const stream = await file.createWritable();
  // Made by the test itself, never shared memory, which is all that the compiler is asking for.
  await stream.write(bytes as Uint8Array<ArrayBuffer>);
  await stream.close();
  return file;
}

async function forgetEverything(): Promise<void> {
  const root = await navigator.storage.getDirectory();
  for await (const name of root.keys()) await root.removeEntry(name, { recursive: true });
  await Dexie.delete('nextproof-files');
}

function underTest(host: Host): HostUnderTest {
  const pause = async () => {
    await new Promise((resolve) => setTimeout(resolve, LET_GO_MS));
  };
  return {
    host,
    willPick: async (file) => {
      answers.open = file && (await write(file.name, file.bytes));
    },
    willSaveAs: async (name, meanwhile = async () => undefined) => {
      answers.saveAs = name;
      answers.meanwhile = meanwhile;
    },
    onExportProgress: host.onExportProgress,
    files: async () => {
      const names: string[] = [];
      for await (const name of (await documents()).keys()) names.push(name);
      return names;
    },
    contentOf: async (name) => new Uint8Array(await (await (await fileNamed(name)).getFile()).arrayBuffer()),
    changeFile: async (name, bytes) => {
      await write(name, bytes);
    },
    restart: async () => {
      await pause();
      return underTest(await openBrowserHost(window, '1.2.3'));
    },
    close: pause,
  };
}

describeHost('the browser host', async () => {
  await forgetEverything();
  return underTest(await openBrowserHost(window, '1.2.3'));
});
