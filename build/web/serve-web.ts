import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { type WebFile, webFiles } from '#electron/services/web-files.ts';
import { securityHeaders } from '#shared/host/security-headers.ts';

const host = '127.0.0.1';

/** Says which folder a server serves, so that a second start recognises the first. */
export const editionHeader = 'Nextproof-Edition';

export function editionOf(folder: string): string {
  return createHash('sha256').update(folder).digest('hex').slice(0, 16);
}

export type WebServer = {
  readonly kind: 'serving';
  readonly address: string;
  readonly close: () => Promise<void>;
};

/** The list of files, read again whenever the folder was built anew under a running server. */
function currentFiles(folder: string): () => ReadonlyMap<string, WebFile> {
  const page = join(folder, 'index.html');
  let readAt = -1;
  let files: ReadonlyMap<string, WebFile> = new Map();
  return () => {
    const builtAt = existsSync(page) ? statSync(page).mtimeMs : 0;
    if (builtAt !== readAt) {
      files = webFiles(folder);
      readAt = builtAt;
    }
    return files;
  };
}

function pathOf(request: IncomingMessage): string | undefined {
  try {
    return decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
  } catch {
    return undefined;
  }
}

/** A file by its address; the app's page for the addresses inside the app, which are words and not file names. */
function fileFor(path: string, files: ReadonlyMap<string, WebFile>): WebFile | undefined {
  const isRoute = /^(\/[\w-]+)*\/?$/.test(path) && !path.startsWith('/assets');
  return files.get(path) ?? (isRoute ? files.get('/index.html') : undefined);
}

function refuse(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { ...securityHeaders, 'Content-Type': 'text/plain; charset=utf-8', ...headers });
  response.end();
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  files: ReadonlyMap<string, WebFile>,
  edition: string,
): Promise<void> {
  const port = request.socket.localPort;
  // A page elsewhere may point a name of its own at this machine; only our own address is answered. “localhost”
  // is sent on to it, because a browser keeps the work of the two apart.
  if (request.headers.host === `localhost:${port}`) {
    return refuse(response, 308, { Location: `http://${host}:${port}/` });
  }
  if (request.headers.host !== `${host}:${port}`) return refuse(response, 421);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(response, 405, { Allow: 'GET, HEAD' });
  const path = pathOf(request);
  if (path === undefined) return refuse(response, 400);
  const file = fileFor(path, files);
  const bytes = file === undefined ? undefined : await readFile(file.path).catch(() => undefined);
  if (file === undefined || bytes === undefined) return refuse(response, 404);
  response.writeHead(200, {
    ...securityHeaders,
    [editionHeader]: edition,
    'Cache-Control': file.caching,
    'Content-Length': bytes.byteLength,
    'Content-Type': file.type,
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/** Serves a built web edition on this machine only. Port 0 takes any that is free. */
export function serveWeb(folder: string, port: number): Promise<WebServer | { readonly kind: 'port-taken' }> {
  const files = currentFiles(folder);
  const edition = editionOf(folder);
  const server = createServer((request, response) => {
    answer(request, response, files(), edition).catch(() => response.destroy());
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve({ kind: 'port-taken' });
      else reject(error);
    });
    server.listen(port, host, () => {
      const bound = server.address();
      if (bound === null || typeof bound === 'string') throw new Error('A TCP server has a port.');
      resolve({
        kind: 'serving',
        address: `http://${host}:${bound.port}/`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}
