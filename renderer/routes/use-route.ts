import { useSyncExternalStore } from 'react';
import { parseRoute, type Route, routeAddress } from './routes.ts';

let last: { readonly hash: string; readonly route: Route } = { hash: '', route: { kind: 'library' } };

/** The same object as long as the address is the same, as React asks of a snapshot. */
function currentRoute(): Route {
  const { hash } = window.location;
  if (hash !== last.hash) last = { hash, route: parseRoute(hash) };
  return last.route;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

export function useRoute(): Route {
  return useSyncExternalStore(subscribe, currentRoute);
}

export function goTo(route: Exclude<Route, { kind: 'unknown' }>): void {
  window.location.hash = routeAddress(route);
}
