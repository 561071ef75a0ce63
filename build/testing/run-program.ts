import { spawn } from 'node:child_process';

export type Run = { readonly ok: boolean; readonly output: string; readonly seconds: number };

/** Longer than any part takes on a slow machine; a part that hangs is ended and counts as failed. */
const patience = 75 * 60_000;

/** Runs a program of the tests and keeps what it prints, without colours. */
export function runProgram(
  program: string,
  args: readonly string[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Run> {
  const started = Date.now();
  return new Promise((resolve) => {
    const output: string[] = [];
    const done = (ok: boolean): void => {
      resolve({ ok, output: output.join(''), seconds: (Date.now() - started) / 1000 });
    };
    const { FORCE_COLOR: _, ...inherited } = process.env;
    const child = spawn(program, args, {
      cwd,
      env: { ...inherited, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: patience,
    });
    child.stdout.on('data', (part) => output.push(String(part)));
    child.stderr.on('data', (part) => output.push(String(part)));
    child.on('error', (error) => {
      output.push(error.message);
      done(false);
    });
    child.on('close', (code, signal) => {
      if (signal !== null)
        output.push(`\nEnded by ${signal} after ${Math.round((Date.now() - started) / 1000)} s.`);
      done(code === 0);
    });
  });
}
