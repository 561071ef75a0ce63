import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Fault } from './fault.ts';

/** The faults there are, by file. */
export async function loadFaults(): Promise<readonly { readonly name: string; readonly fault: Fault }[]> {
  const files = globSync('*.fault.ts', { cwd: import.meta.dirname }).sort();
  return await Promise.all(
    files.map(async (file) => {
      const module: { readonly fault: Fault } = await import(
        pathToFileURL(join(import.meta.dirname, file)).href
      );
      return { name: basename(file, '.fault.ts'), fault: module.fault };
    }),
  );
}
