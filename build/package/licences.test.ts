import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { bundledForBuilding, collectLicences, doubtfulLicences, licencePaper } from './licences.ts';

const root = join(import.meta.dirname, '..', '..');
const licences = collectLicences(root);

describe('the licences of what ships', () => {
  it('are known and permit it', () => {
    expect(licences.length).toBeGreaterThan(50);
    expect(doubtfulLicences(licences)).toEqual([]);
    const odd = { name: 'x', version: '1', licence: 'GPL-3.0', text: '' };
    expect(doubtfulLicences([odd, { ...odd, licence: '' }])).toEqual(['x: GPL-3.0', 'x: no licence found']);
  });

  it('name what the sources import, and nothing the tests alone need', () => {
    const imports = globSync('{shared,renderer,electron}/**/*.{ts,tsx}', { cwd: root })
      .filter((path) => !/\.test\.tsx?$/.test(path))
      .flatMap((path) => [
        ...readFileSync(join(root, path), 'utf8').matchAll(/from '([^'.#][^']*)'|import\('([^'.#][^']*)'\)/g),
      ])
      .map(([, plain, lazy]) =>
        (plain ?? lazy ?? '')
          .split('/')
          .slice(0, (plain ?? lazy ?? '').startsWith('@') ? 2 : 1)
          .join('/'),
      )
      .filter((name) => !/^(node:|electron$|vite$)/.test(name));
    const named = new Set(licences.map(({ name }) => name));
    expect([...new Set(imports)].filter((name) => !named.has(name))).toEqual([]);
    expect(named.has('vitest')).toBe(false);
    for (const name of bundledForBuilding) expect(packageJson.devDependencies).toHaveProperty(name);
  });

  it('are written out with their texts', () => {
    const paper = licencePaper(licences);
    for (const { name, version } of licences) expect(paper).toContain(`${name} ${version}`);
    expect(paper).toContain('SIL OPEN FONT LICENSE');
    expect(paper).toContain('Permission is hereby granted');
  });
});
