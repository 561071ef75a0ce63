import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';

const root = join(import.meta.dirname, '..');
const names = z.record(z.string(), z.string());
const project = z
  .object({ dependencies: names, devDependencies: names })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));

/** What the first column of the table names; “-/name” repeats the scope before it. */
function namedInPaper(): readonly string[] {
  const decisions = readFileSync(join(root, 'DECISIONS.md'), 'utf8');
  const [, table = ''] = decisions.split('What comes from others\n');
  const cells = [...table.matchAll(/^\| (`[^|]+) \|/gm)].map(([, cell = '']) => cell);
  return cells.flatMap((cell) => {
    const [first = '', ...others] = [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    const [scope = ''] = first.split('/');
    return [first, ...others.map((name) => name.replace(/^-(?=\/)/, scope))];
  });
}

it('DECISIONS.md gives a reason for every package there is, and for no other', () => {
  const there = [...Object.keys(project.dependencies), ...Object.keys(project.devDependencies)];
  expect([...namedInPaper()].sort()).toStrictEqual(there.sort());
});
