import type { RawData, WebSocket } from 'ws';
import { type PhoneMessage, readPhoneMessage } from '#shared/room/phone-messages.ts';
import type { ROOM_LIMITS } from '#shared/room/room-limits.ts';
import type { EndReason, RoomMessage } from '#shared/room/room-messages.ts';

/** Any number will do; the page goes by the message that comes before. */
const ENDED = 4_000;
const GOODBYE_MS = 1_000;

export type ConnectionLimits = {
  readonly [K in 'messagesPerSecond' | 'handshakeMs' | 'unsentBytes']: (typeof ROOM_LIMITS)[K] | number;
};

export type PhoneEvents = {
  readonly message: (connection: PhoneConnection, message: PhoneMessage) => void;
  readonly gone: (connection: PhoneConnection) => void;
};

/** One phone's line: it has to say who it is in time, may not flood, and is cut off at the first thing it should not say. */
export class PhoneConnection {
  readonly address: string;
  readonly #socket: WebSocket;
  readonly #limits: ConnectionLimits;
  readonly #handshake: ReturnType<typeof setTimeout>;
  #second = 0;
  #inSecond = 0;
  #isAlive = true;
  #isOver = false;

  constructor(socket: WebSocket, address: string, limits: ConnectionLimits, events: PhoneEvents) {
    this.address = address;
    this.#socket = socket;
    this.#limits = limits;
    this.#handshake = setTimeout(() => this.cut(), limits.handshakeMs);
    socket.on('message', (data, isBinary) => this.#heard(data, isBinary, events));
    socket.on('ping', () => this.#isFlood());
    socket.on('pong', () => {
      this.#isAlive = true;
      this.#isFlood();
    });
    // A frame that is too long or wrong closes the line; that is all there is to do.
    socket.on('error', () => this.cut());
    socket.on('close', () => {
      clearTimeout(this.#handshake);
      this.#isOver = true;
      events.gone(this);
    });
  }

  /** It has said who it is. */
  welcome(): void {
    clearTimeout(this.#handshake);
  }

  send(message: RoomMessage): void {
    if (this.#isOver) return;
    if (this.#socket.bufferedAmount > this.#limits.unsentBytes) this.cut();
    else this.#socket.send(JSON.stringify(message));
  }

  end(why: EndReason): void {
    if (this.#isOver) return;
    this.send({ kind: 'end', why });
    this.#isOver = true;
    this.#socket.close(ENDED, why);
    // Whoever does not hang up is hung up on.
    setTimeout(() => this.#socket.terminate(), GOODBYE_MS).unref();
  }

  /** Whether it still answers; asked once in a while. */
  beat(): void {
    if (!this.#isAlive) {
      this.cut();
      return;
    }
    this.#isAlive = false;
    this.#socket.ping();
    this.send({ kind: 'beat' });
  }

  cut(): void {
    this.#isOver = true;
    this.#socket.terminate();
  }

  #heard(data: RawData, isBinary: boolean, events: PhoneEvents): void {
    if (this.#isOver || this.#isFlood()) return;
    const message = isBinary ? undefined : readPhoneMessage(data.toString());
    if (message === undefined) this.end('not-understood');
    else events.message(this, message);
  }

  #isFlood(): boolean {
    const second = Math.floor(performance.now() / 1_000);
    this.#inSecond = second === this.#second ? this.#inSecond + 1 : 1;
    this.#second = second;
    if (this.#inSecond <= this.#limits.messagesPerSecond) return false;
    this.cut();
    return true;
  }
}
