import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from './testing/outcome.ts';
import { buildPart, checkPart, type HostPart, hostParts, vitestPart } from './testing/parts.ts';
import { failureReport, outcomeLine, totalLine } from './testing/summary.ts';

/**
 * `npm test`: every check and test, counted together. `npm test -- unit lint` runs only the parts named, and
 * `checks` and `journeys` name several. A part is a failure when it breaks or runs nothing.
 */
const root = join(import.meta.dirname, '..');

type Part = { readonly key: string; readonly name: string; readonly run: (name: string) => Promise<Outcome> };

const checks: readonly Part[] = [
  {
    key: 'lint',
    name: 'lint and format',
    run: (name) => checkPart(name, '@biomejs/biome/bin/biome', ['check', '--error-on-warnings']),
  },
  {
    key: 'types',
    name: 'types',
    run: (name) => checkPart(name, 'typescript/bin/tsc', ['-b', '--pretty', 'false']),
  },
  {
    key: 'dead-code',
    name: 'dead code',
    run: (name) => checkPart(name, 'knip/bin/knip.js', ['--no-progress']),
  },
];

const build: Part = { key: 'build', name: 'build', run: buildPart };

const hasBrowserTests =
  globSync('{shared,renderer,test}/**/*.browser.test.{ts,tsx}', { cwd: root }).length > 0;

const unit: Part = { key: 'unit', name: 'unit', run: (name) => vitestPart(name, 'unit') };
const contract: Part = {
  key: 'contract',
  name: 'contract and faults',
  run: (name) => vitestPart(name, 'contract'),
};
const inBrowser: Part = {
  key: 'browser',
  name: 'unit, in a real browser',
  run: (name) => vitestPart(name, 'browser'),
};

/** Two lanes for two cores, about as long as each other. */
const lanes: readonly (readonly Part[])[] = [
  [...checks, build, contract],
  hasBrowserTests ? [unit, inBrowser] : [unit],
];

const hosts: readonly HostPart[] = [
  { name: 'journeys: web edition', project: 'web' },
  { name: 'journeys: desktop on the stand-in', project: 'desktop' },
  { name: 'journeys: real Electron', project: 'electron' },
];

const groups: Readonly<Record<string, readonly string[]>> = {
  checks: checks.map(({ key }) => key),
  journeys: hosts.map(({ project }) => project),
};

const everything = lanes
  .flat()
  .map(({ key }) => key)
  .concat(hosts.map(({ project }) => project));
const asked = process.argv.slice(2).flatMap((word) => groups[word] ?? [word]);
const unknown = asked.filter((key) => !everything.includes(key));
const wanted = new Set(asked.length === 0 ? everything : asked);
const outcomes: Outcome[] = [];

function note(outcome: Outcome): Outcome {
  outcomes.push(outcome);
  console.log(outcomeLine(outcome));
  return outcome;
}

/** One part after the other; a part that throws is a part that failed. */
async function inTurn(parts: readonly Part[]): Promise<void> {
  for (const { key, name, run } of parts) {
    if (wanted.has(key)) note(await run(name).catch((error: unknown) => broken(name, error)));
  }
}

function broken(name: string, error: unknown): Outcome {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { name, passed: 0, failed: 1, skipped: 0, seconds: 0, details: [detail] };
}

async function runHosts(): Promise<void> {
  const wantedHosts = hosts.filter(({ project }) => wanted.has(project));
  if (wantedHosts.length === 0) return;
  // They run what the build made, so there has to be one even if nobody asked for it by name.
  const built = outcomes.find(({ name }) => name === build.name) ?? (await build.run(build.name));
  if (built.failed > 0) {
    for (const { name } of wantedHosts) note(broken(name, 'Not run, because the build failed.'));
    if (!outcomes.includes(built)) note(built);
    return;
  }
  const all = hostParts(wantedHosts, asked.includes('electron') && !asked.includes('web'));
  for (const outcome of await all.catch((error) => wantedHosts.map(({ name }) => broken(name, error))))
    note(outcome);
}

if (unknown.length > 0) {
  console.log(`There is no part called ${unknown.join(', ')}. The parts: ${everything.join(', ')}.`);
  outcomes.push(broken('parts', 'unknown'));
} else {
  // The journeys then have the machine to themselves, because they look at timing.
  await Promise.all(lanes.map(inTurn));
  await runHosts();
  const failures = failureReport(outcomes);
  if (failures !== '') console.log(`\n${failures}`);
  console.log('');
}
console.log(totalLine(outcomes));
process.exitCode = outcomes.some(({ failed }) => failed > 0) || outcomes.length === 0 ? 1 : 0;
