import { editionHeader, editionOf, serveWeb, type WebServer } from './serve-web.ts';

/** A browser keeps work by address, port included: the same port each time, or the workshops seem gone. */
const usualPort = 41730;
const otherPorts = [41731, 41732, 41733, 41734, 0];

export type WebEdition =
  | { readonly kind: 'opened'; readonly server: WebServer; readonly onUsualPort: boolean }
  | { readonly kind: 'already-running'; readonly address: string };

async function isOurs(address: string, folder: string): Promise<boolean> {
  try {
    const response = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(2000) });
    return response.headers.get(editionHeader) === editionOf(folder);
  } catch {
    return false;
  }
}

/** Serves the web edition on its usual address, or finds that an earlier start is doing so already. */
export async function openWebEdition(
  folder: string,
  ports: { readonly usual: number; readonly others: readonly number[] } = {
    usual: usualPort,
    others: otherPorts,
  },
): Promise<WebEdition> {
  const server = await serveWeb(folder, ports.usual);
  if (server.kind === 'serving') return { kind: 'opened', server, onUsualPort: true };
  const address = `http://127.0.0.1:${ports.usual}/`;
  if (await isOurs(address, folder)) return { kind: 'already-running', address };
  for (const port of ports.others) {
    const other = await serveWeb(folder, port);
    if (other.kind === 'serving') return { kind: 'opened', server: other, onUsualPort: false };
  }
  throw new Error('This machine has no free port to serve the web edition on.');
}
