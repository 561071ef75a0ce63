import { describe, expect, it } from 'vitest';
import type { Result } from '#shared/base/result.ts';
import type { HostMethods } from '#shared/host/host.ts';
import { workshopId } from '#shared/workshop/schema/ids.ts';

function value<T>(result: Result<T>): T {
  if (result.kind === 'failed') throw new Error(`${result.problem.code}: ${result.problem.what}`);
  return result.value;
}

/** Phones in the room: where a host can have them they are off until started; where it cannot, it says so. */
export function describeRoom(host: () => HostMethods): void {
  describe('phones', () => {
    it('are off until started, on one address, and off again when stopped', async () => {
      expect(value(await host().roomState())).toEqual({ kind: 'off', failed: false });
      expect(value(await host().roomDeliveries())).toEqual({ deliveries: [] });
      expect(await host().roomRotate()).toMatchObject({ kind: 'failed' });
      const found = value(await host().roomAddresses());
      const started = await host().roomStart({ workshopId: workshopId.parse('w1'), address: '127.0.0.1' });
      if (found.kind === 'unavailable') {
        if (started.kind !== 'failed') throw new Error('expected a refusal');
        const { what, work, next } = started.problem;
        expect([what, work, next]).not.toContain('');
        return;
      }
      expect(found.addresses.at(-1)).toMatchObject({ address: '127.0.0.1', sort: 'this-computer' });
      expect(value(started)).toMatchObject({ kind: 'open', address: '127.0.0.1', seats: [] });
      expect(value(await host().roomState())).toEqual(value(started));
      expect(value(await host().roomStop())).toBeUndefined();
      expect(value(await host().roomState())).toEqual({ kind: 'off', failed: false });
    });
  });
}
