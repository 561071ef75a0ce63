import type * as Electron from 'electron';

const blockers = new Map<number, string>();
let last = 0;

export const powerSaveBlocker = {
  start: (type: 'prevent-app-suspension' | 'prevent-display-sleep'): number => {
    last += 1;
    blockers.set(last, type);
    return last;
  },
  stop: (id: number): boolean => blockers.delete(id),
  isStarted: (id: number): boolean => blockers.has(id),
} satisfies Pick<Electron.PowerSaveBlocker, 'start' | 'stop' | 'isStarted'>;

/** What the app keeps the computer from. */
export function keptFrom(): readonly string[] {
  return [...blockers.values()];
}
