import type { PhoneMessage } from '#shared/room/phone-messages.ts';
import { ROOM_LIMITS } from '#shared/room/room-limits.ts';
import type { RoomMessage } from '#shared/room/room-messages.ts';

type LineEvents = {
  /** What to say first on each new connection; null while there is nothing to say yet. */
  readonly greeting: () => PhoneMessage | null;
  readonly heard: (message: RoomMessage) => void;
  readonly connected: (isConnected: boolean) => void;
};

const FIRST_WAIT_MS = 400;
const LONGEST_WAIT_MS = 5_000;

/** The connection to the laptop. It comes back by itself, at a moment of its own so that a whole room does not knock at once. */
export class PhoneLine {
  private readonly events: LineEvents;
  private socket: WebSocket | null = null;
  private waits = FIRST_WAIT_MS;
  private again = 0;
  private silence = 0;
  private stopped = true;

  constructor(events: LineEvents) {
    this.events = events;
    const wake = (): void => {
      if (document.visibilityState !== 'hidden') this.wake();
    };
    document.addEventListener('visibilitychange', wake);
    window.addEventListener('online', wake);
    window.addEventListener('pageshow', wake);
  }

  start(): void {
    this.stopped = false;
    this.waits = FIRST_WAIT_MS;
    this.open();
  }

  stop(): void {
    this.stopped = true;
    this.drop();
    this.events.connected(false);
  }

  send(message: PhoneMessage): void {
    if (this.socket !== null && this.socket.readyState === WebSocket.OPEN)
      this.socket.send(JSON.stringify(message));
  }

  /** A phone that slept has a connection that looks alive and is not; the first word finds out. */
  private wake(): void {
    if (this.stopped) return;
    if (this.socket === null || this.socket.readyState > WebSocket.OPEN) this.open();
  }

  private open(): void {
    this.drop();
    const greeting = this.events.greeting();
    if (greeting === null) return;
    const socket = new WebSocket(`ws://${location.host}/room`);
    this.socket = socket;
    this.listenFor(socket);
    socket.onopen = () => socket.send(JSON.stringify(greeting));
    socket.onmessage = ({ data }) => {
      if (this.socket !== socket) return;
      this.listenFor(socket);
      this.waits = FIRST_WAIT_MS;
      this.events.connected(true);
      // The laptop that served this very page made it.
      this.events.heard(JSON.parse(String(data)) as RoomMessage);
    };
    socket.onclose = () => {
      if (this.socket === socket) this.lost();
    };
  }

  private lost(): void {
    this.drop();
    this.events.connected(false);
    if (this.stopped) return;
    const wait = this.waits * (0.5 + Math.random());
    this.waits = Math.min(this.waits * 2, LONGEST_WAIT_MS);
    this.again = window.setTimeout(() => this.open(), wait);
  }

  /** The laptop says something every few seconds; when it does not, the connection is gone without a word. */
  private listenFor(socket: WebSocket): void {
    clearTimeout(this.silence);
    this.silence = window.setTimeout(() => {
      if (this.socket === socket) this.lost();
    }, ROOM_LIMITS.silenceMs);
  }

  private drop(): void {
    clearTimeout(this.again);
    clearTimeout(this.silence);
    const was = this.socket;
    this.socket = null;
    if (was !== null) was.close();
  }
}
