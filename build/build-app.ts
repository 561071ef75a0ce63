import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keptOffline } from './kept-offline.ts';
import { collectLicences, licencePaper } from './package/licences.ts';
import { releaseKey } from './package/release-key.ts';
import { sourceStamp } from './source-stamp.ts';

type Part = { readonly config: string; readonly folder: 'web' | 'electron' | 'electron/phone' };

const parts: readonly Part[] = [
  { config: 'renderer.config.ts', folder: 'web' },
  { config: 'electron-main.config.ts', folder: 'electron' },
  { config: 'electron-preload.config.ts', folder: 'electron' },
  { config: 'phone-page.config.ts', folder: 'electron/phone' },
];

/** How long the parts of a build take is for whoever changes the build, not for whoever starts the app. */
const quietly = { checks: { bundlerTimings: false } } as const;

/**
 * Builds the web edition and the desktop's files into dist, unless they are there and nothing changed since.
 * Made beside and then swapped in, so that an app running from dist never meets half a build.
 */
export async function buildApp(
  root: string,
  onStart: () => void = () => undefined,
): Promise<'built' | 'unchanged'> {
  const dist = join(root, 'dist');
  const stampFile = join(dist, 'sources.txt');
  const stamp = sourceStamp(root);
  const isThere =
    existsSync(join(dist, 'web')) && existsSync(join(dist, 'electron')) && existsSync(stampFile);
  if (isThere && readFileSync(stampFile, 'utf8') === stamp) return 'unchanged';

  onStart();
  // Only now: loading Vite takes longer than everything else a later start does.
  const { build } = await import('vite');
  const fresh = join(dist, `building-${process.pid}`);
  try {
    for (const { config, folder } of parts) {
      await build({
        configFile: join(root, 'build', 'vite', config),
        logLevel: 'warn',
        build: { outDir: join(fresh, folder), rolldownOptions: quietly },
        worker: { rolldownOptions: quietly },
      });
    }
    writeFileSync(join(fresh, 'web', 'licences.txt'), licencePaper(collectLicences(root)));
    const key = process.env['NEXTPROOF_RELEASE_KEY'] ?? '';
    if (key !== '') writeFileSync(join(fresh, 'electron', 'release-key.txt'), releaseKey(key));
    const web = join(fresh, 'web');
    // Last, because it names and hashes everything else.
    await build({
      configFile: join(root, 'build', 'vite', 'offline-worker.config.ts'),
      logLevel: 'warn',
      define: keptOffline(web),
      build: { outDir: web, rolldownOptions: quietly },
    });
    mkdirSync(dist, { recursive: true });
    for (const folder of ['web', 'electron'] as const) {
      rmSync(join(dist, folder), { recursive: true, force: true });
      renameSync(join(fresh, folder), join(dist, folder));
    }
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  writeFileSync(stampFile, stamp);
  return 'built';
}
