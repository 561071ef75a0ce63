import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sourceStamp } from './source-stamp.ts';

describe('the fingerprint of the sources', () => {
  let root: string;
  const write = (name: string, text: string): void => {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), text);
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'nextproof-stamp-'));
    write('package.json', '{}');
    write('shared/plan/stage.ts', 'one');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it.each([
    'shared/plan/stage.ts',
    'renderer/ui/base.css',
    'electron/main.ts',
    'package.json',
    'build/vite/a.config.ts',
    'build/build-app.ts',
  ])('changes with %s', (name) => {
    const before = sourceStamp(root);
    write(name, 'two');
    expect(sourceStamp(root)).not.toBe(before);
  });

  it('changes when a file is moved', () => {
    const before = sourceStamp(root);
    rmSync(join(root, 'shared/plan/stage.ts'));
    write('shared/plan/step.ts', 'one');
    expect(sourceStamp(root)).not.toBe(before);
  });

  it('stays with tests, papers and what was built', () => {
    const before = sourceStamp(root);
    for (const name of ['shared/plan/stage.test.ts', 'README.md', 'dist/web/index.html']) write(name, 'new');
    expect(sourceStamp(root)).toBe(before);
  });
});
