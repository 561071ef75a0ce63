import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

/** Why a test that needs LibreOffice is left out; undefined where it is installed. Its parts come one by one. */
export function noOffice(part: 'Writer' | 'Calc'): string | undefined {
  const [name, to] = part === 'Writer' ? ['probe.txt', 'rtf'] : ['probe.csv', 'fods'];
  try {
    convertWithOffice(name, new TextEncoder().encode('probe'), to);
    return undefined;
  } catch {
    return `LibreOffice ${part} is not installed, so what it makes of our files is not looked at.`;
  }
}

type OfficeFile = { readonly name: string; readonly bytes: Uint8Array };

/** What LibreOffice makes of a file. */
function convertWithOffice(name: string, bytes: Uint8Array, to: string, inputFilter?: string): Uint8Array {
  const [made] = convertAllWithOffice([{ name, bytes }], to, inputFilter);
  if (made === undefined) throw new Error(`LibreOffice made nothing of ${name}.`);
  return made;
}

/** Several files in one start of the program, which takes most of the time; in a profile of its own, so that it meets no other run. */
export function convertAllWithOffice(
  files: readonly OfficeFile[],
  to: string,
  inputFilter?: string,
): readonly Uint8Array[] {
  const folder = temporaryFolder();
  for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
  execFileSync(
    'soffice',
    [
      '--headless',
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      ...(inputFilter === undefined ? [] : [`--infilter=${inputFilter}`]),
      ...['--convert-to', to, '--outdir', folder, ...files.map(({ name }) => join(folder, name))],
    ],
    { timeout: 120_000, stdio: 'pipe' },
  );
  return files.map(
    ({ name }) => new Uint8Array(readFileSync(join(folder, `${basename(name, extname(name))}.${to}`))),
  );
}
