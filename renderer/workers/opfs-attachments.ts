import { failed, ok, type Result } from '#shared/base/result.ts';
import type { HostReply, HostRequest } from '#shared/host/host.ts';
import { hostProblems } from '#shared/strings/host.ts';
import { fileNames, openAlone, privateFolder, readAll, renameFile, writeNew } from './private-folder.ts';
import { sha256Hex } from './sha256-hex.ts';

async function folderOf(workshopId: string): Promise<FileSystemDirectoryHandle> {
  const attachments = await privateFolder('attachments');
  return attachments.getDirectoryHandle(workshopId, { create: true });
}

async function soundBytes(
  folder: FileSystemDirectoryHandle,
  sha256: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (!(await fileNames(folder)).includes(sha256)) return undefined;
  const access = await openAlone(folder, sha256);
  try {
    const bytes = readAll(access);
    return (await sha256Hex(bytes)) === sha256 ? bytes : undefined;
  } finally {
    access.close();
  }
}

/** Photos and small files of the web edition, each named by its checksum, in a folder per workshop. */
export const opfsAttachments = {
  async write({ workshopId, sha256, bytes }: HostRequest<'attachmentWrite'>): Promise<Result<undefined>> {
    // Bytes sent from the page are never shared memory, which is all that the compiler is asking for.
    if ((await sha256Hex(bytes as Uint8Array<ArrayBuffer>)) !== sha256)
      return failed(hostProblems.badRequest);
    const folder = await folderOf(workshopId);
    if ((await soundBytes(folder, sha256)) !== undefined) return ok(undefined);
    await writeNew(folder, 'unfinished', bytes);
    await renameFile(folder, 'unfinished', sha256);
    return ok(undefined);
  },

  async read({
    workshopId,
    sha256,
  }: HostRequest<'attachmentRead'>): Promise<Result<HostReply<'attachmentRead'>>> {
    const bytes = await soundBytes(await folderOf(workshopId), sha256);
    return ok(bytes === undefined ? { kind: 'missing' } : { kind: 'found', bytes });
  },

  async erase({ workshopId }: HostRequest<'attachmentErase'>): Promise<Result<undefined>> {
    const attachments = await privateFolder('attachments');
    await folderOf(workshopId);
    await attachments.removeEntry(workshopId, { recursive: true });
    return ok(undefined);
  },
};
