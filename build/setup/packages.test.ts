import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { preparePackages } from './packages.mjs';

const lockOf = (version: string): string =>
  JSON.stringify({
    packages: {
      '': { name: 'project' },
      'node_modules/needed': { version },
      'node_modules/for-another-system': { version: '1.0.0', optional: true },
    },
  });

/** Stands where npm stands: notes that it was called and leaves what npm would leave, or ends badly. */
const npmScript = `
const { appendFileSync, cpSync, mkdirSync, writeFileSync } = require('node:fs');
appendFileSync('calls.txt', process.argv.slice(2).join(' ') + '\\n');
if (process.env.NPM_BREAKS) { console.error('no connection'); process.exit(1); }
mkdirSync('node_modules/needed', { recursive: true });
writeFileSync('node_modules/needed/package.json', '{}');
cpSync('package-lock.json', 'node_modules/.package-lock.json');
`;

describe('setting up the packages', () => {
  let root: string;
  let said: string;
  const calls = (): number =>
    existsSync(join(root, 'calls.txt'))
      ? readFileSync(join(root, 'calls.txt'), 'utf8').trim().split('\n').length
      : 0;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'nextproof-setup-'));
    writeFileSync(join(root, 'package-lock.json'), lockOf('1.0.0'));
    writeFileSync(join(root, 'npm.cjs'), npmScript);
    vi.stubEnv('npm_execpath', join(root, 'npm.cjs'));
    vi.stubEnv('npm_node_execpath', process.execPath);
    said = '';
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      said += String(text);
      return true;
    });
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    rmSync(root, { recursive: true, force: true });
  });

  it('fetches them once, and the next time does and says nothing', async () => {
    expect(await preparePackages(root)).toBe(true);
    expect(calls()).toBe(1);
    expect(said).toContain('packages are in place');
    said = '';
    expect(await preparePackages(root)).toBe(true);
    expect(calls()).toBe(1);
    expect(said).toBe('');
  });

  it('fetches them again when the lockfile asks for others', async () => {
    await preparePackages(root);
    writeFileSync(join(root, 'package-lock.json'), lockOf('2.0.0'));
    expect(await preparePackages(root)).toBe(true);
    expect(calls()).toBe(2);
  });

  it('fetches them again when one has gone missing', async () => {
    await preparePackages(root);
    rmSync(join(root, 'node_modules'), { recursive: true });
    await preparePackages(root);
    expect(calls()).toBe(2);
  });

  it('leaves alone what somebody installed by hand', async () => {
    mkdirSync(join(root, 'node_modules', 'needed'), { recursive: true });
    writeFileSync(join(root, 'node_modules', 'needed', 'package.json'), '{}');
    const installed = JSON.stringify({ packages: { 'node_modules/needed': { version: '1.0.0' } } });
    writeFileSync(join(root, 'node_modules', '.package-lock.json'), installed);
    expect(await preparePackages(root)).toBe(true);
    expect(calls()).toBe(0);
  });

  it('tries twice, then says what to do and does not go on', async () => {
    vi.stubEnv('NPM_BREAKS', 'yes');
    expect(await preparePackages(root)).toBe(false);
    expect(calls()).toBe(2);
    expect(said).toContain('no connection');
    expect(said).toContain('Check the connection');
    vi.stubEnv('NPM_BREAKS', '');
    expect(await preparePackages(root)).toBe(true);
  });
});
