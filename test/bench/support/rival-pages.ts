import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { runQuietly } from '#build/setup/run-quietly.mjs';
import { inTemporaryFolder } from '#test/faults/support/temporary-place.ts';

const RIVALS = join(import.meta.dirname, '..', 'rivals');

/** Brings what rivals/package-lock.json names; false where it cannot be fetched, as without a network. */
async function installed(): Promise<boolean> {
  const modules = join(RIVALS, 'node_modules');
  const stampFile = join(modules, '.nextproof-stamp');
  const stamp = createHash('sha256')
    .update(readFileSync(join(RIVALS, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return true;
  console.log('  Fetching the rivals’ packages (once, a minute or two) …');
  const args = ['ci', '--ignore-scripts', '--loglevel=error', '--no-audit', '--no-fund', '--no-progress'];
  const { ok, output } = await runQuietly('npm', args, { cwd: RIVALS, shell: process.platform === 'win32' });
  if (ok) writeFileSync(stampFile, stamp);
  else console.log(`  They could not be fetched, so nothing is measured against them.\n${output.trim()}`);
  return ok;
}

async function served(name: string, out: string): Promise<{ address: string; close: () => Promise<void> }> {
  await build({
    configFile: false,
    root: join(RIVALS, name),
    // Their packages carry directives and large chunks that Vite would warn of.
    logLevel: 'error',
    build: { outDir: out, emptyOutDir: true, chunkSizeWarningLimit: 10_000, reportCompressedSize: false },
  });
  if (name === 'excalidraw') {
    const fonts = join(RIVALS, 'node_modules', '@excalidraw', 'excalidraw', 'dist', 'prod', 'fonts');
    await cp(fonts, join(out, 'fonts'), { recursive: true });
  }
  const server = await preview({
    configFile: false,
    logLevel: 'error',
    build: { outDir: out },
    preview: { host: '127.0.0.1', port: 0 },
  });
  return { address: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}

/** Each rival as a page of its own, built for production; undefined where they cannot be had. */
export async function withRivals<T>(
  work: (address: { readonly excalidraw: string; readonly tldraw: string }) => Promise<T>,
): Promise<T | undefined> {
  if (!(await installed())) return undefined;
  return await inTemporaryFolder(async (folder) => {
    const excalidraw = await served('excalidraw', join(folder, 'excalidraw'));
    const tldraw = await served('tldraw', join(folder, 'tldraw'));
    try {
      return await work({ excalidraw: excalidraw.address, tldraw: tldraw.address });
    } finally {
      await excalidraw.close();
      await tldraw.close();
    }
  });
}
