import { assertNever } from '#shared/base/assert-never.ts';
import type { HostRequest } from '#shared/host/host.ts';
import type { Delivery, DeliveryId, OpenRoom, Seat, SeatId } from '#shared/host/room-methods.ts';
import type { PhoneMessage } from '#shared/room/phone-messages.ts';
import { answersQuestion } from '#shared/room/question.ts';
import { ROOM_LIMITS } from '#shared/room/room-limits.ts';
import type { Refusal } from '#shared/room/room-messages.ts';
import { JoinGuard, type JoinTry } from './join-guard.ts';
import type { PhoneConnection } from './phone-connection.ts';
import { newDeliveryId, remember, type SeatRecord, Seats } from './seats.ts';

type Asked = NonNullable<HostRequest<'roomAsk'>['asked']>;
type Contribution = Extract<PhoneMessage, { kind: 'vote' | 'idea' }>;
type Waiting = { readonly delivery: Delivery; readonly seat: SeatRecord; readonly message: Contribution };

export type DeskEvents = {
  readonly changed: () => void;
  readonly delivery: (delivery: Delivery) => void;
};

/**
 * Who is in the room and what they may say. A seat is known by its connection and never by anything in a message, so no
 * phone can speak for another. The laptop's window decides what counts; until it has, a phone is told nothing.
 */
export class RoomDesk {
  readonly guard: JoinGuard;
  readonly #events: DeskEvents;
  readonly #seats = new Seats();
  readonly #seatOf = new Map<PhoneConnection, SeatRecord>();
  readonly #lineOf = new Map<SeatId, PhoneConnection>();
  readonly #waiting = new Map<DeliveryId, Waiting>();
  #joining = true;
  #asked: Asked | null = null;
  #writing: Pick<HostRequest<'roomAsk'>, 'writing'> = {};

  constructor(events: DeskEvents, now: () => number) {
    this.#events = events;
    this.guard = new JoinGuard(now);
  }

