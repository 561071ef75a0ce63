/** Renaming inside the origin private file system; every current engine has it, the compiler's list does not. */
type Movable = FileSystemFileHandle & { readonly move: (name: string) => Promise<void> };

export async function privateFolder(name: string): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(name, { create: true });
}

export async function fileNames(folder: FileSystemDirectoryHandle): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names.sort();
}

export async function renameFile(folder: FileSystemDirectoryHandle, from: string, to: string): Promise<void> {
  const file = await folder.getFileHandle(from);
  // Checked at start: a browser without `move` is treated as one without a journal.
  await (file as Movable).move(to);
}

export function canRename(): boolean {
  return typeof FileSystemFileHandle !== 'undefined' && 'move' in FileSystemFileHandle.prototype;
}

const patience = 5_000;
const pause = 25;

/** Sole access to a file, which is made where there is none. */
export async function openAlone(
  folder: FileSystemDirectoryHandle,
  name: string,
): Promise<FileSystemSyncAccessHandle> {
  return await takeAlone(await folder.getFileHandle(name, { create: true }));
}

/** Another tab may just be letting go of it, so a refusal is only taken as one after a while. */
export async function takeAlone(file: FileSystemFileHandle): Promise<FileSystemSyncAccessHandle> {
  for (let waited = 0; ; waited += pause) {
    try {
      return await file.createSyncAccessHandle();
    } catch (error) {
      const isHeld = error instanceof DOMException && error.name === 'NoModificationAllowedError';
      if (!isHeld || waited >= patience) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

export function readAll(access: FileSystemSyncAccessHandle): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(access.getSize());
  access.read(bytes, { at: 0 });
  return bytes;
}

/** Thrown when the storage took only part of what was written; the file is back at its old length then. */
class ShortWriteError extends Error {
  override readonly name = 'QuotaExceededError';
}

export function appendFlushed(access: FileSystemSyncAccessHandle, bytes: Uint8Array): void {
  const end = access.getSize();
  let taken = 0;
  try {
    taken = access.write(bytes, { at: end });
    access.flush();
  } catch (error) {
    access.truncate(end);
    throw error;
  }
  if (taken !== bytes.length) {
    access.truncate(end);
    access.flush();
    throw new ShortWriteError('The storage is full.');
  }
}

export async function writeNew(
  folder: FileSystemDirectoryHandle,
  name: string,
  bytes: Uint8Array,
): Promise<void> {
  const access = await openAlone(folder, name);
  try {
    access.truncate(0);
    appendFlushed(access, bytes);
  } finally {
    access.close();
  }
}
