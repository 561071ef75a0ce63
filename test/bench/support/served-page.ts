import { join } from 'node:path';
import { build } from 'vite';
import { serveWeb } from '#build/web/serve-web.ts';
import { inTemporaryFolder } from '#test/faults/support/temporary-place.ts';

const BENCHES = join(import.meta.dirname, '..');

export type ServedPage = {
  readonly address: string;
  /** What was built, and room beside it for a browser's profile. */
  readonly folder: string;
};

/** Builds a page of test/bench for production and serves it as the web edition is served. */
export async function withServedPage<T>(name: string, work: (page: ServedPage) => Promise<T>): Promise<T> {
  return await inTemporaryFolder(async (folder) => {
    const web = join(folder, 'web');
    await build({
      configFile: false,
      root: join(BENCHES, name),
      logLevel: 'error',
      worker: { format: 'es' },
      build: { outDir: web, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
    });
    const server = await serveWeb(web, 0);
    if (server.kind !== 'serving') throw new Error('A free port was asked for.');
    try {
      return await work({ address: server.address, folder });
    } finally {
      await server.close();
    }
  });
}
