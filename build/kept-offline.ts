import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { webFiles } from '#electron/services/web-files.ts';

/** The addresses the service worker keeps: all of the build, the small ones first, and a mark of their content. */
export function keptOffline(folder: string): { readonly FILES: string; readonly VERSION: string } {
  const hash = createHash('sha256');
  const files = [...webFiles(folder)]
    .filter(([address]) => address !== '/sw.js')
    .map(([address, { path }]) => ({
      address: address === '/index.html' ? '/' : address,
      bytes: readFileSync(path),
    }))
    .toSorted((a, b) => a.bytes.length - b.bytes.length || (a.address < b.address ? -1 : 1));
  for (const { address, bytes } of files) hash.update(`${address}\0`).update(bytes);
  return {
    FILES: JSON.stringify(files.map(({ address }) => address)),
    VERSION: JSON.stringify(hash.digest('hex').slice(0, 12)),
  };
}
