import { crc32 as nodeCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { crc32 } from './crc32.ts';

it('is the checksum that everybody else has, wherever the bytes lie and however many they are', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(20), (all, from) => {
      const bytes = all.subarray(from);
      expect(crc32(bytes)).toBe(nodeCrc32(bytes));
    }),
  );
});

it('goes on from an earlier result', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), fc.uint8Array({ maxLength: 60 }), (first, second) => {
      expect(crc32(second, crc32(first))).toBe(nodeCrc32(new Uint8Array([...first, ...second])));
    }),
  );
});
