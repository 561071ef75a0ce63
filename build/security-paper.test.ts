import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const rows = readFileSync(join(root, 'SECURITY.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| Point'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('SECURITY.md', () => {
  it('has every point of the checklist', () => {
    const numbers = rows.map(([, point = '']) => Number.parseInt(point, 10)).filter(Number.isInteger);
    expect([...new Set(numbers)]).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  it.each(rows.map((row) => [row[1] ?? '', row[3] ?? '']))(
    '%s is proved by a test that exists',
    (_, proof) => {
      const [, path = '', name = ''] = /^`([^`]+)` “(.+)”$/.exec(proof) ?? [];
      expect(existsSync(join(root, path)), proof).toBe(true);
      expect(readFileSync(join(root, path), 'utf8')).toContain(`'${name}'`);
    },
  );
});
