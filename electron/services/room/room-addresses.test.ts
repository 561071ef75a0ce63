import type { NetworkInterfaceInfo } from 'node:os';
import { expect, it } from 'vitest';
import { roomAddresses } from './room-addresses.ts';

function card(address: string, internal = false): NetworkInterfaceInfo {
  const family = address.includes(':') ? 'IPv6' : 'IPv4';
  const common = { address, netmask: '255.255.255.0', mac: '00:00:00:00:00:00', internal, cidr: null };
  return family === 'IPv4' ? { ...common, family } : { ...common, family, scopeid: 0 };
}

it('puts the addresses phones can likely reach first, and what reaches nobody last', () => {
  const found = roomAddresses({
    lo: [card('127.0.0.1', true), card('::1', true)],
    docker0: [card('172.17.0.1')],
    tailscale0: [card('100.80.1.2')],
    en7: [card('169.254.3.4')],
    'Wi-Fi': [card('192.168.4.20'), card('fe80::1')],
    eth0: [card('10.0.0.7')],
  });
  expect(found.map(({ address, sort }) => `${address} ${sort}`)).toEqual([
    '192.168.4.20 network',
    '10.0.0.7 network',
    '172.17.0.1 other',
    '100.80.1.2 other',
    '169.254.3.4 other',
    '127.0.0.1 this-computer',
  ]);
});
