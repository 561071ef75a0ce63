import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DATA_FOLDERS, type HostFacts } from '#shared/host/support-methods.ts';

/** How many files lie in each of the app's folders, and how much they hold. Names are not looked at. */
export async function folderSizes(folder: string): Promise<HostFacts['folders']> {
  return Promise.all(
    DATA_FOLDERS.map(async (name) => {
      const entries = await readdir(join(folder, name), { recursive: true, withFileTypes: true }).catch(
        () => [],
      );
      const files = entries.filter((entry) => entry.isFile());
      // One may go away while it is being counted.
      const sizes = await Promise.all(
        files.map(({ parentPath, name: file }) =>
          stat(join(parentPath, file)).then(
            ({ size }) => size,
            () => 0,
          ),
        ),
      );
      return { name, files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
    }),
  );
}
