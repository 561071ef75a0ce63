import { join } from 'node:path';
import { z } from 'zod';
import { atomicWrite } from '../services/atomic-write.ts';
import { type FileSystem, systemCode, whenThere } from '../services/file-system.ts';
import { type WindowPlace, windowPlace } from './place-window.ts';

const fileSchema = z.record(z.string(), windowPlace);

export type WindowPlaces = {
  readonly find: (screens: string) => WindowPlace | undefined;
  readonly keep: (screens: string, place: WindowPlace) => Promise<void>;
};

/** Remembers the window's place for each set of screens. A convenience: what cannot be read or kept is forgotten. */
export async function openWindowPlaces(place: {
  readonly fs: FileSystem;
  readonly platform: NodeJS.Platform;
  readonly folder: string;
}): Promise<WindowPlaces> {
  const path = join(place.folder, 'window.json');
  const known = new Map(Object.entries(await readPlaces(place.fs, path)));
  return {
    find: (screens) => known.get(screens),
    keep: async (screens, where) => {
      known.set(screens, where);
      const bytes = new TextEncoder().encode(JSON.stringify(Object.fromEntries(known)));
      try {
        await atomicWrite({ ...place, path, bytes });
      } catch (error) {
        if (systemCode(error) === null) throw error;
      }
    },
  };
}

async function readPlaces(fs: FileSystem, path: string): Promise<Readonly<Record<string, WindowPlace>>> {
  const bytes = await whenThere(fs.readFile(path));
  if (bytes === null) return {};
  try {
    return fileSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return {};
  }
}
