import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inTemporaryFolder } from './temporary-place.ts';

const run = promisify(execFile);

/** A small ext4 disk of its own, which can be filled, and whose power can be cut. */
export type RealDisk = {
  readonly folder: string;
  /** What a power cut now would leave: the disk as it is without all that the system still holds in its memory. */
  readonly cutPower: () => Promise<void>;
  readonly setReadOnly: (readOnly: boolean) => Promise<void>;
};

/** Whether this machine lets the tests make disks: Linux, as root, with loop devices. */
const canMakeDisks: boolean =
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  existsSync('/dev/loop-control') &&
  ['mkfs.ext4', 'mount', 'umount'].every((program) =>
    (process.env['PATH'] ?? '').split(':').some((folder) => existsSync(join(folder, program))),
  );

/** Undefined where no disk can be made after all, as in a container without the right to mount. */
export async function onRealDisk<T>(
  megabytes: number,
  work: (disk: RealDisk) => Promise<T>,
): Promise<T | undefined> {
  if (!canMakeDisks) return undefined;
  return await inTemporaryFolder(async (place) => {
    const folder = join(place, 'disk');
    let image = join(place, 'image-0');
    mkdirSync(folder);
    writeFileSync(image, '');
    truncateSync(image, megabytes * 1024 * 1024);
    await run('mkfs.ext4', ['-q', '-F', '-m', '0', image]);
    const mounted = await mount(image, folder).then(
      () => true,
      () => false,
    );
    if (!mounted) return undefined;
    let cuts = 0;
    try {
      return await work({
        folder,
        setReadOnly: async (readOnly) => {
          await run('mount', ['-o', `remount,${readOnly ? 'ro' : 'rw'}`, folder]);
        },
        cutPower: async () => {
          cuts += 1;
          const next = join(place, `image-${cuts % 2}`);
          // At once, before the system writes on its own what is still in its memory.
          copyFileSync(image, next);
          await unmount(folder);
          await mount(next, folder);
          image = next;
        },
      });
    } finally {
      await unmount(folder);
    }
  });
}

async function mount(image: string, folder: string): Promise<void> {
  await run('mount', ['-o', 'loop', image, folder]);
}

/** Lets go of the loop device as well: mount has made it, so umount frees it. */
async function unmount(folder: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await run('umount', [folder]);
      return;
    } catch (error) {
      if (attempt === 20) {
        await run('umount', ['--lazy', folder]).catch(() => undefined);
        throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
