import { describe, expect, it } from 'vitest';
import type { Result } from '#shared/base/result.ts';
import { type HostMethods, hostContract } from '#shared/host/host.ts';
import { workshopId } from '#shared/workshop/schema/ids.ts';

function value<T>(result: Result<T>): T {
  if (result.kind === 'failed') throw new Error(`${result.problem.code}: ${result.problem.what}`);
  return result.value;
}

/** What the host tells about the computer before the client enters. */
export function describeFlight(host: () => HostMethods): void {
  describe('the flight check', () => {
    it('tells what it knows, and never more, and lets go of the screen again', async () => {
      const { freeBytes, screens } = value(await host().flightFacts());
      expect(freeBytes === null || freeBytes > 0).toBe(true);
      expect(screens === null || screens > 0).toBe(true);
      expect(typeof value(await host().keepAwake({ on: true })).awake).toBe('boolean');
      expect(value(await host().keepAwake({ on: false }))).toEqual({ awake: false });
    });
  });
}

/** What helps with a fault, and a newer version without a network. */
export function describeSupport(host: () => HostMethods): void {
  describe('help', () => {
    it('has facts that fit the contract, which no text of a workshop does', async () => {
      const facts = value(await host().hostFacts());
      expect(hostContract.hostFacts.reply.safeParse(facts).error).toBeUndefined();
      expect(hostContract.hostFacts.reply.safeParse({ ...facts, note: 'Harbour Group' }).success).toBe(false);
    });

    it('checks no installer without the makers’ key, and says so', async () => {
      const answer = await host().updateCheck();
      if (answer.kind !== 'failed') return expect(answer.value).toEqual({ kind: 'cancelled' });
      const { what, work, next } = answer.problem;
      expect([what, work, next]).not.toContain('');
    });
  });
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
