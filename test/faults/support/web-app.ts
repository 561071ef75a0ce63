import { existsSync, readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { sourceStamp } from '#build/source-stamp.ts';
import { serveWeb } from '#build/web/serve-web.ts';
import { inTemporaryFolder } from './temporary-place.ts';

const root = join(import.meta.dirname, '..', '..', '..');

export type ServedApp = {
  readonly address: string;
  /** Room for the browser's profile. */
  readonly folder: string;
  /** The built files. */
  readonly web: string;
};

/** The web edition as it is built for people, from a copy of its own: a build beside this one changes nothing here. */
export async function withWebApp<T>(work: (app: ServedApp) => Promise<T>): Promise<T> {
  return await inTemporaryFolder(async (folder) => {
    const web = join(folder, 'web');
    if (!(await copyBuilt(web))) await buildInto(web);
    const server = await serveWeb(web, 0);
    if (server.kind !== 'serving') throw new Error('A free port was asked for.');
    try {
      return await work({ address: server.address, folder, web });
    } finally {
      await server.close();
    }
  });
}

/** What was built from the sources as they are now need not be built again. */
async function copyBuilt(web: string): Promise<boolean> {
  const stamp = join(root, 'dist', 'sources.txt');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== sourceStamp(root)) return false;
  return await cp(join(root, 'dist', 'web'), web, { recursive: true }).then(
    () => true,
    // Another build may be swapping the folder at this moment.
    () => false,
  );
}

async function buildInto(web: string): Promise<void> {
  const configFile = join(root, 'build', 'vite', 'renderer.config.ts');
  await build({ configFile, logLevel: 'error', build: { outDir: web, emptyOutDir: true } });
}
