/** The part of the File System Access API used here; the compiler's list holds only what every browser has. */
type FileKind = {
  readonly description: string;
  readonly accept: Readonly<Record<string, readonly string[]>>;
};

type OpenPicker = (options: {
  readonly types: readonly FileKind[];
  readonly excludeAcceptAllOption?: boolean;
}) => Promise<readonly FileSystemFileHandle[]>;

type SavePicker = (options: {
  readonly suggestedName: string;
  readonly types: readonly FileKind[];
}) => Promise<FileSystemFileHandle>;

export type FilePickers = {
  readonly showOpenFilePicker?: OpenPicker;
  readonly showSaveFilePicker?: SavePicker;
};

type Permissive = {
  readonly queryPermission?: (wish: { readonly mode: 'readwrite' | 'read' }) => Promise<PermissionState>;
  readonly requestPermission?: (wish: { readonly mode: 'readwrite' | 'read' }) => Promise<PermissionState>;
};

export function pickersOf(scope: Window): FilePickers {
  // Where a browser has these functions they are as described above; where not, they are undefined.
  return scope as FilePickers;
}

/** Asks the browser for the right to a file it was given earlier. Needs a click or a key press just before. */
export async function mayUse(file: FileSystemFileHandle, mode: 'readwrite' | 'read'): Promise<boolean> {
  // The two methods are missing where a handle never loses its right.
  const guarded = file as Permissive;
  if (guarded.queryPermission === undefined || guarded.requestPermission === undefined) return true;
  if ((await guarded.queryPermission.call(file, { mode })) === 'granted') return true;
  return (await guarded.requestPermission.call(file, { mode })) === 'granted';
}

/** A file handle dropped onto the window, where the browser gives one. */
export async function droppedHandle(item: DataTransferItem): Promise<FileSystemFileHandle | undefined> {
  // Chromium only; elsewhere the method is missing and the plain file is used.
  const giver = item as { readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null> };
  const handle = await giver.getAsFileSystemHandle?.call(item);
  // The kind says which of the two it is.
  return handle?.kind === 'file' ? (handle as FileSystemFileHandle) : undefined;
}

export function wasCancelled(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
