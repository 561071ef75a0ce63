import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { handedOverFile } from './handed-over-file.ts';

describe('a file handed over at the start', () => {
  it.each([
    [['app', '/docs/a.nextproof'], '/docs/a.nextproof'],
    [['app', '--flag', 'b.NEXTPROOF'], '/here/b.NEXTPROOF'],
    [['app', '/docs/a.nextproof', '/docs/c.nextproof'], '/docs/c.nextproof'],
    [['app', '.', '--x=/docs/a.nextproof'], undefined],
    [['/usr/bin/odd.nextproof'], undefined],
    [[], undefined],
  ])('is found among %j', (argv, path) => {
    expect(handedOverFile(argv, '/here')).toBe(path && resolve(path));
  });
});
