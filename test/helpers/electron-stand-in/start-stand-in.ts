import { type ChildProcess, fork } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { FromStandIn, Order, StandInReport } from './control.ts';

const root = new URL('../../../', import.meta.url);
const builtApp = fileURLToPath(new URL('dist', root));

export type StandInProcess = {
  readonly tell: (order: Order) => Promise<unknown>;
  readonly report: () => Promise<StandInReport>;
  /** Ends the app with SIGKILL, and the browser under it, as one kill of a real Electron does. */
  readonly kill: () => Promise<void>;
  readonly quit: () => Promise<void>;
  readonly exited: Promise<void>;
  readonly isRunning: () => boolean;
};

export type StandInStart = {
  readonly args?: readonly string[];
  readonly dist?: string;
  readonly env?: Readonly<Record<string, string>>;
};

/** Starts the built desktop app, unchanged, on the stand-in for Electron. */
export async function startStandIn(
  folder: string,
  { args = [], dist = builtApp, env = {} }: StandInStart = {},
): Promise<StandInProcess> {
  const main = join(dist, 'electron', 'main.cjs');
  if (!existsSync(main)) throw new Error(`The app is not built: ${main} is missing.`);
  const register = new URL('./register.ts', import.meta.url).href;
  const child = fork(main, [...args], {
    execArgv: ['--import', register],
    env: { ...process.env, ...env, NEXTPROOF_STAND_IN_FOLDER: folder },
    // Values such as bytes have to arrive as they are.
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const replies = new Map<number, (value: unknown) => void>();
  let lastId = 0;
  const started = new Promise<void>((resolve) => {
    child.on('message', (message: FromStandIn) => {
      if (message.kind === 'started') resolve();
      else replies.get(message.id)?.(message.value);
    });
  });
  await Promise.race([started, exited]);

  function tell(order: Order): Promise<unknown> {
    lastId += 1;
    const id = lastId;
    const reply = new Promise((resolve) => replies.set(id, resolve));
    child.send({ id, order });
    return Promise.race([reply, exited]);
  }
  // The stand-in answers this order with exactly this.
  const report = () => tell({ kind: 'report' }) as Promise<StandInReport>;

  return {
    tell,
    report,
    kill: async () => {
      const { browserPid } = await report();
      child.kill('SIGKILL');
      if (browserPid > 0) await killGroup(browserPid);
      await exited;
    },
    quit: async () => {
      if (isRunning(child)) void tell({ kind: 'quit' });
      await exited;
    },
    exited,
    isRunning: () => isRunning(child),
  };
}

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}

/** Playwright gives its browser a process group of its own, led by this process. */
async function killGroup(pid: number): Promise<void> {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    return;
  }
  while (!isGone(pid)) await wait(10);
}

/** Where nobody collects an ended process it keeps its number; on Linux its state tells. */
function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0);
    const status = process.platform === 'linux' ? readFileSync(`/proc/${pid}/stat`, 'utf8') : '';
    return /\) Z /.test(status);
  } catch {
    return true;
  }
}
