import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchElectron } from '../desktop/fetch-electron.ts';
import { findElectron } from '../desktop/find-electron.ts';
import { hasDisplay } from '../web/open-browser.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { type PlaywrightReport, readPlaywrightReport } from './read-playwright-report.ts';
import { readVitestReport, type VitestReport } from './read-vitest-report.ts';
import { type Run, runProgram } from './run-program.ts';

const root = join(import.meta.dirname, '..', '..');
const nothing = { passed: 0, failed: 0, skipped: 0, details: [] } as const;

/** A program of node_modules, run by this Node: no shell, and no .cmd files on Windows. */
function run(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  return runProgram(process.execPath, [join(root, 'node_modules', program), ...args], { cwd: root, env });
}

/** A check that has no tests of its own counts as one test. */
export async function checkPart(name: string, program: string, args: readonly string[]): Promise<Outcome> {
  const result = await run(program, args);
  const details = result.ok ? [] : [`\n${result.output.trim()}`];
  const counts = { passed: result.ok ? 1 : 0, failed: result.ok ? 0 : 1, skipped: 0, details };
  return outcomeOf(name, counts, result);
}

/** Reports are files, in a folder that goes away: what a program prints is for people and changes with its version. */
async function withReport<Report>(
  work: (file: string) => Promise<Run>,
): Promise<{ readonly report: Report | undefined; readonly result: Run }> {
  const folder = mkdtempSync(join(tmpdir(), 'nextproof-tests-'));
  const file = join(folder, 'report.json');
  try {
    const result = await work(file);
    return { report: readReport<Report>(file), result };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Undefined when the program ended before it wrote one; the caller then counts a failure. */
function readReport<Report>(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

export async function vitestPart(name: string, project: string): Promise<Outcome> {
  const { report, result } = await withReport<VitestReport>((file) =>
    run('vitest/vitest.mjs', ['run', '--project', project, '--reporter=json', `--outputFile=${file}`]),
  );
  return outcomeOf(name, report === undefined ? nothing : readVitestReport(report), result);
}

export async function buildPart(name: string): Promise<Outcome> {
  const result = await runProgram(process.execPath, [join(root, 'build', 'build.ts')], { cwd: root });
  const details = result.ok ? [] : [`\n${result.output.trim()}`];
  return outcomeOf(
    name,
    { passed: result.ok ? 1 : 0, failed: result.ok ? 0 : 1, skipped: 0, details },
    result,
  );
}

export type HostPart = { readonly name: string; readonly project: 'web' | 'desktop' | 'electron' };

async function playwright(projects: readonly string[]): ReturnType<typeof withReport<PlaywrightReport>> {
  const program = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  const args = [program, 'test', '--reporter=json', ...projects.map((project) => `--project=${project}`)];
  // The real Electron opens real windows; where there is no display, Xvfb is one that nobody sees.
  const unseen = projects.includes('electron') && !hasDisplay();
  return withReport((file) =>
    runProgram(
      unseen ? 'xvfb-run' : process.execPath,
      unseen ? ['--auto-servernum', process.execPath, ...args] : args,
      { cwd: root, env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file } },
    ),
  );
}

/** The journeys on each host asked for, in one run; the real Electron only where its runtime is. */
export async function hostParts(
  hosts: readonly HostPart[],
  fetchRuntime: boolean,
): Promise<readonly Outcome[]> {
  const runtime =
    findElectron(root) ??
    (fetchRuntime ? await fetchElectron(root, { again: true, onStart: () => undefined }) : undefined);
  const possible = hosts.filter(({ project }) => project !== 'electron' || runtime !== undefined);
  const { report, result } =
    possible.length === 0
      ? { report: undefined, result: { ok: true, output: '', seconds: 0 } }
      : await playwright(possible.map(({ project }) => project));
  const errors = (report?.errors ?? []).map(({ message }) => message ?? '').join('\n');
  const counts = new Map(
    possible.map(({ project }) => [
      project,
      report === undefined ? { ...nothing, journeys: 0 } : readPlaywrightReport(report, project),
    ]),
  );
  const anyFailed = [...counts.values()].some(({ failed }) => failed > 0);
  const journeys = Math.max(1, ...[...counts.values()].map((count) => count.journeys));
  return hosts.map(({ name, project }) => {
    const own = counts.get(project);
    if (own !== undefined) {
      const seconds = result.seconds / possible.length;
      // One exit code for all hosts: a failure that is counted elsewhere does not make this host fail as well.
      return outcomeOf(name, own, {
        ok: result.ok || (anyFailed && errors === ''),
        output: errors || result.output,
        seconds,
      });
    }
    if (fetchRuntime) {
      const details = ['Electron’s runtime is not on this machine and could not be fetched.'];
      return { name, passed: 0, failed: 1, skipped: 0, seconds: 0, details };
    }
    return {
      ...nothing,
      name,
      skipped: journeys,
      seconds: 0,
      reason: 'Electron’s runtime is not on this machine',
    };
  });
}
