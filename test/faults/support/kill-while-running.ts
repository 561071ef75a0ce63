import { type ChildProcess, fork } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/**
 * Runs a program that says what it has done, kills it and all it has started with SIGKILL some time after its first
 * word, and gives back all it said.
 */
export async function killWhileRunning(
  program: URL,
  args: readonly string[],
  afterMs: number,
): Promise<readonly number[]> {
  const said: number[] = [];
  const child = fork(fileURLToPath(program), [...args], {
    execArgv: [],
    // A process group of its own, so that one kill ends all of it.
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    await new Promise<void>((resolve) => {
      child.on('message', (n: number) => {
        said.push(n);
        resolve();
      });
      child.once('exit', () => resolve());
    });
    await wait(afterMs);
  } finally {
    killGroup(child);
    await ended;
  }
  return said;
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  if (process.platform === 'win32') child.kill('SIGKILL');
  else process.kill(-child.pid, 'SIGKILL');
}
