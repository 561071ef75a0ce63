/// <reference lib="webworker" />

/** The addresses of all files of this build, and a mark of their content; the build writes both in. */
declare const FILES: readonly string[];
declare const VERSION: string;

/**
 * The web edition without a network: all files of one build are kept together, and pages get theirs from there. A newer
 * build is kept beside it and waits until the user agrees; nothing is mixed and nothing is reloaded by itself.
 */
const scope = self as unknown as ServiceWorkerGlobalScope;
const PREFIX = 'nextproof-';
const OWN = `${PREFIX}${VERSION}`;
/** Enough to fill a line, few enough to leave some of it to the page. */
const AT_ONCE = 4;

/** Files named by their content are taken from an older build where it has them, so that an update is small. */
async function keep(cache: Cache, address: string): Promise<void> {
  const kept = address.startsWith('/assets/') ? await caches.match(address) : undefined;
  if (kept) return cache.put(address, kept);
  const answer = await fetch(address, { cache: 'no-cache' });
  if (!answer.ok || answer.redirected) throw new Error(`${address} could not be kept.`);
  await cache.put(address, answer);
}

async function keepAll(): Promise<void> {
  const cache = await caches.open(OWN);
  const waiting = [...FILES];
  const keepNext = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await keep(cache, next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, keepNext));
}

/** The build before this one stays: other tabs may still run it and ask for its parts. */
async function forgetOldBuilds(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== OWN);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}

async function answer(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const address = pathname === '/index.html' ? '/' : pathname;
  const own = await caches.open(OWN);
  const kept = (await own.match(address)) ?? (await caches.match(address));
  return kept ?? fetch(request);
}

scope.addEventListener('install', (event) => event.waitUntil(keepAll()));
scope.addEventListener('activate', (event) =>
  event.waitUntil(forgetOldBuilds().then(() => scope.clients.claim())),
);
scope.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void scope.skipWaiting();
});
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const isOurs = request.method === 'GET' && new URL(request.url).origin === scope.location.origin;
  if (isOurs) event.respondWith(answer(request));
});
