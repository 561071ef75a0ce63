import { join } from 'node:path';
import { failed, ok, type Result } from '#shared/base/result.ts';
import type { HostReply } from '#shared/host/host.ts';
import type { Revision } from '#shared/host/host-values.ts';
import { hostProblems, hostStrings } from '#shared/strings/host.ts';
import type { WorkshopId } from '#shared/workshop/schema/ids.ts';
import { atomicWrite, sweepTemps } from './atomic-write.ts';
import { contentHash } from './content-hash.ts';
import { fileProblem } from './file-problem.ts';
import { type FileSystem, whenThere } from './file-system.ts';
import { makeLastingFolder } from './make-lasting-folder.ts';
import { workshopFileName } from './workshop-file-name.ts';

/** Longer than writing one takes: another one may be under way. */
const SURELY_LEFT_MS = 10 * 60 * 1000;

export type Attachments = {
  readonly write: (workshopId: WorkshopId, sha256: Revision, bytes: Uint8Array) => Promise<Result<undefined>>;
  readonly read: (workshopId: WorkshopId, sha256: Revision) => Promise<Result<HostReply<'attachmentRead'>>>;
  readonly erase: (workshopId: WorkshopId) => Promise<Result<undefined>>;
};

/** Photos and small files: a folder per workshop, a file for each, named by its checksum. */
export function createAttachments(place: {
  readonly fs: FileSystem;
  readonly platform: NodeJS.Platform;
  readonly folder: string;
}): Attachments {
  const { fs, platform } = place;
  const folderOf = (workshopId: WorkshopId) => join(place.folder, workshopFileName(workshopId));

  async function soundBytes(workshopId: WorkshopId, sha256: Revision): Promise<Uint8Array | null> {
    const bytes = await whenThere(fs.readFile(join(folderOf(workshopId), sha256)));
    return bytes !== null && contentHash(bytes) === sha256 ? bytes : null;
  }

  return {
    write: async (workshopId, sha256, bytes) => {
      if (contentHash(bytes) !== sha256) return failed(hostProblems.badRequest);
      return answered(async () => {
        if ((await soundBytes(workshopId, sha256)) !== null) return undefined;
        const folder = folderOf(workshopId);
        await makeLastingFolder(fs, platform, folder);
        await sweepTemps(fs, folder, new Date(Date.now() - SURELY_LEFT_MS));
        await atomicWrite({ fs, platform, path: join(folder, sha256), bytes });
        return undefined;
      });
    },
    read: (workshopId, sha256) =>
      answered(async () => {
        const bytes = await soundBytes(workshopId, sha256);
        return bytes === null ? { kind: 'missing' } : { kind: 'found', bytes };
      }),
    erase: (workshopId) =>
      answered(async () => {
        const folder = folderOf(workshopId);
        for (const name of (await whenThere(fs.list(folder))) ?? []) await fs.remove(join(folder, name));
        return undefined;
      }),
  };
}

async function answered<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work());
  } catch (error) {
    return failed(fileProblem(error, hostStrings.attachment));
  }
}
