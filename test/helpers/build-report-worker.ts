import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { electronBundle } from '#build/vite/electron-bundle.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The program that draws reports, built from the sources as they are; where it lies now. */
export async function buildReportWorker(): Promise<string> {
  // Inside the project, so that what stays outside the bundle is found; one place for each process that builds.
  const folder = join(root, 'node_modules', '.cache', 'nextproof', `test-worker-${process.pid}`);
  const config = electronBundle({ 'report.worker': join(root, 'electron/services/report.worker.ts') });
  await build({ ...config, configFile: false, logLevel: 'warn', build: { ...config.build, outDir: folder } });
  const worker = join(folder, 'report.worker.cjs');
  if (!existsSync(worker)) throw new Error('The report worker was not built.');
  return worker;
}
