import { randomBytes } from 'node:crypto';
import { WebSocket } from 'ws';
import type { PhoneMessage } from '#shared/room/phone-messages.ts';
import type { RoomMessage } from '#shared/room/room-messages.ts';

type Kind = RoomMessage['kind'];
type Of<K extends Kind> = Extract<RoomMessage, { kind: K }>;

export type RoomPhone = {
  /** Everything heard so far. */
  readonly heard: readonly RoomMessage[];
  readonly closed: Promise<void>;
  readonly say: (message: PhoneMessage) => void;
  readonly sayRaw: (data: string | Buffer) => void;
  /** The first message of this kind that fits, heard already or still to come; an error once the line has ended. */
  readonly hears: <K extends Kind>(kind: K, fits?: (message: Of<K>) => boolean) => Promise<Of<K>>;
  readonly close: () => void;
  readonly vanish: () => void;
};

export type PhoneOptions = {
  readonly host: string;
  /** The address the phone connects from; each one of the loopback network counts as a device of its own. */
  readonly from?: string;
};

export function newMessageId(): string {
  return randomBytes(8).toString('hex');
}

/** A real WebSocket client that talks as the phone page does. Rejects when the room does not open the line. */
export function openPhone(options: PhoneOptions): Promise<RoomPhone> {
  const { host, from } = options;
  const socket = new WebSocket(`ws://${host}/room`, {
    headers: { Host: host, Origin: `http://${host}` },
    ...(from === undefined ? {} : { localAddress: from }),
  });
  const heard: RoomMessage[] = [];
  const waiting = new Set<(message: RoomMessage | undefined) => void>();
  let ended = '';
  const without = (kind: Kind): Error => new Error(`The line ended (${ended}) without “${kind}”.`);
  const closed = new Promise<void>((resolve) => {
    socket.once('close', (code, reason) => {
      ended = `${code} ${String(reason)}`.trim();
      for (const tell of [...waiting]) tell(undefined);
      resolve();
    });
  });
  socket.on('message', (data) => {
    const message: RoomMessage = JSON.parse(String(data));
    heard.push(message);
    for (const tell of [...waiting]) tell(message);
  });
  const phone: RoomPhone = {
    heard,
    closed,
    say: (message) => socket.send(JSON.stringify(message)),
    sayRaw: (data) => socket.send(data),
    hears: (kind, fits = () => true) =>
      new Promise((resolve, reject) => {
        const isIt = (message: RoomMessage): message is Of<typeof kind> =>
          message.kind === kind && fits(message as Of<typeof kind>);
        const before = heard.find(isIt);
        if (before !== undefined) return resolve(before);
        if (socket.readyState === WebSocket.CLOSED) return reject(without(kind));
        const tell = (message: RoomMessage | undefined): void => {
          if (message !== undefined && !isIt(message)) return;
          waiting.delete(tell);
          if (message === undefined) reject(without(kind));
          else resolve(message);
        };
        waiting.add(tell);
      }),
    close: () => socket.close(),
    vanish: () => socket.terminate(),
  };
  return new Promise((resolve, reject) => {
    socket.once('open', () => resolve(phone));
    socket.on('error', reject);
  });
}
