import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { type FileHandle, fileHandle } from '#shared/host/host-values.ts';
import { atomicWrite } from './atomic-write.ts';
import { type FileSystem, whenThere } from './file-system.ts';

/** Enough for years; beyond it the handles longest unused are forgotten. */
const REMEMBERED = 500;

const entrySchema = z
  .strictObject({
    handle: fileHandle,
    path: z.string().min(1),
    lastUsed: z.iso.datetime(),
  })
  .readonly();
const fileSchema = z.strictObject({ version: z.literal(1), files: z.array(entrySchema) });

export type KnownFile = z.infer<typeof entrySchema>;

export type FileHandles = {
  /** A handle that is still good after a restart. */
  readonly remember: (path: string, now: Date) => Promise<FileHandle>;
  /** A handle for this run only, for files made for others. */
  readonly issue: (path: string) => FileHandle;
  readonly pathOf: (handle: FileHandle) => string | null;
  readonly recent: (count: number) => readonly KnownFile[];
  readonly forget: (handle: FileHandle) => Promise<void>;
};

/** The only place that knows which path a handle stands for. The renderer never sees or sends a path. */
export async function openFileHandles(place: {
  readonly fs: FileSystem;
  readonly platform: NodeJS.Platform;
  readonly folder: string;
}): Promise<FileHandles> {
  const { fs, platform, folder } = place;
  const path = join(folder, 'files.json');
  const forThisRun = new Map<FileHandle, string>();
  /** Last used first, by order and not by time: the clock may have been set back. */
  let known = await readKnown(fs, path);
  let lastWrite: Promise<unknown> = Promise.resolve();

  function keep(next: readonly KnownFile[]): Promise<void> {
    known = next.slice(0, REMEMBERED);
    const bytes = new TextEncoder().encode(JSON.stringify({ version: 1, files: known }, null, 2));
    const mine = lastWrite.then(async () => {
      await fs.makeFolder(folder);
      await atomicWrite({ fs, platform, path, bytes });
    });
    lastWrite = mine.catch(() => undefined);
    return mine;
  }

  return {
    remember: async (filePath, now) => {
      const before = known.find((file) => file.path === filePath);
      const handle = before?.handle ?? fileHandle.parse(randomUUID());
      const entry = { handle, path: filePath, lastUsed: now.toISOString() };
      await keep([entry, ...known.filter((file) => file.path !== filePath)]);
      return handle;
    },
    issue: (filePath) => {
      const handle = fileHandle.parse(randomUUID());
      forThisRun.set(handle, filePath);
      return handle;
    },
    pathOf: (handle) => known.find((file) => file.handle === handle)?.path ?? forThisRun.get(handle) ?? null,
    recent: (count) => known.slice(0, count),
    forget: async (handle) => {
      forThisRun.delete(handle);
      if (known.some((file) => file.handle === handle)) {
        await keep(known.filter((file) => file.handle !== handle));
      }
    },
  };
}

/** Where a file is, short enough for a list: the folder, with the user's own shown as ~. */
export function placeToShow(path: string, home: string): string {
  const folder = dirname(path);
  return folder === home || folder.startsWith(join(home, '/')) ? `~${folder.slice(home.length)}` : folder;
}

export function nameToShow(path: string): string {
  return basename(path).slice(0, 200);
}

/** A list that cannot be read is moved aside and begun anew: it holds nothing that cannot be picked again. */
async function readKnown(fs: FileSystem, path: string): Promise<readonly KnownFile[]> {
  const bytes = await whenThere(fs.readFile(path));
  if (bytes === null) return [];
  try {
    return fileSchema.parse(JSON.parse(new TextDecoder().decode(bytes))).files;
  } catch {
    await fs.rename(path, `${path}.damaged`);
    return [];
  }
}
