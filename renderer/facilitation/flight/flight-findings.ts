import type { FlightFacts } from '#shared/host/flight-methods.ts';
import { flightStrings as words } from '#shared/strings/flight.ts';

export const FLIGHT_CHECKS = [
  'offline',
  'storage',
  'screen',
  'sound',
  'fonts',
  'report',
  'copy',
  'battery',
  'awake',
] as const;
export type FlightCheckId = (typeof FLIGHT_CHECKS)[number];

/** What was found, and what to do about it in the same words. */
export type Finding = { readonly state: 'ok' | 'look' | 'bad' | 'unknown'; readonly said: string };

const GB = 1_000_000_000;
const ENOUGH = 2 * GB;
const TOO_LITTLE = 0.3 * GB;
const BATTERY_ENOUGH = 0.8;

const found = (state: Finding['state'], said: string): Finding => ({ state, said });

export function networkFinding(isOnline: boolean): Finding {
  return isOnline ? found('look', words.offline.on) : found('ok', words.offline.off);
}

export function storageFinding(freeBytes: FlightFacts['freeBytes']): Finding {
  if (freeBytes === null) return found('unknown', words.storage.unknown);
  const gigabytes = (freeBytes / GB).toFixed(freeBytes < 10 * GB ? 1 : 0);
  if (freeBytes >= ENOUGH) return found('ok', words.storage.enough(gigabytes));
  if (freeBytes >= TOO_LITTLE) return found('look', words.storage.little(gigabytes));
  return found('bad', words.storage.none(String(Math.floor(freeBytes / 1_000_000))));
}

export function screenFinding(screens: FlightFacts['screens']): Finding {
  if (screens === null) return found('unknown', words.screen.unknown);
  return screens > 1 ? found('ok', words.screen.two) : found('look', words.screen.one);
}

export function soundFinding(heard: 'not-asked' | 'heard' | 'failed'): Finding {
  if (heard === 'heard') return found('ok', words.sound.heard);
  return heard === 'failed' ? found('look', words.sound.failed) : found('unknown', words.sound.ask);
}

export function fontsFinding(missing: readonly string[]): Finding {
  return missing.length === 0
    ? found('ok', words.fonts.there)
    : found('bad', words.fonts.missing(missing.join(', ')));
}

/** How many pages came out, all with words on them; null when none did. */
export function reportFinding(pages: number | null): Finding {
  return pages === null || pages < 1
    ? found('bad', words.report.failed)
    : found('ok', words.report.drawn(pages));
}

export type Copied =
  | { readonly kind: 'made'; readonly place: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'failed'; readonly said: string };

export function copyFinding(copied: Copied): Finding {
  switch (copied.kind) {
    case 'made':
      return found('ok', words.copy.made(copied.place));
    case 'none':
      return found('look', words.copy.none);
    case 'unavailable':
      return found('unknown', words.copy.unavailable);
    case 'failed':
      return found('bad', copied.said);
  }
}

export type Battery = { readonly charging: boolean; readonly level: number };

export function batteryFinding(battery: Battery | undefined): Finding {
  if (battery === undefined) return found('unknown', words.battery.unknown);
  const percent = Math.round(battery.level * 100);
  if (battery.charging) return found('ok', words.battery.plugged(percent));
  return battery.level >= BATTERY_ENOUGH
    ? found('look', words.battery.full(percent))
    : found('bad', words.battery.low(percent));
}

export function awakeFinding(isHeld: boolean): Finding {
  return isHeld ? found('ok', words.awake.held) : found('look', words.awake.refused);
}
