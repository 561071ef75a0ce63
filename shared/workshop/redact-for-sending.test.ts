import { describe, expect, it } from 'vitest';
import { WorkshopLog } from '#test/helpers/workshop-log.ts';
import { targetOf } from './attach-target.ts';
import { redactForSending } from './redact-for-sending.ts';
import { type Workshop, workshopSchema } from './schema/workshop.ts';

function told(): Workshop {
  const log = new WorkshopLog();
  const money = { low: 10_000, likely: 20_000, high: 30_000 };
  const weeks = { low: 3, likely: 4, high: 6 };
  log.run({ name: 'workshop.edit', payload: { changes: { note: 'SECRET cover' } } });
  log.run({ name: 'claim.edit', payload: { id: 'EP3', changes: { grade: 3, note: 'SECRET claim' } } });
  log.run({ name: 'core.edit-check', payload: { id: 'DM1', changes: { score: 2, note: 'SECRET check' } } });
  log.run({
    name: 'path.edit-cost',
    payload: { id: 'harden', changes: { money, weeks, note: 'SECRET cost' } },
  });
  log.run({ name: 'path.edit-break-even', payload: { changes: { prototype: 4_711, chance: 0.5 } } });
  log.run({ name: 'person.add', payload: { id: 'p1', item: { name: 'Noor' } } });
  log.run({ name: 'frame.pick-question', payload: { person: 'p1', stage: 'mvp' } });
  log.run({
    name: 'vote.open',
    payload: {
      id: 'v1',
      item: { subject: { kind: 'path' }, voters: { k1: { person: 'p1', label: 'VOTER' } } },
    },
  });
  log.run({ name: 'vote.cast', payload: { id: 'v1', voter: 'k1', ballot: 'harden' } });
  return log.workshop;
}

describe('a copy that is sent', () => {
  it('leaves out notes, prices and single votes, and keeps what the room answered', () => {
    const sent = redactForSending(told(), { notes: false, prices: false, ballots: false, photos: true });
    const text = JSON.stringify(sent);
    for (const secret of ['SECRET', '20000', '4711', 'VOTER']) expect(text).not.toContain(secret);
    expect(sent).toMatchObject({
      claims: { EP3: { grade: 3 } },
      core: { checks: { DM1: { score: 2 } } },
      path: { costs: { harden: { weeks: { likely: 4 }, money: null } }, breakEven: { chance: 0.5 } },
      frame: { questionPicks: {} },
      votes: { v1: { voters: {}, first: { ballots: {}, tally: { harden: 1 } } } },
    });
  });

  it('takes along what was asked for', () => {
    const workshop = told();
    expect(redactForSending(workshop, { notes: true, prices: true, ballots: true, photos: true })).toBe(
      workshop,
    );
  });

  it('without photos names none anywhere, and is a whole workshop all the same', () => {
    const log = new WorkshopLog(told());
    log.run({ name: 'metric.add', payload: { id: 'm1', item: { name: 'Churn' } } });
    log.run({ name: 'surface.add-part', payload: { id: 'p1', item: { name: 'Berth map' } } });
    log.run({ name: 'plan.add-item', payload: { id: 'i1', item: { title: 'Timed restore' } } });
    log.run({ name: 'parking.add', payload: { id: 'q1', item: { text: 'Whose data is it?' } } });
    for (const word of WHERE) {
      const target = targetOf(word);
      if (target === undefined) throw new Error(`${word} is no target.`);
      const item = { name: 'PHOTO.jpg', mediaType: 'image/png', bytes: 1, sha256: 'a'.repeat(64) } as const;
      const items = [{ id: `a-${word.replace(':', '-')}`, item }];
      expect(log.run({ name: 'attachment.put-on', payload: { target, items } })).toBe(true);
    }
    const sent = redactForSending(log.workshop, { notes: true, prices: true, ballots: true, photos: false });
    expect(JSON.stringify(log.workshop).match(/"a-/g)).toHaveLength(2 * WHERE.length);
    expect(JSON.stringify(sent)).not.toMatch(/PHOTO|"a-/);
    expect(workshopSchema.parse(sent)).toEqual(sent);
  });
});

const WHERE = [
  ...['claim:EP3', 'metric:m1', 'part:p1', 'check:DM1', 'area:AU', 'plan-item:i1', 'parked:q1', 'workshop'],
];
