import { ok } from '#shared/base/result.ts';
import type { HostMethods } from '#shared/host/host.ts';
import { PROJECTOR_HASH } from '#shared/host/projector-address.ts';
import type { projectorMethods } from '#shared/host/projector-methods.ts';

/** The room’s window as a second window of the browser, which the user drags to where the room sees it. */
export function browserProjector(scope: Window): Pick<HostMethods, keyof typeof projectorMethods> {
  let opened: Window | null = null;
  return {
    projectorOpen: async () => {
      const address = new URL(scope.location.href);
      address.hash = PROJECTOR_HASH;
      // By its name the browser finds the one that is there, also after this page was loaded anew.
      opened = scope.open(address.href, 'nextproof-projector', 'popup,width=1280,height=720');
      opened?.focus();
      return ok(opened === null ? { kind: 'off' } : { kind: 'on', screen: 'unknown' });
    },
    projectorClose: async () => {
      opened?.close();
      opened = null;
      return ok(undefined);
    },
  };
}
