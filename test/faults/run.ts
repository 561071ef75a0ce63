import { join } from 'node:path';
import { buildApp } from '#build/build-app.ts';
import type { FaultRow } from './fault.ts';
import { loadFaults } from './load-faults.ts';

/** `npm run faults`: every fault the full number of times. `npm run faults -- journal` runs only those named so. */
await buildApp(join(import.meta.dirname, '..', '..'));
const asked = process.argv.slice(2);
let survived = 0;
let lost = 0;
for (const { name, fault } of await loadFaults()) {
  if (asked.length > 0 && !asked.some((word) => name.includes(word))) continue;
  const rows = await fault('full').catch((error: unknown) => [brokenOff(name, error)]);
  for (const row of rows) {
    survived += row.tried - row.lost.length;
    lost += row.lost.length;
    console.log(`  ${row.what.padEnd(64)} ${row.tried - row.lost.length} of ${row.tried}`);
    for (const loss of row.lost) console.log(`    ${loss}`);
  }
}
console.log(`${survived} survived, ${lost} lost`);
process.exitCode = lost > 0 || survived === 0 ? 1 : 0;

/** What cannot be tried counts as lost, and the others are tried all the same. */
function brokenOff(name: string, error: unknown): FaultRow {
  return {
    what: `${name}: broke off`,
    tried: 1,
    lost: [error instanceof Error ? error.message : String(error)],
  };
}
