import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cliStrings } from '#shared/strings/cli.ts';
import packageJson from '../package.json' with { type: 'json' };
import { runCli } from './cli/run-cli.ts';
import { nodeFileSystem, systemCode } from './services/file-system.ts';

/** Wiring only: the process's own streams, and an exit code once everything is written. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    // Whoever read the output has seen enough, as “head” does.
    if (systemCode(error) !== 'EPIPE') throw error;
  });
}

runCli(process.argv.slice(2), {
  disk: { fs: nodeFileSystem, platform: process.platform },
  standardInput: () => process.stdin,
  styled: process.stdout.isTTY === true && process.stdout.hasColors() && !process.env['NO_COLOR'],
  version: packageJson.version,
  now: () => new Date().toISOString(),
  newId: randomUUID,
  reportWorker: findReportWorker(),
  out: (text) => write(process.stdout, text),
  err: (text) => write(process.stderr, text),
}).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    // A bug. Where it happened helps nobody at a terminal; what it says may.
    process.exitCode = 1;
    process.stderr.write(`${cliStrings.ownFault(error instanceof Error ? error.message : String(error))}\n`);
  },
);

/** Beside this file once it is built; run from the sources, where the build has put it. */
function findReportWorker(): string | null {
  const places = [
    'report.worker.cjs',
    '../node_modules/.cache/nextproof/report-worker/report.worker.cjs',
    '../dist/electron/report.worker.cjs',
  ].map((place) => join(import.meta.dirname, place));
  return places.find((place) => existsSync(place)) ?? null;
}

function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    if (text === '') resolve();
    else stream.write(text, () => resolve());
  });
}
