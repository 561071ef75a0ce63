import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

/** Why a test that needs LibreOffice is left out; undefined where it is installed. */
export const noOffice: string | undefined =
  spawnSync('soffice', ['--version'], { timeout: 60_000 }).status === 0
    ? undefined
    : 'LibreOffice is not installed, so what it makes of our files is not looked at.';

/** What LibreOffice makes of a file, with a profile of its own so that it meets no other run. */
export function convertWithOffice(
  name: string,
  bytes: Uint8Array,
  to: string,
  inputFilter?: string,
): Uint8Array {
  const folder = temporaryFolder();
  const from = join(folder, name);
  writeFileSync(from, bytes);
  execFileSync(
    'soffice',
    [
      '--headless',
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      ...(inputFilter === undefined ? [] : [`--infilter=${inputFilter}`]),
      ...['--convert-to', to, '--outdir', folder, from],
    ],
    { timeout: 120_000, stdio: 'pipe' },
  );
  return new Uint8Array(readFileSync(join(folder, `${basename(name, extname(name))}.${to}`)));
}
