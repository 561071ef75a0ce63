import { failed, ok } from '#shared/base/result.ts';
import type { HostMethods } from '#shared/host/host.ts';
import type { roomMethods } from '#shared/host/room-methods.ts';
import { roomProblems } from '#shared/strings/phones.ts';

const refused = async () => failed(roomProblems.onlyOnTheDesktop);

/** A page in a browser cannot be reached by phones: it has no port to listen on. */
export const browserRoom: Pick<HostMethods, keyof typeof roomMethods> = {
  roomAddresses: async () => ok({ kind: 'unavailable' }),
  roomState: async () => ok({ kind: 'off', failed: false }),
  roomDeliveries: async () => ok({ deliveries: [] }),
  roomStop: async () => ok(undefined),
  roomStart: refused,
  roomAdmit: refused,
  roomRemove: refused,
  roomScribe: refused,
  roomJoining: refused,
  roomRotate: refused,
  roomAsk: refused,
  roomAnswer: refused,
};
