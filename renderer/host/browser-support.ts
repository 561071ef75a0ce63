import { failed, ok } from '#shared/base/result.ts';
import type { HostMethods } from '#shared/host/host.ts';
import type { supportMethods } from '#shared/host/support-methods.ts';
import { updateProblems } from '#shared/strings/about.ts';

/** A browser says which one it is and how much it lets the page keep, and little more. */
export function browserSupport(scope: Window): Pick<HostMethods, keyof typeof supportMethods> {
  return {
    hostFacts: async () => {
      const { quota, usage = 0 } = await scope.navigator.storage
        .estimate()
        .catch((): StorageEstimate => ({}));
      return ok({
        system: scope.navigator.userAgent.slice(0, 300),
        memoryBytes: null,
        freeBytes: quota === undefined ? null : Math.max(0, quota - usage),
        place: 'browser',
        folders: [],
        log: [],
        strangeLines: 0,
      });
    },
    updateCheck: async () => failed(updateProblems.notHere),
  };
}
