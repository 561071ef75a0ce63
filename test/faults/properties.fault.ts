import { randomInt } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from '#build/testing/run-program.ts';
import type { Fault, FaultRow, Rounds } from './fault.ts';

const root = join(import.meta.dirname, '..', '..');
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');

/** Test files that hold properties; a quick one where only the way itself is tried. */
function propertyFiles(rounds: Rounds): readonly string[] {
  if (rounds === 'smoke') return ['renderer/ui/parse-number.test.ts'];
  return globSync('{shared,renderer,electron}/**/*.test.ts', { cwd: root }).filter((file) =>
    readFileSync(join(root, file), 'utf8').includes("from 'fast-check'"),
  );
}

/** The same properties on examples that no run has drawn before. */
async function withFreshExamples(rounds: Rounds): Promise<FaultRow> {
  const files = propertyFiles(rounds);
  const seeds = Array.from({ length: rounds === 'full' ? 5 : 1 }, () => randomInt(2 ** 31));
  const lost: string[] = [];
  for (const seed of seeds) {
    const { ok, output } = await runProgram(
      process.execPath,
      [vitest, 'run', '--project', 'unit', '--reporter=dot', ...files],
      { cwd: root, env: { PROPERTY_SEED: String(seed) } },
    );
    if (!ok) lost.push(`PROPERTY_SEED=${seed}: ${output.slice(-2_000)}`);
  }
  return { what: 'properties hold for fresh examples', tried: seeds.length, lost };
}

export const fault: Fault = async (rounds) => [await withFreshExamples(rounds)];
