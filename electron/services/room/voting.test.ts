import { describe, expect, it, onTestFinished } from 'vitest';
import type { Delivery } from '#shared/host/room-methods.ts';
import type { PhoneBallot } from '#shared/room/question.ts';
import { voteId } from '#shared/workshop/schema/ids.ts';
import { seeded } from '#test/faults/support/seeded-random.ts';
import { openRoom, type TestRoom, unwrap } from '#test/helpers/open-room.ts';
import { newMessageId, openPhone, type RoomPhone } from '#test/helpers/room-phone.ts';

function asked(id: string, secret = false) {
  return {
    vote: voteId.parse(id),
    question: {
      kind: 'choice' as const,
      id: `${id}_1`,
      title: 'How sound is it?',
      secret,
      options: ['0', '1', '2', '3', '4'].map((key) => ({ key, label: `Score ${key}` })),
    },
  };
}

async function opened(onDelivery?: (delivery: Delivery) => boolean | undefined): Promise<TestRoom> {
  // Ten rounds in a second or two: faster than any thumb.
  const room = await openRoom({ limits: { messagesPerSecond: 1_000 } }, onDelivery);
  onTestFinished(async () => void (await room.close()));
  return room;
}

/** One person's phone, let in. */
async function joined(room: TestRoom): Promise<{ readonly phone: RoomPhone; readonly seat: string }> {
  const phone = await openPhone({ host: room.host });
  phone.say({ kind: 'join', token: room.token });
  const { seat } = await phone.hears('seat');
  await room.admitAll();
  await phone.hears('seat', ({ stage }) => stage === 'in');
  return { phone, seat };
}

async function back(room: TestRoom, seat: string): Promise<RoomPhone> {
  const phone = await openPhone({ host: room.host });
  phone.say({ kind: 'return', seat });
  await phone.hears('seat');
  return phone;
}

