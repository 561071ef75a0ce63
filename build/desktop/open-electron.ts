import { spawn } from 'node:child_process';

/** Long enough for Electron to find that a system lacks a library or forbids its sandbox, which it does at once. */
const startUp = 3000;

/** Runs the desktop app until it is closed. `could-not-start` when it ended at once with an error. */
export function openElectron(
  program: string,
  root: string,
  args: readonly string[],
): Promise<'closed' | 'could-not-start'> {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(program, [root, ...args], { stdio: ['ignore', 'inherit', 'ignore'] });
    child.on('error', () => resolve('could-not-start'));
    child.on('close', (code) => {
      resolve(code !== 0 && Date.now() - started < startUp ? 'could-not-start' : 'closed');
    });
  });
}
