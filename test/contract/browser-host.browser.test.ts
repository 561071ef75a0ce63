import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { openBrowserHost } from '#renderer/host/browser-host.ts';
import type { Host } from '#shared/host/host.ts';
import { workshopId } from '#shared/workshop/schema/ids.ts';
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

async function pause(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, LET_GO_MS));
}

function underTest(host: Host): HostUnderTest {
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

it('goes on in the journal that is there after a pause, also where another tab has replaced or erased it', async () => {
  await forgetEverything();
  const [mine, theirs] = [
    await openBrowserHost(window, '1.2.3'),
    await openBrowserHost(window, '1.2.3'),
  ] as const;
  const id = workshopId.parse('between-tabs');
  const append = async (host: Host, record: string): Promise<void> => {
    expect(await host.journalAppend({ workshopId: id, records: [record] })).toMatchObject({ kind: 'ok' });
    await pause();
  };
  const seenBy = async (host: Host): Promise<unknown> => {
    const opened = await host.journalOpen({ workshopId: id });
    await pause();
    return opened;
  };
  await append(mine, '1');
  await append(mine, '2');
  expect(await seenBy(theirs)).toMatchObject({ value: { records: ['1', '2'] } });
  await theirs.journalReplace({ workshopId: id, records: ['"all of it"'] });
  await append(mine, '3');
  expect(await seenBy(theirs)).toMatchObject({ value: { records: ['"all of it"', '3'] } });
  await theirs.journalErase({ workshopId: id });
  await append(mine, '4');
  expect(await seenBy(theirs)).toMatchObject({ value: { records: ['4'] } });
});
