import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getRawHeader, listPackage, statFile } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { buildApp } from '../build-app.ts';
import { runProgram } from '../testing/run-program.ts';
import { packageFaults } from './app-content.ts';
import { builderConfig } from './builder-config.ts';
import { everyFuse, fuses } from './fuses.ts';
import { collectLicences, doubtfulLicences } from './licences.ts';
import { writeStubElectron } from './stub-electron.ts';

/**
 * `npm run package:check`: everything of the packaging that needs no Electron. A stub with the names of Electron's files
 * and its fuses stands for the runtime; installers are made by the release workflow alone.
 */
const root = join(import.meta.dirname, '..', '..');
const electron: { readonly version: string } = JSON.parse(
  readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8'),
);
/** How a fuse that is on or off is written in the program. */
const [OFF, ON] = [48, 49];
const faults: string[] = [];

function say(name: string, found: string, problems: readonly string[] = []): void {
  console.log(`${problems.length === 0 ? '✓' : '✗'} ${name}: ${found}`);
  for (const problem of problems) console.log(`    ${problem}`);
  faults.push(...problems);
}

async function checkBuilderConfig(): Promise<void> {
  // Not among what its types offer, but the very check its own command runs first.
  const require = createRequire(import.meta.url);
  const { validateConfiguration } = require('app-builder-lib/out/util/config/config.js');
  const debug = { isEnabled: false, add: () => undefined };
  const problem = await validateConfiguration(structuredClone(builderConfig), debug).then(
    () => [],
    (error: unknown) => [String(error)],
  );
  const targets = [builderConfig.linux, builderConfig.win, builderConfig.mac].flatMap(({ target }) => target);
  say('electron-builder accepts its configuration', targets.join(', '), problem);
}

async function packOnce(zips: string, out: string, arch: string): Promise<string> {
  const cli = join(root, 'node_modules/@electron-forge/cli/dist/electron-forge.js');
  const result = await runProgram(process.execPath, [cli, 'package', '--platform=linux', `--arch=${arch}`], {
    cwd: root,
    env: { NEXTPROOF_ELECTRON_ZIPS: zips, NEXTPROOF_PACKAGE_OUT: out, CI: 'true' },
  });
  if (!result.ok) throw new Error(`Forge could not package:\n${result.output}`);
  return join(out, `Nextproof-linux-${arch}`);
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

function checkContent(asar: string): void {
  const entries = listPackage(asar, { isPack: false }).map((path) => path.replaceAll('\\', '/').slice(1));
  const files = entries.flatMap((path) => {
    const found = statFile(asar, path, false);
    return 'size' in found ? [{ path, size: Number(found.size) }] : [];
  });
  const kilobytes = (bytes: number): string => `${Math.round(bytes / 1024).toLocaleString('en-GB')} kB`;
  const total = files.reduce((sum, { size }) => sum + size, 0);
  say(
    'the archive holds the app and nothing else',
    `${files.length} files, ${kilobytes(total)}`,
    packageFaults(files.map(({ path }) => path)),
  );
  const groups = Map.groupBy(files, ({ path }) =>
    path.endsWith('.ttf')
      ? 'fonts'
      : path.startsWith('dist/web')
        ? 'page'
        : path.startsWith('dist')
          ? 'desktop side'
          : 'papers',
  );
  for (const [name, those] of groups) {
    console.log(
      `    ${name}: ${those.length} files, ${kilobytes(those.reduce((sum, { size }) => sum + size, 0))}`,
    );
  }
  const unhashed = JSON.stringify(getRawHeader(asar).header).includes('"integrity"')
    ? []
    : ['no file carries its hash'];
  say('each file in the archive carries its hash', 'SHA-256, for the integrity fuse', unhashed);
}

async function checkFuses(program: string): Promise<void> {
  const wire = await getCurrentFuseWire(program);
  const wrong = everyFuse
    .filter((id) => wire[id] !== (fuses[id] ? ON : OFF))
    .map((id) => `${FuseV1Options[id]} is not as decided`);
  say('the fuses are set in the packaged program', 'all nine', wrong);
}

const started = Date.now();
const folder = mkdtempSync(join(tmpdir(), 'nextproof-package-'));
try {
  say('the bundles', await buildApp(root));
  await checkBuilderConfig();
  const licences = collectLicences(root);
  say('licences of what ships', `${licences.length} packages`, doubtfulLicences(licences));
  const asars: string[] = [];
  for (const [index, arch] of ['x64', 'x64', 'arm64'].entries()) {
    writeStubElectron(join(folder, 'zips'), electron.version, arch);
    const packed = await packOnce(join(folder, 'zips'), join(folder, `out-${index}`), arch);
    if (index === 0) {
      checkContent(join(packed, 'resources', 'app.asar'));
      await checkFuses(join(packed, 'nextproof'));
    }
    asars.push(hashOf(join(packed, 'resources', 'app.asar')));
  }
  const differing = new Set(asars).size === 1 ? [] : asars.map((hash) => `differs: ${hash}`);
  say('packed again, and for arm64, the archive is the same byte for byte', asars[0] ?? '', differing);
} catch (error) {
  say('packaging', 'stopped', [error instanceof Error ? error.message : String(error)]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(
  '- installers, signing and running: not here, because they need Electron’s runtime (docs/release.md)',
);
console.log(
  `${faults.length === 0 ? 'Fine' : `${faults.length} faults`} after ${Math.round((Date.now() - started) / 1000)} s.`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
