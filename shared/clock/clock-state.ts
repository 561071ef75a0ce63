import { z } from 'zod';
import { agendaItemId } from '#shared/workshop/schema/ids.ts';

const ms = z.int().min(0);

/**
 * The clock of a running agenda. Times are derived from instants, never counted: whatever the computer did meanwhile,
 * what has passed is the difference. Kept beside the document while an item runs; the document gets the seconds used.
 */
export const clockStateSchema = z
  .strictObject({
    item: agendaItemId.nullable(),
    /** What this item had used when it was last started, in milliseconds. */
    usedBefore: ms,
    /** Since when it runs; null while it stands still. */
    since: ms.nullable(),
    /** The last moment the clock was looked at. */
    seen: ms,
  })
  .readonly();

export type ClockState = z.infer<typeof clockStateSchema>;

export type ClockEvent =
  /** An item begins or goes on, with what the document says it has used so far. */
  | { readonly kind: 'start'; readonly item: z.infer<typeof agendaItemId>; readonly usedSeconds: number }
  | { readonly kind: 'pause' }
  /** Not begun at all. */
  | { readonly kind: 'reset' }
  | { readonly kind: 'look' };

/** Nobody holds a workshop over a gap this long: the computer was off or asleep, and the room had gone home. */
const LONGEST_GAP_MS = 4 * 3_600_000;

export const STOPPED: ClockState = { item: null, usedBefore: 0, since: null, seen: 0 };

/** The clock after something happened at this moment of the computer’s clock, in milliseconds. */
export function nextClock(state: ClockState, event: ClockEvent, now: number): ClockState {
  const looked = look(state, now);
  switch (event.kind) {
    case 'look':
      return looked;
    case 'pause':
      return { ...looked, usedBefore: usedMs(looked, now), since: null };
    case 'reset':
      return { ...STOPPED, seen: now };
    case 'start':
      return { item: event.item, usedBefore: Math.round(event.usedSeconds * 1_000), since: now, seen: now };
  }
}

/** What the current item has used by now, in milliseconds. */
export function usedMs({ usedBefore, since }: ClockState, now: number): number {
  return since === null ? usedBefore : usedBefore + Math.max(0, now - since);
}

function look(state: ClockState, now: number): ClockState {
  if (state.since === null) return { ...state, seen: now };
  // The computer’s clock was set back: what had passed by the last look is kept, and it goes on from here.
  if (now < state.seen) return { ...state, usedBefore: usedMs(state, state.seen), since: now, seen: now };
  if (now - state.seen > LONGEST_GAP_MS) {
    return { ...state, usedBefore: usedMs(state, state.seen), since: null, seen: now };
  }
  return { ...state, seen: now };
}
