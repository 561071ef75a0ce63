import { failed, ok, type Problem, type Result } from '#shared/base/result.ts';
import { fileKinds } from '#shared/host/file-kinds.ts';
import type { HostMethods, HostReply, HostRequest } from '#shared/host/host.ts';
import { HOST_LIMITS } from '#shared/host/host-limits.ts';
import { type FileHandle, type Revision, revision } from '#shared/host/host-values.ts';
import { safeFileName } from '#shared/host/safe-file-name.ts';
import { hostProblems, hostStrings } from '#shared/strings/host.ts';
import { download, pickFile } from './download.ts';
import { type FilePickers, mayUse, wasCancelled } from './file-access.ts';
import type { KnownFiles } from './known-files.ts';
import { sha256 } from './sha256.ts';

type FileMethods = Pick<HostMethods, 'openFile' | 'reopenFile' | 'saveFile' | 'recentFiles' | 'forgetRecent'>;
type Opened = Result<HostReply<'openFile'>>;

const { description, type, ending } = fileKinds.nextproof;
const workshopTypes = [{ description, accept: { [type]: [ending], 'application/json': ['.json'] } }] as const;
const cancelled = ok({ kind: 'cancelled' } as const);

async function revisionOf(bytes: Uint8Array): Promise<Revision> {
  return revision.parse(await sha256(bytes));
}

export function fileProblem(error: unknown, name: string): Problem {
  switch (error instanceof Error || error instanceof DOMException ? error.name : '') {
    case 'NotFoundError':
      return hostProblems.notThere(name);
    case 'QuotaExceededError':
      return hostProblems.diskFull(name);
    case 'NotAllowedError':
    case 'SecurityError':
      return hostProblems.notAllowed(name);
    case 'NoModificationAllowedError':
    case 'InvalidStateError':
      return hostProblems.inUse(name);
    default:
      return hostProblems.diskFault(name);
  }
}

/** Replaces the file's content: the browser writes beside it and swaps when all of it is there. */
export async function writeWhole(file: FileSystemFileHandle, bytes: Uint8Array): Promise<void> {
  const writable = await file.createWritable();
  try {
    // See above: never shared memory.
    await writable.write(bytes as Uint8Array<ArrayBuffer>);
    await writable.close();
  } catch (error) {
    await writable.abort().catch(() => undefined);
    throw error;
  }
}

async function read(file: File, handle: FileHandle): Promise<Opened> {
  if (file.size > HOST_LIMITS.fileBytes) {
    return failed(hostProblems.fileTooBig(file.name, HOST_LIMITS.fileBytes / 1024 / 1024));
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  return ok({ kind: 'opened', handle, name: file.name, bytes, revision: await revisionOf(bytes) });
}

/** Opening and saving workshop files, in place where the browser can and by download where it cannot. */
export function browserFiles(page: Document, pickers: FilePickers, known: KnownFiles): FileMethods {
  async function openFile(): Promise<Opened> {
    try {
      if (pickers.showOpenFilePicker === undefined) {
        const file = await pickFile(page, `${ending},.json`);
        return file === undefined ? cancelled : await read(file, known.addPlain(file));
      }
      const [file] = await pickers.showOpenFilePicker({ types: workshopTypes });
      return file === undefined ? cancelled : await read(await file.getFile(), await known.add(file));
    } catch (error) {
      return wasCancelled(error) ? cancelled : failed(fileProblem(error, hostStrings.fileTypes.workshop));
    }
  }

  async function reopenFile({ handle }: HostRequest<'reopenFile'>): Promise<Opened> {
    const file = await known.get(handle);
    if (file === undefined) return failed(hostProblems.unknownFile);
    try {
      if (file instanceof File) return await read(file, handle);
      if (!(await mayUse(file, 'read'))) return failed(hostProblems.notAllowed(file.name));
      return await read(await file.getFile(), await known.add(file));
    } catch (error) {
      return failed(fileProblem(error, file.name));
    }
  }

  async function saveFile(request: HostRequest<'saveFile'>): Promise<Result<HostReply<'saveFile'>>> {
    const name = safeFileName(request.suggestedName, 'nextproof');
    const kept = request.handle === null ? undefined : await known.get(request.handle);
    const target = kept instanceof File ? undefined : kept;
    try {
      if (target !== undefined && !request.saveAs) return await saveInto(target, request);
      if (pickers.showSaveFilePicker === undefined) {
        download(page, name, request.bytes, type);
        return ok({ kind: 'downloaded', name });
      }
      const picked = await pickers.showSaveFilePicker({ suggestedName: name, types: workshopTypes });
      await writeWhole(picked, request.bytes);
      return ok(await saved(picked, request.bytes));
    } catch (error) {
      return wasCancelled(error) ? cancelled : failed(fileProblem(error, target?.name ?? name));
    }
  }

  async function saveInto(
    file: FileSystemFileHandle,
    { bytes, expectedRevision }: HostRequest<'saveFile'>,
  ): Promise<Result<HostReply<'saveFile'>>> {
    if (!(await mayUse(file, 'readwrite'))) return failed(hostProblems.notAllowed(file.name));
    const there = await file.getFile().then((now) => now.arrayBuffer());
    const isAnother =
      expectedRevision !== null && (await revisionOf(new Uint8Array(there))) !== expectedRevision;
    if (isAnother) return saveCopy(file, bytes);
    await writeWhole(file, bytes);
    return ok(await saved(file, bytes));
  }

  /** Someone else changed the file: it stays, and the user picks where this version goes. */
  async function saveCopy(
    file: FileSystemFileHandle,
    bytes: Uint8Array,
  ): Promise<Result<HostReply<'saveFile'>>> {
    const stem = file.name.replace(/\.nextproof$/i, '');
    const copyName = safeFileName(hostStrings.conflictCopyName(stem, 1), 'nextproof');
    if (pickers.showSaveFilePicker === undefined) {
      download(page, copyName, bytes, type);
      return ok({ kind: 'downloaded', name: copyName });
    }
    const picked = await pickers.showSaveFilePicker({ suggestedName: copyName, types: workshopTypes });
    await writeWhole(picked, bytes);
    const { handle, name, revision } = await saved(picked, bytes);
    return ok({
      kind: 'conflict',
      handle: await known.add(file),
      name: file.name,
      copy: { handle, name, revision },
    });
  }

  async function saved(file: FileSystemFileHandle, bytes: Uint8Array) {
    const handle = await known.add(file);
    return { kind: 'saved', handle, name: file.name, revision: await revisionOf(bytes) } as const;
  }

  return {
    openFile,
    reopenFile,
    saveFile,
    recentFiles: async () => {
      const files = await known.recent();
      return ok({
        files: files.map(({ handle, name, lastUsed }) => ({ handle, name, place: '', lastUsed })),
      });
    },
    forgetRecent: async ({ handle }) => {
      await known.forget(handle);
      return ok(undefined);
    },
  };
}
