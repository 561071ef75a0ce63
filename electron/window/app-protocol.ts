import { readFile } from 'node:fs/promises';
import type { CustomScheme } from 'electron';
import { securityHeaders } from '#shared/host/security-headers.ts';
import type { WebFile } from '../services/web-files.ts';
import { APP_ORIGIN, APP_SCHEME } from './app-origin.ts';

/** Makes the app's own addresses count as a real, secure origin with storage, workers and fetch. */
export const appScheme: CustomScheme = {
  scheme: APP_SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};

/**
 * Answers for app://nextproof/ from the list of the app's files. The address is looked up, never turned into a path,
 * so nothing else on the disk can be reached.
 */
export function answerFromApp(files: ReadonlyMap<string, WebFile>): (request: Request) => Promise<Response> {
  return async ({ url, method }) => {
    if (method !== 'GET' && method !== 'HEAD') return refusal(405);
    const path = pathOf(url);
    const file = files.get(path === '/' ? '/index.html' : (path ?? ''));
    if (file === undefined) return refusal(404);
    const bytes = await readFile(file.path);
    return new Response(method === 'HEAD' ? null : bytes, {
      headers: { ...securityHeaders, 'Content-Type': file.type, 'Cache-Control': file.caching },
    });
  };
}

function pathOf(address: string): string | undefined {
  if (!address.startsWith(`${APP_ORIGIN}/`)) return undefined;
  try {
    return decodeURIComponent(new URL(address).pathname);
  } catch {
    return undefined;
  }
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: securityHeaders });
}
