import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type NetworkInterfaceInfo, networkInterfaces } from 'node:os';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { failed, ok } from '#shared/base/result.ts';
import type { HostMethods, HostRequest } from '#shared/host/host.ts';
import type { HostEventPayload } from '#shared/host/host-events.ts';
import type { RoomState, roomMethods } from '#shared/host/room-methods.ts';
import { ROOM_LIMITS } from '#shared/room/room-limits.ts';
import { roomProblems } from '#shared/strings/phones.ts';
import { answerPage, type PhonePage, upgradeRefusal } from './answer-page.ts';
import { PhoneConnection } from './phone-connection.ts';
import { roomAddresses } from './room-addresses.ts';
import { RoomDesk } from './room-desk.ts';

export type RoomMethods = Pick<HostMethods, keyof typeof roomMethods>;

export type RoomEvents = {
  readonly roomChanged: (state: HostEventPayload<'roomChanged'>) => void;
  readonly roomDelivery: (delivery: HostEventPayload<'roomDelivery'>) => void;
};

export type RoomParts = {
  readonly page: PhonePage;
  readonly events: RoomEvents;
  readonly now?: () => number;
  readonly interfaces?: () => Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;
  readonly limits?: Partial<Record<keyof typeof ROOM_LIMITS, number>>;
};

type Running = {
  readonly state: () => RoomState;
  readonly desk: RoomDesk;
  readonly stop: () => Promise<void>;
};

/** For pages and for lines that are only being opened, on top of the lines that are. */
const SPARE_SOCKETS = 100;
/** Changes within this time are told as one. */
const TOGETHER_MS = 20;

/** Phones in the room: a small server of its own, on one address of this computer, for as long as it is wanted. */
export function createRoom(parts: RoomParts): RoomMethods {
  const interfaces = parts.interfaces ?? networkInterfaces;
  let running: Running | undefined;
  const done = ok(undefined);
  const off = { kind: 'off', failed: false } as const;

  async function stop(): Promise<void> {
    const was = running;
    running = undefined;
    await was?.stop();
    if (was !== undefined) parts.events.roomChanged(off);
  }

  const atDesk = async (act: (desk: RoomDesk) => void) => {
    if (running === undefined) return failed(roomProblems.notOpen);
    act(running.desk);
    return done;
  };

  return {
    roomAddresses: async () => ok({ kind: 'available', addresses: roomAddresses(interfaces()) }),
    roomState: async () => ok(running?.state() ?? off),
    roomStart: async (request) => {
      const known = roomAddresses(interfaces()).some(({ address }) => address === request.address);
      if (!known) return failed(roomProblems.addressGone);
      await stop();
      try {
        running = await open(parts, request, interfaces);
      } catch {
        return failed(roomProblems.cannotListen);
      }
      return ok(running.state());
    },
    roomStop: async () => {
      await stop();
      return done;
    },
    roomAdmit: ({ seat, name }) => atDesk((desk) => desk.admit(seat, name)),
    roomRemove: ({ seat }) => atDesk((desk) => desk.remove(seat)),
    roomScribe: ({ seat, scribe }) => atDesk((desk) => desk.scribe(seat, scribe)),
    roomJoining: ({ open }) => atDesk((desk) => desk.setJoining(open)),
    roomRotate: () => atDesk((desk) => desk.rotate()),
    roomAsk: (asked) => atDesk((desk) => desk.ask(asked)),
    roomAnswer: ({ delivery, taken }) => atDesk((desk) => desk.answer(delivery, taken)),
    roomDeliveries: async () => ok({ deliveries: running?.desk.deliveries() ?? [] }),
  };
}

async function open(
  parts: RoomParts,
  { workshopId, address }: HostRequest<'roomStart'>,
  interfaces: NonNullable<RoomParts['interfaces']>,
): Promise<Running> {
  const limits = { ...ROOM_LIMITS, ...parts.limits };
  const lines = new Set<PhoneConnection>();
  let telling: ReturnType<typeof setTimeout> | undefined;
  const desk = new RoomDesk(
    {
      changed: () => {
        telling ??= setTimeout(() => {
          telling = undefined;
          parts.events.roomChanged(state());
        }, TOGETHER_MS);
      },
      delivery: parts.events.roomDelivery,
    },
    parts.now ?? Date.now,
  );

  // Slow and half-open connections are ended early; Node looks for them once in a while only, unless told otherwise.
  const server = createServer({
    headersTimeout: limits.handshakeMs,
    requestTimeout: limits.handshakeMs,
    keepAliveTimeout: 2_000,
    connectionsCheckingInterval: 1_000,
    maxHeaderSize: 8_192,
  });
  server.maxConnections = limits.connections + SPARE_SOCKETS;
  limitPerAddress(server, limits.connectionsPerAddress);
  const port = await listen(server, address);
  const host = `${address}:${port}`;
  const origin = { host, origin: `http://${host}` };
  server.on('request', answerPage(parts.page, origin));

  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: limits.messageBytes,
    perMessageDeflate: false,
    clientTracking: false,
  });
  server.on('upgrade', (request, socket, head) => {
    const refusal = upgradeRefusal(request, origin) ?? (lines.size < limits.connections ? undefined : 503);
    if (refusal !== undefined) {
      refuse(socket, refusal);
      return;
    }
    sockets.handleUpgrade(request, socket, head, (opened) => {
      const line = new PhoneConnection(opened, request.socket.remoteAddress ?? '', limits, {
        message: desk.hear,
        gone: (ended) => {
          lines.delete(ended);
          desk.lose(ended);
        },
      });
      lines.add(line);
    });
  });

  let reachable = true;
  const heart = setInterval(() => {
    for (const line of lines) line.beat();
    const isThere = roomAddresses(interfaces()).some((one) => one.address === address);
    if (isThere !== reachable) {
      reachable = isThere;
      parts.events.roomChanged(state());
    }
  }, limits.heartbeatMs);

  function state(): RoomState {
    return { kind: 'open', workshopId, address, port, reachable, ...desk.state() };
  }

  return {
    state,
    desk,
    stop: async () => {
      clearInterval(heart);
      clearTimeout(telling);
      // Nothing more is told about a room that is over.
      telling = setTimeout(() => undefined, 0);
      desk.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        // What was said last still goes out; then the lines are cut.
        setTimeout(() => {
          for (const line of lines) line.cut();
        }, 200);
      });
    },
  };
}

function listen(server: Server, address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: address, port: 0 }, () => {
      server.off('error', reject);
      // A server that listens on a port has an address of this kind.
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function limitPerAddress(server: Server, most: number): void {
  const open = new Map<string, number>();
  server.on('connection', (socket) => {
    const from = socket.remoteAddress ?? '';
    const count = (open.get(from) ?? 0) + 1;
    open.set(from, count);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => {
      const left = (open.get(from) ?? 1) - 1;
      if (left === 0) open.delete(from);
      else open.set(from, left);
    });
    if (count > most) socket.destroy();
  });
}

function refuse(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