  state(): Pick<OpenRoom, 'token' | 'code' | 'joining' | 'question' | 'seats'> {
    const { token, code } = this.guard;
    const question = this.#asked?.question.id ?? null;
    return { token, code, joining: this.#joining, question, seats: this.#seatList() };
  }

  deliveries(): readonly Delivery[] {
    return [...this.#waiting.values()].map(({ delivery }) => delivery);
  }

  readonly hear = (line: PhoneConnection, message: PhoneMessage): void => {
    switch (message.kind) {
      case 'join':
        this.#join(line, this.guard.tryToken(message.token, line.address), 'wrong-key');
        break;
      case 'join-code':
        this.#join(line, this.guard.tryCode(message.code, line.address), 'wrong-code');
        break;
      case 'return':
        this.#return(line, message.seat);
        break;
      case 'seen':
      case 'vote':
      case 'idea':
        this.#hearMember(line, message);
        break;
      default:
        assertNever(message);
    }
  };

  /** A line has ended. The seat is kept: the phone may return. */
  readonly lose = (line: PhoneConnection): void => {
    const seat = this.#seatOf.get(line);
    this.#seatOf.delete(line);
    if (seat === undefined || this.#lineOf.get(seat.id) !== line) return;
    this.#lineOf.delete(seat.id);
    this.#events.changed();
  };

  admit(id: SeatId, name: string): void {
    this.#change(id, (seat) => {
      seat.stage = 'in';
      seat.name = name.trim();
    });
  }

  scribe(id: SeatId, scribe: boolean): void {
    this.#change(id, (seat) => {
      seat.scribe = scribe;
    });
  }

  remove(id: SeatId): void {
    const seat = this.#seats.find(id);
    if (seat === undefined) return;
    this.#seats.remove(seat);
    this.#lineOf.get(seat.id)?.end('removed');
    this.#lineOf.delete(seat.id);
    this.#events.changed();
  }

  setJoining(open: boolean): void {
    this.#joining = open;
    this.#events.changed();
  }

  rotate(): void {
    this.guard.rotate();
    this.#events.changed();
  }

  ask({ asked, ...writing }: HostRequest<'roomAsk'>): void {
    // What somebody chose is kept here only while it can still be changed.
    for (const seat of this.#seats.all()) {
      if (asked !== null && seat.mine?.question !== asked.question.id) seat.mine = null;
    }
    this.#asked = asked;
    this.#writing = writing;
    for (const seat of this.#seats.all()) this.#tellQuestion(seat);
    this.#events.changed();
  }

  answer(id: DeliveryId, taken: boolean): void {
    const waiting = this.#waiting.get(id);
    if (waiting === undefined) return;
    this.#waiting.delete(id);
    const { seat, message } = waiting;
    remember(seat, message.id, taken ? 'taken' : 'refused');
    if (taken && message.kind === 'vote') seat.mine = { question: message.question, ballot: message.ballot };
    this.#reply(seat, message.id, taken);
    this.#events.changed();
  }

  close(): void {
    for (const line of this.#seatOf.keys()) line.end('closed');
  }

  #join(line: PhoneConnection, outcome: JoinTry, ifWrong: 'wrong-key' | 'wrong-code'): void {
    if (this.#seatOf.has(line)) line.end('not-understood');
    else if (outcome !== 'right') line.end(outcome === 'wrong' ? ifWrong : outcome);
    else if (!this.#joining) line.end('joining-closed');
    else if (!this.#hasRoom()) line.end('full');
    else this.#sit(line, this.#seats.add(line.address));
    // A wrong code may have been the one too many.
    this.#events.changed();
  }

  /** Whoever asked to come in and has gone again makes way. */
  #hasRoom(): boolean {
    if (this.#seats.size < ROOM_LIMITS.connections) return true;
    const gone = this.#seats.all().find(({ id, stage }) => stage === 'waiting' && !this.#lineOf.has(id));
    if (gone === undefined) return false;
    this.#seats.remove(gone);
    return true;
  }

  #return(line: PhoneConnection, secret: string): void {
    const seat = this.#seats.returning(secret);
    if (this.#seatOf.has(line)) line.end('not-understood');
    else if (seat === undefined) line.end('wrong-key');
    else {
      const before = this.#lineOf.get(seat.id);
      this.#lineOf.delete(seat.id);
      before?.end('elsewhere');
      this.#sit(line, seat);
    }
  }

  #sit(line: PhoneConnection, seat: SeatRecord): void {
    line.welcome();
    seat.address = line.address;
    this.#seatOf.set(line, seat);
    this.#lineOf.set(seat.id, line);
    this.#tellSeat(seat);
    this.#events.changed();
  }

  /** Only who has been let in is listened to. */
  #hearMember(
    line: PhoneConnection,
    message: Exclude<PhoneMessage, { kind: 'join' | 'join-code' | 'return' }>,
  ): void {
    const seat = this.#seatOf.get(line);
    if (seat?.stage !== 'in') line.end('not-understood');
    else if (message.kind !== 'seen') this.#take(line, seat, message);
    else {
      seat.seen = message.question;
      this.#events.changed();
    }
  }

  #take(line: PhoneConnection, seat: SeatRecord, message: Contribution): void {
    const known = seat.known.get(message.id);
    // The answer comes when the window has decided; asking twice does not make it two.
    if (known === 'waiting') return;
    const refusal = known === undefined ? this.#refusal(seat, message) : undefined;
    if (known !== undefined) this.#reply(seat, message.id, known === 'taken');
    else if (refusal !== undefined) line.send({ kind: 'refused', id: message.id, why: refusal });
    else this.#deliver(line, seat, message);
  }

  #deliver(line: PhoneConnection, seat: SeatRecord, message: Contribution): void {
    const delivery = this.#delivery(seat, message);
    if (delivery === undefined) {
      line.end('not-understood');
      return;
    }
    if (message.kind === 'idea') seat.ideas += 1;
    remember(seat, message.id, 'waiting');
    this.#waiting.set(delivery.id, { delivery, seat, message });
    this.#events.delivery(delivery);
  }

  #refusal(seat: SeatRecord, message: Contribution): Refusal | undefined {
    if (message.kind === 'vote') return this.#asked?.question.id === message.question ? undefined : 'over';
    if (message.sort === 'claim' && !seat.scribe) return 'not-yours';
    return seat.ideas < ROOM_LIMITS.ideasPerSeat ? undefined : 'too-many';
  }

  #delivery(seat: SeatRecord, message: Contribution): Delivery | undefined {
    const from = { id: newDeliveryId(), seat: seat.id };
    if (message.kind === 'idea')
      return { kind: 'idea', ...from, sort: message.sort, text: message.text.trim() };
    const asked = this.#asked;
    if (asked === null || !answersQuestion(asked.question, message.ballot)) return undefined;
    const { question, ballot } = message;
    return { kind: 'ballot', ...from, voter: this.#seats.voterOf(seat, asked), question, ballot };
  }

  #reply(seat: SeatRecord, id: string, taken: boolean): void {
    const line = this.#lineOf.get(seat.id);
    line?.send(taken ? { kind: 'taken', id } : { kind: 'refused', id, why: 'over' });
  }

  #change(id: SeatId, act: (seat: SeatRecord) => void): void {
    const seat = this.#seats.find(id);
    if (seat === undefined) return;
    act(seat);
    this.#tellSeat(seat);
    this.#events.changed();
  }

  #tellSeat(seat: SeatRecord): void {
    const { secret, drawn, stage, scribe } = seat;
    this.#lineOf.get(seat.id)?.send({ kind: 'seat', seat: secret, drawn, stage, scribe });
    this.#tellQuestion(seat);
  }

  #tellQuestion(seat: SeatRecord): void {
    if (seat.stage !== 'in') return;
    const question = this.#asked?.question ?? null;
    const mine = seat.mine !== null && seat.mine.question === question?.id ? seat.mine.ballot : null;
    this.#lineOf.get(seat.id)?.send({ kind: 'question', question, mine, ...this.#writing });
  }

  #seatList(): readonly Seat[] {
    const all = this.#seats.all();
    const perAddress = new Map<string, number>();
    for (const { address } of all) perAddress.set(address, (perAddress.get(address) ?? 0) + 1);
    return all.map((seat) => {
      const { id, drawn, name, stage, scribe, address } = seat;
      const asked = this.#asked;
      return {
        ...{ id, drawn, name, stage, scribe },
        connected: this.#lineOf.has(id),
        vote: this.#voteOf(seat),
        sharesAddress: (perAddress.get(address) ?? 0) > 1,
        voter: asked === null ? null : this.#seats.voterOf(seat, asked),
      };
    });
  }

  #voteOf(seat: SeatRecord): Seat['vote'] {
    const asked = this.#asked?.question.id;
    if (asked === undefined) return 'none';
    if (seat.mine?.question === asked) return 'voted';
    return seat.seen === asked ? 'seen' : 'none';
  }
}
