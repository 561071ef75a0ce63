import { createContext, useContext } from 'react';
import type { Problem } from '#shared/base/result.ts';
import type { RoomAddresses, RoomState, SeatId } from '#shared/host/room-methods.ts';

/** What the facilitator can do with the phones in the room. Votes reach them by themselves: the newest that is open. */
export type Phones = {
  readonly room: RoomState;
  readonly addresses: () => Promise<RoomAddresses | Problem>;
  readonly start: (address: string) => Promise<Problem | undefined>;
  readonly stop: () => void;
  readonly admit: (seat: SeatId, name: string) => void;
  readonly remove: (seat: SeatId) => void;
  readonly setScribe: (seat: SeatId, scribe: boolean) => void;
  readonly setJoining: (open: boolean) => void;
  readonly rotate: () => void;
};

export const PhonesContext = createContext<Phones | undefined>(undefined);

export function usePhones(): Phones {
  const phones = useContext(PhonesContext);
  if (phones === undefined) throw new Error('There are no phones around this view.');
  return phones;
}

/** How many people are in the room by phone; none while phones are off. */
export function usePhonesIn(): number {
  const { room } = usePhones();
  return room.kind === 'open' ? room.seats.filter(({ stage }) => stage === 'in').length : 0;
}
