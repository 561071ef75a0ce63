import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildApp } from '#build/build-app.ts';
import { writeTable } from '#test/helpers/write-table.ts';
import type { FaultRow } from './fault.ts';
import { loadFaults } from './load-faults.ts';

/**
 * `npm run faults`: every fault the full number of times. `npm run faults -- journal` runs only those named so; with
 * --write-docs the table also goes into docs/faults.md.
 */
const root = join(import.meta.dirname, '..', '..');
const { positionals: asked, values } = parseArgs({
  allowPositionals: true,
  options: { 'write-docs': { type: 'boolean', default: false } },
});
if (values['write-docs'] && asked.length > 0)
  throw new Error('The page holds the table of one whole run: leave out which faults to try.');

await buildApp(root);
const table: (readonly string[])[] = [];
let survived = 0;
let lost = 0;
for (const { name, fault } of await loadFaults()) {
  if (asked.length > 0 && !asked.some((word) => name.includes(word))) continue;
  const rows = await fault('full').catch((error: unknown) => [brokenOff(name, error)]);
  for (const row of rows) {
    const whole = row.tried - row.lost.length;
    survived += whole;
    lost += row.lost.length;
    table.push([name, row.what, `${whole} of ${row.tried}`]);
    console.log(`  ${row.what.padEnd(64)} ${whole} of ${row.tried}`);
    for (const loss of row.lost) console.log(`    ${loss}`);
  }
}
const total = `${survived} survived, ${lost} lost`;
console.log(total);
process.exitCode = lost > 0 || survived === 0 ? 1 : 0;
if (values['write-docs']) {
  const head = [
    `${new Date().toISOString().slice(0, 10)}, ${process.platform} ${process.arch}: ${total}.`,
    '',
  ];
  writeTable(join(root, 'docs', 'faults.md'), head, ['fault', 'what', 'survived'], table);
}

/** What cannot be tried counts as lost, and the others are tried all the same. */
function brokenOff(name: string, error: unknown): FaultRow {
  return {
    what: `${name}: broke off`,
    tried: 1,
    lost: [error instanceof Error ? error.message : String(error)],
  };
}
