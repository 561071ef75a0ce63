import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

it.each([
  ['faults', '.fault.ts', 'test/faults'],
  ['bench', '.bench.ts', 'test/bench'],
])('docs/%s.md has a line for each *%s and for no other', (page, ending, folder) => {
  const text = readFileSync(join(root, 'docs', `${page}.md`), 'utf8');
  const told = [...text.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name);
  const there = globSync(`*${ending}`, { cwd: join(root, folder) }).map((file) => basename(file, ending));
  expect(told.toSorted()).toEqual(there.toSorted());
});
