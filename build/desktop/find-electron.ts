import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

function textOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** Electron's program, if its runtime is on this machine: the npm package alone is only the one that fetches it. */
export function findElectron(root: string, env: NodeJS.ProcessEnv = process.env): string | undefined {
  const folder = join(root, 'node_modules', 'electron');
  const program = textOf(join(folder, 'path.txt'));
  const elsewhere = env.ELECTRON_OVERRIDE_DIST_PATH;
  if (elsewhere !== undefined && elsewhere !== '') {
    const path = join(elsewhere, program ?? (process.platform === 'win32' ? 'electron.exe' : 'electron'));
    return existsSync(path) ? path : undefined;
  }
  const manifest: { readonly version: string } = JSON.parse(
    textOf(join(folder, 'package.json')) ?? '{"version":""}',
  );
  const fetched = textOf(join(folder, 'dist', 'version'))
    ?.trim()
    .replace(/^v/, '');
  if (program === undefined || fetched !== manifest.version) return undefined;
  const path = join(folder, 'dist', program);
  return existsSync(path) ? path : undefined;
}
