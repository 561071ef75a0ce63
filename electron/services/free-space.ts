import { statfs } from 'node:fs/promises';

/** Bytes a program without special rights may still write where this folder lies; null where the system will not say. */
export async function freeSpace(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}
