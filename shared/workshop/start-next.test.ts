import { describe, expect, it } from 'vitest';
import { WorkshopLog } from '#test/helpers/workshop-log.ts';
import { newWorkshop } from './new-workshop.ts';
import { startNext } from './start-next.ts';

describe('the next workshop', () => {
  it('carries answers over, remembers where it came from, and begins the day afresh', () => {
    const log = new WorkshopLog();
    log.run({ name: 'claim.grade', payload: { id: 'EP3', grade: 3 } });
    log.run({ name: 'vote.open', payload: { id: 'v1', item: { subject: { kind: 'path' } } } });
    log.run({ name: 'path.take', payload: { outcome: 'harden' } });
    const next = startNext(log.workshop, {
      id: 'w2',
      createdAt: '2027-02-20T09:00:00Z',
      playbook: { ...log.workshop.playbook, version: '1.1.0' },
    });
    expect(next.claims).toEqual(log.workshop.claims);
    expect(next).toMatchObject({
      id: 'w2',
      client: 'Tidewater',
      previous: { id: 'w1', title: 'Bookings' },
      playbook: { version: '1.1.0' },
      votes: {},
      path: { taken: null },
    });
  });
});

describe('a new workshop', () => {
  it('knows nothing but its name', () => {
    const workshop = newWorkshop({
      id: 'w9',
      title: 'New',
      client: 'Client',
      createdAt: '2026-11-20T09:00:00Z',
      zone: 'UTC',
      playbook: { id: 'default', version: '1.0.0' },
    });
    expect(workshop).toMatchObject({ id: 'w9', title: 'New', claims: {}, votes: {}, path: { taken: null } });
  });
});
