import { nodeFileSystem as fs } from '#electron/services/file-system.ts';
import { saveWorkshopFile } from '#electron/services/workshop-files.ts';
import { largeFile } from './large-file.ts';

/** Started as a process of its own: saves 4 MB over and over, each time with another content, saying each that is done. */
const [, , path = '', first = '0'] = process.argv;

for (let n = Number(first); ; n += 1) {
  const save = { path, bytes: largeFile(n), expectedRevision: null };
  const saved = await saveWorkshopFile({ fs, platform: process.platform }, save);
  if (saved.kind === 'failed') throw new Error(saved.problem.code);
  process.send?.(n);
}
