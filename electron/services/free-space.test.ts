import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { freeSpace } from './free-space.ts';

it('tells the space that is free, and nothing where there is no such place', async () => {
  expect(await freeSpace(tmpdir())).toBeGreaterThan(1_000_000);
  expect(await freeSpace('/no/such/place')).toBeNull();
});
