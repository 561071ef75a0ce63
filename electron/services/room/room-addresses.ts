import type { NetworkInterfaceInfo } from 'node:os';
import type { RoomAddresses } from '#shared/host/room-methods.ts';

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;
type Candidates = Extract<RoomAddresses, { kind: 'available' }>['addresses'];

/** Cards that exist only inside this computer or lead into another network than the room's. */
const APART =
  /docker|veth|virbr|vmnet|vmware|vbox|virtualbox|vethernet|hyper-v|utun|tun|tap|wg|tailscale|zerotier|^br-/i;
const order = ['network', 'other', 'this-computer'] as const;

/** The addresses phones might reach this computer at, likeliest first, and its own for trying out. */
export function roomAddresses(interfaces: Interfaces): Candidates {
  const found = Object.entries(interfaces).flatMap(([name, infos]) =>
    (infos ?? [])
      .filter(({ family }) => family === 'IPv4')
      .map(({ address, internal }) => ({ address, name, sort: sortOf(name, address, internal) })),
  );
  return order.flatMap((sort) => found.filter((one) => one.sort === sort));
}

function sortOf(name: string, address: string, internal: boolean): (typeof order)[number] {
  if (internal) return 'this-computer';
  // 169.254 is what a card calls itself when nobody gave it an address.
  return isPrivate(address) && !APART.test(name) ? 'network' : 'other';
}

function isPrivate(address: string): boolean {
  const [first = 0, second = 0] = address.split('.').map(Number);
  return first === 10 || (first === 192 && second === 168) || (first === 172 && second >= 16 && second < 32);
}
