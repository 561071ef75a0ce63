import { createHash, createHmac, randomInt, randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { DeliveryId, Seat, SeatId } from '#shared/host/room-methods.ts';
import type { PhoneBallot } from '#shared/room/question.ts';
import { ROOM_LIMITS } from '#shared/room/room-limits.ts';
import { phonesStrings } from '#shared/strings/phones.ts';
import { type voteId, voterId } from '#shared/workshop/schema/ids.ts';
import { newSecret } from './join-guard.ts';

type VoteId = z.infer<typeof voteId>;

/** A message that was seen before, and what became of it. */
type Known = 'waiting' | 'taken' | 'refused';

export type SeatRecord = {
  readonly id: SeatId;
  readonly secret: string;
  readonly drawn: string;
  name: string;
  stage: Seat['stage'];
  scribe: boolean;
  address: string;
  ideas: number;
  /** The question this person has in sight, and their ballot in it once that counts. */
  seen: string | null;
  mine: { readonly question: string; readonly ballot: PhoneBallot } | null;
  readonly known: Map<string, Known>;
};

type Asked = { readonly vote: VoteId; readonly question: { readonly secret: boolean } };

/** Who is in the room. Gone with it: nothing of this is ever written down. */
export class Seats {
  readonly #bySecret = new Map<string, SeatRecord>();
  readonly #byId = new Map<string, SeatRecord>();
  readonly #key = newSecret();

  get size(): number {
    return this.#byId.size;
  }

  all(): readonly SeatRecord[] {
    return [...this.#byId.values()];
  }

  find(id: string): SeatRecord | undefined {
    return this.#byId.get(id);
  }

  returning(secret: string): SeatRecord | undefined {
    return this.#bySecret.get(secret);
  }

  add(address: string): SeatRecord {
    const seat: SeatRecord = {
      // Branded here, where it is made.
      id: randomUUID() as SeatId,
      secret: newSecret(),
      drawn: this.#draw(),
      name: '',
      stage: 'waiting',
      scribe: false,
      address,
      ideas: 0,
      seen: null,
      mine: null,
      known: new Map(),
    };
    this.#bySecret.set(seat.secret, seat);
    this.#byId.set(seat.id, seat);
    return seat;
  }

  remove(seat: SeatRecord): void {
    this.#bySecret.delete(seat.secret);
    this.#byId.delete(seat.id);
  }

  /** The same voter in every named vote; in each secret one another, so that two votes cannot be put together. */
  voterOf(seat: SeatRecord, asked: Asked): z.infer<typeof voterId> {
    const room = createHash('sha256').update(this.#key).digest('hex').slice(0, 8);
    const voter = createHmac('sha256', this.#key)
      .update(`${seat.id} ${asked.question.secret ? asked.vote : ''}`)
      .digest('hex');
    return voterId.parse(`phone-${room}-${voter.slice(0, 24)}`);
  }

  /** A colour and a number that nobody else has. */
  #draw(): string {
    const taken = new Set(this.all().map(({ drawn }) => drawn));
    const { colours } = phonesStrings;
    for (let round = 1; ; round += 1) {
      const numbers = Array.from({ length: 9 }, (_, at) => at + 1 + (round - 1) * 9);
      const free = colours.flatMap((colour) => numbers.map((number) => `${colour} ${number}`));
      const left = free.filter((name) => !taken.has(name));
      const drawn = left[left.length === 0 ? 0 : randomInt(left.length)];
      if (drawn !== undefined) return drawn;
    }
  }
}

/** Remembers what became of a message, for as many as may still be sent again. */
export function remember(seat: SeatRecord, id: string, known: Known): void {
  seat.known.set(id, known);
  const oldest = seat.known.keys().next().value;
  if (seat.known.size > ROOM_LIMITS.rememberedIds && oldest !== undefined) seat.known.delete(oldest);
}

export function newDeliveryId(): DeliveryId {
  // Branded here, where it is made.
  return randomUUID() as DeliveryId;
}
