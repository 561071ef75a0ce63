import { ok } from '#shared/base/result.ts';
import type { flightMethods } from '#shared/host/flight-methods.ts';
import type { HostMethods } from '#shared/host/host.ts';

/** Only some browsers tell whether the desk goes on beyond this screen. */
type MaybeExtended = Screen & { readonly isExtended?: boolean };

/** What a browser tells about the computer. The screen stays on only while the page is in sight, so it asks again. */
export function browserFlight(scope: Window): Pick<HostMethods, keyof typeof flightMethods> {
  const { navigator, document } = scope;
  let lock: WakeLockSentinel | undefined;
  let wanted = false;

  async function hold(): Promise<boolean> {
    if (lock !== undefined && !lock.released) return true;
    try {
      lock = await navigator.wakeLock.request('screen');
      if (wanted) return true;
      await lock.release();
    } catch {
      // Refused by the system, by a low battery, or not known to this browser.
    }
    return false;
  }
  document.addEventListener('visibilitychange', () => {
    if (wanted && document.visibilityState === 'visible') void hold();
  });

  return {
    flightFacts: async () => {
      const screen: MaybeExtended = scope.screen;
      const { quota, usage } = await navigator.storage.estimate().catch((): StorageEstimate => ({}));
      return ok({
        freeBytes: quota === undefined ? null : Math.max(0, quota - (usage ?? 0)),
        screens: screen.isExtended === undefined ? null : screen.isExtended ? 2 : 1,
      });
    },
    keepAwake: async ({ on }) => {
      wanted = on;
      if (on) return ok({ awake: await hold() });
      await lock?.release();
      lock = undefined;
      return ok({ awake: false });
    },
  };
}
