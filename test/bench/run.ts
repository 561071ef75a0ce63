import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { buildApp } from '#build/build-app.ts';
import { writeTable } from '#test/helpers/write-table.ts';
import { cells, HEADINGS, isMet, type Measured, type MeasuredRow } from './measured.ts';
import type { Row } from './row.ts';

/**
 * `npm run bench`: every test/bench/*.bench.ts exports `bench(): Promise<readonly Row[]>`. Prints one table and keeps the
 * numbers in dist/bench.json. `npm run bench -- journal` runs only the files with that in their name; with --write-docs
 * the table also goes into docs/bench.md.
 */
const root = join(import.meta.dirname, '..', '..');
const { positionals: asked, values } = parseArgs({
  allowPositionals: true,
  options: { 'write-docs': { type: 'boolean', default: false } },
});
if (values['write-docs'] && asked.length > 0)
  throw new Error('The page holds the table of one whole run: leave out which benches to run.');

function line(of: readonly string[]): string {
  const [what = '', ...rest] = of;
  return `  ${what.padEnd(76)} ${rest.map((cell, at) => cell.padStart([14, 14, 9, 9, 5][at] ?? 0)).join(' ')}`;
}

async function rowsOf(file: string): Promise<readonly MeasuredRow[]> {
  const module: { readonly bench: () => Promise<readonly Row[]> } = await import(
    pathToFileURL(join(import.meta.dirname, file)).href
  );
  const name = basename(file, '.bench.ts');
  return (await module.bench()).map((row) => ({
    ...row,
    file: name,
    ratio: row.floor === null ? null : row.ours / row.floor,
  }));
}

await buildApp(root);
const files = globSync('*.bench.ts', { cwd: import.meta.dirname })
  .filter((file) => asked.length === 0 || asked.some((word) => file.includes(word)))
  .sort();
const rows: MeasuredRow[] = [];
const broken: string[] = [];
console.log(line(HEADINGS));
for (const file of files) {
  // What cannot be measured is said at the end; the others are measured all the same.
  const measured = await rowsOf(file).catch((error: unknown) => {
    broken.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  });
  for (const row of measured) console.log(line(cells(row)));
  rows.push(...measured);
}
const machine = `${process.platform} ${process.arch}, ${cpus()[0]?.model ?? ''}, ${cpus().length} cores, Node ${process.versions.node}`;
const measured: Measured = { machine, at: new Date().toISOString(), rows };
mkdirSync(join(root, 'dist'), { recursive: true });
writeFileSync(join(root, 'dist', 'bench.json'), `${JSON.stringify(measured, null, 2)}\n`);

const missed = rows.filter((row) => isMet(row) === false);
const goals = rows.filter((row) => isMet(row) !== undefined);
console.log(`${goals.length - missed.length} of ${goals.length} goals met`);
for (const each of broken) console.log(`Broke off: ${each}`);
if (rows.length === 0) console.log('Nothing was measured.');
if (rows.length === 0 || broken.length > 0) process.exitCode = 1;
else if (values['write-docs']) {
  const head = [`${measured.at.slice(0, 10)}, ${machine}:`, ''];
  writeTable(join(root, 'docs', 'bench.md'), head, HEADINGS, rows.map(cells));
}
