import type { Moment } from '#shared/workshop/schema/room.ts';

export const PHASES = ['alone', 'pairs', 'fours', 'all'] as const;
export type Phase = (typeof PHASES)[number];

/** The parts of each kind, with the minutes a room usually takes. */
const MINUTES: Readonly<Record<Moment['kind'], readonly (readonly [Phase, number])[]>> = {
  'silent-writing': [['alone', 3]],
  'one-two-four-all': [
    ['alone', 1],
    ['pairs', 2],
    ['fours', 4],
    ['all', 5],
  ],
};

export function phasesOf(kind: Moment['kind']): readonly Phase[] {
  return MINUTES[kind].map(([phase]) => phase);
}

export function minutesOf(kind: Moment['kind'], phase: number): number {
  return MINUTES[kind][phase]?.[1] ?? 1;
}

/** Whole seconds left of the part that runs, from instants, so that sleep and a restart count; below 0 it is over. */
export function secondsLeft({ startedAt, minutes }: Moment, now: number): number {
  const planned = minutes * 60;
  if (startedAt === null) return planned;
  // A computer's clock that was set back gives no more than the whole time.
  return Math.round(planned - Math.max(0, now - Date.parse(startedAt)) / 1_000);
}
