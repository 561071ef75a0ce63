import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findElectron } from './find-electron.ts';

const patience = 4 * 60_000;
const rememberedFor = 24 * 60 * 60_000;

function runInstaller(root: string): Promise<boolean> {
  return new Promise((resolve) => {
    const script = join(root, 'node_modules', 'electron', 'install.js');
    const child = spawn(process.execPath, [script], { stdio: 'ignore', timeout: patience });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}

/**
 * Fetches Electron's runtime (about 110 MB, once). Where it cannot be had that is remembered for a day, so that
 * the next starts are quick; `again` tries all the same.
 */
export async function fetchElectron(
  root: string,
  { again, onStart }: { readonly again: boolean; readonly onStart: () => void },
): Promise<string | undefined> {
  const note = join(root, 'node_modules', '.cache', 'nextproof', 'electron-could-not-be-fetched.txt');
  if (!again && existsSync(note) && Date.now() - statSync(note).mtimeMs < rememberedFor) return undefined;
  onStart();
  if (await runInstaller(root)) {
    rmSync(note, { force: true });
    return findElectron(root);
  }
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(note, new Date().toISOString());
  return undefined;
}
