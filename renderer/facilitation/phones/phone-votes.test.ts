import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { type Delivery, deliverySchema, roomStateSchema, type Seat } from '#shared/host/room-methods.ts';
import { applyCommand } from '#shared/workshop/commands/apply-command.ts';
import type { Command } from '#shared/workshop/commands/command-table.ts';
import { newWorkshop } from '#shared/workshop/new-workshop.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { askedNow } from './phone-question.ts';
import { voterCommands } from './phone-voters.ts';
import { acceptCommands, phoneIdeas, takeDelivery } from './take-delivery.ts';

function done(workshop: Workshop, ...commands: readonly Command[]): Workshop {
  return commands.reduce((before, command) => {
    const applied = applyCommand(before, command);
    if (applied.kind === 'failed') throw new Error(applied.problem.what);
    return applied.value.workshop;
  }, workshop);
}

const people = done(
  newWorkshop({
    id: 'w1',
    title: 'Depot',
    client: 'Meridian',
    createdAt: '2026-11-20T09:00:00Z',
    zone: 'Europe/London',
    playbook: defaultPlaybook,
  }),
  { name: 'person.add', payload: { id: 'anna', item: { name: 'Anna', role: 'Operations' } } },
  { name: 'person.add', payload: { id: 'ben', item: { name: 'Ben', role: 'Finance' } } },
);

function opened(voters: Record<string, object>, anonymous = false): Workshop {
  const item = { subject: { kind: 'score' as const, ref: 'DM1' }, title: 'How sound?', voters, anonymous };
  return done(people, { name: 'vote.open', payload: { id: 'v', item } });
}

function seat(number: number, name = '', room = 'aaaaaaaa'): Seat {
  const seats = roomStateSchema.parse({
    kind: 'open',
    workshopId: 'w1',
    address: '192.168.1.2',
    port: 50_000,
    token: '0'.repeat(32),
    code: '123456',
    joining: true,
    reachable: true,
    question: 'v_1',
    seats: [
      {
        id: `seat-${number}`,
        drawn: `Blue ${number}`,
        name,
        stage: 'in',
        connected: true,
        vote: 'none',
        scribe: false,
        sharesAddress: false,
        voter: `phone-${room}-${number}`,
      },
    ],
  });
  const [only] = seats.kind === 'open' ? seats.seats : [];
  if (only === undefined) throw new Error('No seat.');
  return only;
}

function ballot(from: Seat, choice: string, question = 'v_1'): Delivery {
  const { id, voter } = from;
  return deliverySchema.parse({ kind: 'ballot', id: 'd1', seat: id, voter, question, ballot: choice });
}

function asked(workshop: Workshop) {
  const now = askedNow(workshop.votes, defaultPlaybook);
  if (now === null) throw new Error('Nothing is asked.');
  return now;
}

function seated(workshop: Workshop, seats: readonly Seat[]): Workshop {
  return done(workshop, ...voterCommands(workshop, seats, asked(workshop)));
}

function taken(workshop: Workshop, delivery: Delivery, seats: readonly Seat[]): Workshop {
  const taking = takeDelivery(workshop, delivery, seats);
  if (taking.kind !== 'command') throw new Error(taking.kind);
  return done(workshop, taking.command);
}

const votersIn = ({ votes }: Workshop) => Object.keys(Object.values(votes)[0]?.voters ?? {});
const ballotsIn = ({ votes }: Workshop) => Object.values(votes)[0]?.first.ballots;

