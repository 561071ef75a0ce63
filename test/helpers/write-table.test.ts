import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeTable } from './write-table.ts';

const root = join(import.meta.dirname, '..', '..');

it.each(['bench', 'faults'])('finds its marks in docs/%s.md and leaves the rest of it alone', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'nextproof-table-'));
  try {
    const page = join(folder, 'page.md');
    const before = readFileSync(join(root, 'docs', `${name}.md`), 'utf8');
    writeFileSync(page, before);
    writeTable(page, ['Today:', ''], ['what', 'ours'], [['a | b', '1 ms']]);
    const once = readFileSync(page, 'utf8');
    expect(once).toContain('\nToday:\n\n| what | ours |\n| --- | --- |\n| a \\| b | 1 ms |\n');
    expect(once.startsWith(before.slice(0, before.indexOf('<!-- measured')))).toBe(true);
    expect(once.endsWith(before.slice(before.indexOf('<!-- end of measured')))).toBe(true);
    writeTable(page, ['Today:', ''], ['what', 'ours'], [['a | b', '1 ms']]);
    expect(readFileSync(page, 'utf8')).toBe(once);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
