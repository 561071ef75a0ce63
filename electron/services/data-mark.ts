import { join } from 'node:path';
import { z } from 'zod';
import { DATA_FORMAT } from '#shared/host/data-format.ts';
import { atomicWrite } from './atomic-write.ts';
import { type FileSystem, systemCode, whenThere } from './file-system.ts';

const NAME = 'data-format.json';
/** What a later version adds to it is not looked at. */
const mark = z.looseObject({ format: z.int().min(1), version: z.string().max(100) });

export type DataMark =
  | { readonly kind: 'ours' }
  /** Written by a later version of the app: nothing in the folder may be touched. */
  | { readonly kind: 'later'; readonly version: string };

/**
 * Reads who wrote the folder, and marks it as ours unless a later version did. One that cannot be read counts as ours:
 * each journal says once more which version it is of.
 */
export async function markData(
  place: { readonly fs: FileSystem; readonly platform: NodeJS.Platform; readonly folder: string },
  version: string,
): Promise<DataMark> {
  const { fs, folder } = place;
  const path = join(folder, NAME);
  const found = readMark(await whenThere(fs.readFile(path)));
  if (found !== undefined && found.format > DATA_FORMAT) return { kind: 'later', version: found.version };
  if (found?.format === DATA_FORMAT && found.version === version) return { kind: 'ours' };
  const bytes = new TextEncoder().encode(JSON.stringify({ format: DATA_FORMAT, version }));
  try {
    await fs.makeFolder(folder);
    await atomicWrite({ ...place, path, bytes });
  } catch (error) {
    // A full disk must not keep anybody from the work that is there.
    if (systemCode(error) === null) throw error;
  }
  return { kind: 'ours' };
}

function readMark(bytes: Uint8Array | null): z.infer<typeof mark> | undefined {
  if (bytes === null) return undefined;
  try {
    return mark.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data;
  } catch {
    return undefined;
  }
}