describe('voting by phone', () => {
  it('counts every vote once: 30 phones, 10 rounds, lost lines, repeats and second thoughts', async () => {
    const counted = new Map<string, Map<string, PhoneBallot>>();
    let casts = 0;
    const room = await opened((delivery) => {
      if (delivery.kind !== 'ballot') return true;
      casts += 1;
      const round = counted.get(delivery.question) ?? new Map<string, PhoneBallot>();
      counted.set(delivery.question, round.set(delivery.voter, delivery.ballot));
      return true;
    });
    const random = seeded(6);
    const people = await Promise.all(Array.from({ length: 30 }, () => joined(room)));
    let said = 0;

    for (let round = 0; round < 10; round += 1) {
      const vote = asked(`v${round}`, round % 2 === 1);
      const { id } = vote.question;
      await room.room.roomAsk({ asked: vote });
      const choices = await Promise.all(
        people.map(async (person, at) => {
          let { phone } = person;
          const luck = random.next();
          const ballot = String(random.below(5));
          const message = { kind: 'vote', id: newMessageId(), question: id, ballot } as const;
          await phone.hears('question', ({ question }) => question?.id === id);
          said += 1;
          phone.say(message);
          if (luck < 0.4) {
            // Lost in the middle: nobody knows whether it arrived, so the phone says it again.
            phone.vanish();
            phone = await back(room, person.seat);
            people[at] = { ...person, phone };
            for (let again = 0; again < 3; again += 1) phone.say(message);
          } else if (luck < 0.6) phone.say(message);
          await phone.hears('taken', (answer) => answer.id === message.id);
          if (luck < 0.8) return ballot;
          const other = { ...message, id: newMessageId(), ballot: '4' };
          said += 1;
          phone.say(other);
          await phone.hears('taken', (answer) => answer.id === other.id);
          return '4';
        }),
      );
      const tally = [...(counted.get(id)?.values() ?? [])].toSorted();
      expect(tally).toEqual(choices.toSorted());
      expect(counted.get(id)?.size).toBe(30);
      expect((await room.state()).seats.filter(({ vote: state }) => state === 'voted')).toHaveLength(30);
    }
    expect(casts).toBe(said);
  });

  it('is secret across votes: the same person is another voter in each secret one, and the same in named ones', async () => {
    const room = await opened();
    await joined(room);
    const voters: (string | null | undefined)[] = [];
    for (const [id, secret] of [
      ['a', true],
      ['b', true],
      ['c', false],
      ['d', false],
    ] as const) {
      await room.room.roomAsk({ asked: asked(id, secret) });
      voters.push((await room.state()).seats[0]?.voter);
    }
    expect(new Set(voters).size).toBe(3);
    expect(voters[2]).toBe(voters[3]);
  });

  it('answers only once the window has decided, and gives it everything again after a reload', async () => {
    const room = await opened(() => undefined);
    const { phone } = await joined(room);
    await room.room.roomAsk({ asked: asked('v') });
    phone.say({ kind: 'vote', id: '0123456789abcdef', question: 'v_1', ballot: '3' });
    phone.say({ kind: 'vote', id: '0123456789abcdef', question: 'v_1', ballot: '3' });
    phone.say({ kind: 'idea', id: 'fedcba9876543210', sort: 'idea', text: ' Ask the depot ' });
    await expect.poll(() => room.deliveries.length, { timeout: 30_000 }).toBe(2);
    expect(phone.heard.some(({ kind }) => kind === 'taken')).toBe(false);
    expect(unwrap(await room.room.roomDeliveries()).deliveries).toEqual(room.deliveries);
    const [ballot, idea] = room.deliveries;
    if (ballot === undefined || idea === undefined) throw new Error('Nothing was delivered.');
    expect(idea).toMatchObject({ kind: 'idea', text: 'Ask the depot' });
    await room.room.roomAnswer({ delivery: ballot.id, taken: false });
    expect(await phone.hears('refused')).toMatchObject({ id: '0123456789abcdef', why: 'over' });
    await room.room.roomAnswer({ delivery: idea.id, taken: true });
    expect(await phone.hears('taken')).toMatchObject({ id: 'fedcba9876543210' });
  });

  it('shows a phone that comes back what it chose, and nothing once the vote is over', async () => {
    const room = await opened();
    const { phone, seat } = await joined(room);
    await room.room.roomAsk({ asked: asked('v') });
    phone.say({ kind: 'vote', id: newMessageId(), question: 'v_1', ballot: '2' });
    await phone.hears('taken');
    phone.vanish();
    const again = await back(room, seat);
    expect(await again.hears('question')).toMatchObject({ mine: '2', question: { id: 'v_1' } });
    await room.room.roomAsk({ asked: null });
    await again.hears('question', ({ question }) => question === null);
    again.say({ kind: 'vote', id: newMessageId(), question: 'v_1', ballot: '4' });
    expect(await again.hears('refused')).toMatchObject({ why: 'over' });
    expect(room.deliveries).toHaveLength(1);
  });

  it('takes claims from a scribe alone', async () => {
    const room = await opened();
    const { phone } = await joined(room);
    const claim = { kind: 'idea', sort: 'claim', text: 'Two depots use it daily' } as const;
    phone.say({ ...claim, id: newMessageId() });
    expect(await phone.hears('refused')).toMatchObject({ why: 'not-yours' });
    const [seat] = (await room.state()).seats;
    if (seat !== undefined) await room.room.roomScribe({ seat: seat.id, scribe: true });
    await phone.hears('seat', ({ scribe }) => scribe);
    phone.say({ ...claim, id: newMessageId() });
    await phone.hears('taken');
    expect(room.deliveries).toMatchObject([{ kind: 'idea', sort: 'claim', text: claim.text }]);
  });

  it('never tells a phone a name, another phone or another vote', async () => {
    const room = await opened();
    const [one, other] = [await joined(room), await joined(room)];
    await room.room.roomAsk({ asked: asked('v') });
    other.phone.say({ kind: 'vote', id: newMessageId(), question: 'v_1', ballot: '1' });
    await other.phone.hears('taken');
    await room.room.roomAsk({ asked: null });
    await one.phone.hears('question', ({ question }) => question === null);
    const said = JSON.stringify(one.phone.heard);
    const [, second] = (await room.state()).seats;
    for (const secret of ['Person', other.seat, second?.drawn ?? '', second?.id ?? ''])
      expect(said).not.toContain(secret);
    expect(new Set(one.phone.heard.map(({ kind }) => kind))).toEqual(new Set(['seat', 'question']));
  });
});
