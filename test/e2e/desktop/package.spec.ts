import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createPackage, extractAll, listPackage } from '@electron/asar';
import { expect, test } from '@playwright/test';
import { isAppFile, packageFaults } from '#build/package/app-content.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const run = promisify(execFile);

async function projectFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
}

test('the archive of the app holds what runs and nothing else, and runs without anything beside it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nextproof-archive-'));
  try {
    const app = join(folder, 'app');
    const files = [
      'package.json',
      'LICENSE',
      ...(await projectFiles('dist/electron')),
      ...(await projectFiles('dist/web')),
    ];
    for (const file of files.filter(isAppFile)) await cp(join(root, file), join(app, file));
    const archive = join(folder, 'app.asar');
    await createPackage(app, archive);
    const packed = listPackage(archive, { isPack: false }).map((path) => path.replaceAll('\\', '/').slice(1));
    expect(packageFaults(packed.filter((path) => /\.\w+$|^LICENSE$/.test(path)))).toEqual([]);

    // Far from the project, so that nothing of its node_modules can be found.
    const alone = join(folder, 'alone');
    extractAll(archive, alone);
    const cli = join(alone, 'dist', 'electron', 'cli.cjs');
    const { stdout } = await run(process.execPath, [cli, 'sample', 'tidewater-bookings']);
    const workshop = join(folder, 'w.json');
    await run(process.execPath, [
      '-e',
      `require('fs').writeFileSync(${JSON.stringify(workshop)}, process.argv[1])`,
      stdout,
    ]);
    const report = join(folder, 'r.pdf');
    await run(process.execPath, [cli, 'report', workshop, '-o', report, '--size', 'brief']);
    const { stdout: text } = await run('pdftotext', [report, '-']);
    expect(text).toContain('Tidewater Bookings');
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