describe('votes from phones', () => {
  it('ask the newest vote that is not revealed, follow the revote and end at the reveal', () => {
    const first = opened({ k: {} });
    expect(asked(first).question).toMatchObject({ id: 'v_1', kind: 'choice', title: 'How sound?' });
    expect(asked(first).question.options.map(({ key }) => key)).toEqual(['0', '1', '2', '3', '4']);
    const shown = done(first, { name: 'vote.reveal', payload: { id: 'v', at: '2026-11-20T10:00:00Z' } });
    expect(askedNow(shown.votes, defaultPlaybook)).toBeNull();
    const again = done(shown, { name: 'vote.again', payload: { id: 'v' } });
    expect(asked(again).question.id).toBe('v_2');
    expect(takeDelivery(again, ballot(seat(1), '3'), [seat(1)]).kind).toBe('refused');
  });

  it('tell phones nothing but the question and its answers', () => {
    const workshop = opened({ a: { person: 'anna', label: 'Anna' } });
    expect(JSON.stringify(asked(workshop).question)).not.toMatch(/Anna|Meridian|voter|note/);
  });

  it('count somebody who is a voter by name as that one, and others as one more each', () => {
    const seats = [seat(1, ' anna '), seat(2), seat(3, 'Anna')];
    const ready = seated(
      opened({ a: { person: 'anna', label: 'Anna' }, b: { person: 'ben', label: 'Ben' } }),
      seats,
    );
    expect(votersIn(ready)).toEqual(['a', 'b', 'phone-aaaaaaaa-2', 'phone-aaaaaaaa-3']);
    const all = seats.reduce((now, one) => taken(now, ballot(one, '3'), seats), ready);
    expect(Object.keys(ballotsIn(all) ?? {})).toEqual(['a', 'phone-aaaaaaaa-2', 'phone-aaaaaaaa-3']);
    expect(voterCommands(all, seats, asked(all))).toEqual([]);
  });

  it('become one command each, and none when handed over again', () => {
    const seats = [seat(1)];
    const ready = seated(opened({}), seats);
    const once = taken(ready, ballot(seat(1), '3'), seats);
    expect(takeDelivery(once, ballot(seat(1), '3'), seats).kind).toBe('done');
    const other = taken(once, ballot(seat(1), '1'), seats);
    expect(ballotsIn(other)).toEqual({ 'phone-aaaaaaaa-1': 1 });
    expect(takeDelivery(other, ballot(seat(1), '3', 'gone_1'), seats).kind).toBe('refused');
  });

  it('carry no name in a secret vote', () => {
    const seats = [seat(1, 'Anna')];
    const cast = taken(seated(opened({}, true), seats), ballot(seat(1, 'Anna'), '2'), seats);
    expect(JSON.stringify(cast.votes)).not.toMatch(/Anna|anna|Operations/);
    expect(ballotsIn(cast)).toEqual({ 'phone-aaaaaaaa-1': 2 });
  });

  it('of a room that ended with the app are out, because those people vote again', () => {
    const before = taken(seated(opened({}, true), [seat(1)]), ballot(seat(1), '4'), [seat(1)]);
    const seats = [seat(7, '', 'bbbbbbbb')];
    const ready = seated(before, seats);
    expect(ballotsIn(ready)).toEqual({});
    expect(ballotsIn(taken(ready, ballot(seat(7, '', 'bbbbbbbb'), '4'), seats))).toEqual({
      'phone-bbbbbbbb-7': 4,
    });
  });
});

describe('ideas from phones', () => {
  const idea = (sort: 'idea' | 'claim', id: string) =>
    deliverySchema.parse({ kind: 'idea', id, seat: 'seat-1', sort, text: 'Ask the depot' });

  it('are kept in the workshop once, with who sent them', () => {
    const seats = [seat(1, 'Anna')];
    const kept = taken(people, idea('idea', 'd1'), seats);
    expect(takeDelivery(kept, idea('idea', 'd1'), seats).kind).toBe('done');
    expect(phoneIdeas(kept.ideas)).toMatchObject([{ text: 'Ask the depot', from: 'Anna' }]);
    const claimed = taken(kept, idea('claim', 'd2'), seats);
    expect(takeDelivery(claimed, idea('claim', 'd2'), seats).kind).toBe('done');
    expect(Object.values(claimed.claims)).toMatchObject([{ own: { text: 'Ask the depot' }, source: 'Anna' }]);
  });

  it.each(['claim', 'parked'] as const)('are taken up as %s and leave the list', (as) => {
    const kept = taken(people, idea('idea', 'd1'), [seat(1)]);
    const [only] = phoneIdeas(kept.ideas);
    if (only === undefined) throw new Error('No idea.');
    const accepted = done(kept, ...acceptCommands(only, as, 'new-1'));
    expect(phoneIdeas(accepted.ideas)).toEqual([]);
    const home = as === 'claim' ? accepted.claims : accepted.parking;
    expect(JSON.stringify(home)).toContain('Ask the depot');
  });
});
