import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';

/** Where Electron keeps its fuses in the program: a mark, the version, how many there are, and one sign for each. */
const FUSE_MARK = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const FUSES = 9;

/**
 * A zip with the names of Electron's files and none of its code, for packaging where the runtime cannot be fetched. It
 * proves what is packaged and how the fuses are set, and nothing about running.
 */
export function writeStubElectron(folder: string, version: string, arch: string): void {
  mkdirSync(folder, { recursive: true });
  const wire = Uint8Array.from([...strToU8(FUSE_MARK), 1, FUSES, ...strToU8('1'.repeat(FUSES))]);
  const program = { os: 3, attrs: 0o755 << 16 } as const;
  const zip = zipSync({
    electron: [wire, program],
    'chrome-sandbox': [strToU8('stub'), program],
    version: strToU8(version),
    LICENSE: strToU8('stub'),
    'LICENSES.chromium.html': strToU8('stub'),
    'locales/en-GB.pak': strToU8('stub'),
    'resources/default_app.asar': strToU8('stub'),
  });
  writeFileSync(join(folder, `electron-v${version}-linux-${arch}.zip`), zip);
}
