import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceStamp } from './source-stamp.ts';
import { electronBundle } from './vite/electron-bundle.ts';

/**
 * `npm run cli`: the command line from its sources. Only what draws a PDF has to be built first, because Node does not
 * read its language; it is built when a PDF is asked for and something changed since.
 */
const root = join(import.meta.dirname, '..');
const [command, ...rest] = process.argv.slice(2);

async function buildReportWorker(): Promise<void> {
  const folder = join(root, 'node_modules', '.cache', 'nextproof', 'report-worker');
  const stampFile = join(folder, 'sources.txt');
  const stamp = sourceStamp(root);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  const { build } = await import('vite');
  const fresh = `${folder}-${process.pid}`;
  try {
    const config = electronBundle({ 'report.worker': join(root, 'electron/services/report.worker.ts') });
    await build({
      ...config,
      configFile: false,
      logLevel: 'silent',
      build: { ...config.build, outDir: fresh },
    });
    writeFileSync(join(fresh, 'sources.txt'), stamp);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(join(folder, '..'), { recursive: true });
    renameSync(fresh, folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

if (command === 'report' && rest.some((argument) => /\.(pdf|zip)$/i.test(argument)))
  await buildReportWorker();
await import('../electron/cli.ts');
