import {
  type ClockEvent,
  type ClockState,
  clockStateSchema,
  nextClock,
  STOPPED,
} from '#shared/clock/clock-state.ts';
import type { Unsubscribe } from '#shared/host/host.ts';
import type { WorkshopId } from '#shared/workshop/schema/ids.ts';
import { besideKey } from '../../session/kept-beside.ts';

/**
 * The clock of one workshop on this computer. Kept with every look, so that a restart finds it where it was; tabs of the
 * same workshop show the same one.
 */
export class RoomClock {
  readonly #key: string;
  readonly #storage: Storage;
  readonly #listeners = new Set<() => void>();
  #state: ClockState;

  constructor(workshop: WorkshopId, storage: Storage) {
    this.#key = besideKey('clock', workshop);
    this.#storage = storage;
    this.#state = read(storage.getItem(this.#key));
  }

  readonly get = (): ClockState => this.#state;

  readonly subscribe = (listener: () => void): Unsubscribe => {
    this.#listeners.add(listener);
    const other = (event: StorageEvent): void => {
      if (event.key === this.#key) this.#set(read(event.newValue));
    };
    window.addEventListener('storage', other);
    return () => {
      this.#listeners.delete(listener);
      window.removeEventListener('storage', other);
    };
  };

  readonly tell = (event: ClockEvent, now: number): void => {
    const next = nextClock(this.#state, event, now);
    this.#storage.setItem(this.#key, JSON.stringify(next));
    this.#set(next);
  };

  #set(state: ClockState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

function read(text: string | null): ClockState {
  if (text === null) return STOPPED;
  try {
    const parsed = clockStateSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : STOPPED;
  } catch {
    return STOPPED;
  }
}
