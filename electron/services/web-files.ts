import { readdirSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

export type WebFile = { readonly path: string; readonly type: string; readonly caching: string };

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.nextproof': 'application/octet-stream',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Vite puts what it names by content into assets: such a file never changes under its name. */
const keptForGood = 'public, max-age=31536000, immutable';
const askedForEachTime = 'no-cache';

/**
 * The files of the built renderer by the address they have. Only these are ever served, by the desktop's own protocol
 * and by the web edition's server: what is not on this list cannot be reached, however the address is written.
 */
export function webFiles(folder: string): ReadonlyMap<string, WebFile> {
  return new Map(
    filesUnder(folder).map((path) => {
      const name = relative(folder, path).replaceAll(sep, '/');
      const type = types[extname(name)] ?? 'application/octet-stream';
      return [
        `/${name}`,
        { path, type, caching: name.startsWith('assets/') ? keptForGood : askedForEachTime },
      ];
    }),
  );
}

/** Folder by folder, because inside a packaged app only the plain calls can look into its archive. */
function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(path);
    return entry.isFile() ? [path] : [];
  });
}
