import { dirname } from 'node:path';
import { syncFolder } from './atomic-write.ts';
import { type FileSystem, systemCode } from './file-system.ts';

/**
 * Makes a folder whose name outlasts a power cut: a file in it is lost, however well it was flushed, if the name of a
 * folder above it never reached the disk.
 */
export async function makeLastingFolder(
  fs: FileSystem,
  platform: NodeJS.Platform,
  folder: string,
): Promise<void> {
  const topmost = (await fs.makeFolder(folder)) ?? folder;
  // Its own name too where it was there already: who made it may have been killed before this.
  for (let made = folder; made.length >= topmost.length; made = dirname(made)) {
    await syncNames(fs, platform, dirname(made));
  }
}

async function syncNames(fs: FileSystem, platform: NodeJS.Platform, folder: string): Promise<void> {
  try {
    await syncFolder(fs, platform, folder);
  } catch (error) {
    // Folders above the app's own need not be open to it; then the system has to see to their names.
    if (!['EACCES', 'EPERM'].includes(systemCode(error) ?? '')) throw error;
  }
}
