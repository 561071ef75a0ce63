import { basename, dirname, extname, join } from 'node:path';
import { failed, ok, type Result } from '#shared/base/result.ts';
import { HOST_LIMITS } from '#shared/host/host-limits.ts';
import type { Revision } from '#shared/host/host-values.ts';
import { hostProblems, hostStrings } from '#shared/strings/host.ts';
import { atomicWrite } from './atomic-write.ts';
import { contentHash } from './content-hash.ts';
import { createFileLock } from './file-lock.ts';
import { fileProblem } from './file-problem.ts';
import { type FileSystem, whenThere } from './file-system.ts';

type Disk = {
  readonly fs: FileSystem;
  readonly platform: NodeJS.Platform;
  /** How to wait for another instance that is saving; a test need not. */
  readonly pause?: (ms: number) => Promise<unknown>;
};

export type ReadFile = { readonly bytes: Uint8Array; readonly revision: Revision };

export type SavedFile =
  | { readonly kind: 'saved'; readonly revision: Revision }
  | { readonly kind: 'conflict'; readonly copyPath: string; readonly revision: Revision };

export async function readWorkshopFile(disk: Disk, path: string): Promise<Result<ReadFile>> {
  const name = basename(path);
  try {
    // Asked before reading, so that a film picked by mistake does not fill the memory.
    if ((await disk.fs.size(path)) > HOST_LIMITS.fileBytes) {
      return failed(hostProblems.fileTooBig(name, HOST_LIMITS.fileBytes / 1024 / 1024));
    }
    const bytes = await disk.fs.readFile(path);
    return ok({ bytes, revision: contentHash(bytes) });
  } catch (error) {
    return failed(fileProblem(error, name));
  }
}

/**
 * Saves over a file if it still is what was last read or written, looked at just before the rename and with other
 * instances kept out in between. If someone else has changed it, that version stays and this one goes beside it as a
 * conflict copy.
 */
export async function saveWorkshopFile(
  disk: Disk,
  save: { readonly path: string; readonly bytes: Uint8Array; readonly expectedRevision: Revision | null },
): Promise<Result<SavedFile>> {
  const { path, bytes, expectedRevision } = save;
  const mine = contentHash(bytes);
  const lock = createFileLock(disk.fs, path, disk.pause);
  const mayReplace = async () => {
    await lock.take();
    const current = await whenThere(disk.fs.readFile(path));
    if (expectedRevision === null || current === null) return true;
    const there = contentHash(current);
    return there === expectedRevision || there === mine;
  };
  try {
    const written = await atomicWrite({ ...disk, path, bytes, mayReplace });
    if (written.kind === 'written') return ok({ kind: 'saved', revision: written.revision });
    const copyPath = await freeCopyPath(disk.fs, path);
    await atomicWrite({ ...disk, path: copyPath, bytes });
    return ok({ kind: 'conflict', copyPath, revision: mine });
  } catch (error) {
    return failed(fileProblem(error, basename(path)));
  } finally {
    await lock.release();
  }
}

async function freeCopyPath(fs: FileSystem, path: string): Promise<string> {
  const taken = new Set((await fs.list(dirname(path))).map((name) => name.toLowerCase()));
  const ending = extname(path);
  const title = basename(path, ending);
  for (let count = 1; ; count += 1) {
    const name = hostStrings.conflictCopyName(title, count) + ending;
    if (!taken.has(name.toLowerCase())) return join(dirname(path), name);
  }
}
