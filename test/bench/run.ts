import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildApp } from '#build/build-app.ts';
import type { Row } from './row.ts';

/**
 * `npm run bench`: every test/bench/*.bench.ts exports `bench(): Promise<readonly Row[]>`. Prints a table and keeps the
 * numbers in dist/bench.json. `npm run bench -- journal` runs only the files with that in their name.
 */
const root = join(import.meta.dirname, '..', '..');

function cell(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

function line(what: string, ours: string, floor: string, ratio: string): string {
  return `  ${what.padEnd(56)} ${ours.padStart(14)} ${floor.padStart(14)} ${ratio.padStart(8)}`;
}

await buildApp(root);
const asked = process.argv.slice(2);
const files = globSync('*.bench.ts', { cwd: import.meta.dirname })
  .filter((file) => asked.length === 0 || asked.some((word) => file.includes(word)))
  .sort();
const measured: (Row & { readonly file: string; readonly ratio: number })[] = [];
console.log(line('', 'ours', 'floor', 'ratio'));
for (const file of files) {
  const module: { readonly bench: () => Promise<readonly Row[]> } = await import(
    pathToFileURL(join(import.meta.dirname, file)).href
  );
  for (const row of await module.bench()) {
    const ratio = row.ours / row.floor;
    measured.push({ ...row, file: basename(file, '.bench.ts'), ratio });
    const inUnit = (value: number): string => `${cell(value)} ${row.unit}`;
    console.log(line(row.what, inUnit(row.ours), inUnit(row.floor), `${ratio.toFixed(2)} ×`));
  }
}
mkdirSync(join(root, 'dist'), { recursive: true });
const machine = `${process.platform} ${process.arch}, ${cpus().length} cores, Node ${process.versions.node}`;
writeFileSync(join(root, 'dist', 'bench.json'), `${JSON.stringify({ machine, rows: measured }, null, 2)}\n`);
if (measured.length === 0) {
  console.log('Nothing was measured.');
  process.exitCode = 1;
}
