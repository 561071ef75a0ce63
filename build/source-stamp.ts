import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const sources = [
  'shared/**/*',
  'renderer/**/*',
  'electron/**/*',
  'docs/guide/*',
  // What puts the build together decides what is in it as well.
  'build/*.ts',
  'build/{vite,package}/**/*',
  'package*.json',
];

/** A fingerprint of everything the built app is made from, so that an unchanged tree is never built twice. */
export function sourceStamp(root: string): string {
  const hash = createHash('sha256')
    .update(process.versions.node)
    .update(process.env['NEXTPROOF_RELEASE_KEY'] ?? '');
  const files = globSync(sources, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(test|bench)\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(`${file.slice(root.length)}\0`).update(readFileSync(file));
  return hash.digest('hex');
}
