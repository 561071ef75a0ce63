import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { ROOM_LIMITS } from '#shared/room/room-limits.ts';
import { voteId } from '#shared/workshop/schema/ids.ts';
import { openRoom, type TestRoom } from '#test/helpers/open-room.ts';
import { newMessageId, openPhone, type RoomPhone } from '#test/helpers/room-phone.ts';
import type { Fault, FaultRow, Rounds } from './fault.ts';
import { type Seeded, seedFor } from './support/seeded-random.ts';

/** All phones of the long run together send about as fast as a phone may. */
const PACE_MS = 1_000 / ROOM_LIMITS.messagesPerSecond + 5;
const everybody = { connectionsPerAddress: 1_000 };

function asked(round: number) {
  return {
    vote: voteId.parse(`v${round}`),
    question: {
      kind: 'choice' as const,
      id: `v${round}_1`,
      title: 'How sound?',
      secret: round % 2 === 0,
      options: ['0', '1', '2', '3', '4'].map((key) => ({ key, label: key })),
    },
  };
}

type Person = { phone: RoomPhone; readonly seat: string };

async function joined(room: TestRoom, count: number): Promise<Person[]> {
  const people = await Promise.all(
    Array.from({ length: count }, async () => {
      const phone = await openPhone({ host: room.host });
      phone.say({ kind: 'join', token: room.token });
      return { phone, seat: (await phone.hears('seat')).seat };
    }),
  );
  await room.admitAll();
  await Promise.all(people.map(({ phone }) => phone.hears('seat', ({ stage }) => stage === 'in')));
  return people;
}

/** One vote of one person, over a line that may go in the middle; how long the answer took. */
async function voteOnce(room: TestRoom, person: Person, question: string, choice: string, luck: number) {
  const message = { kind: 'vote', id: newMessageId(), question, ballot: choice } as const;
  await person.phone.hears('question', (heard) => heard.question?.id === question);
  const since = performance.now();
  person.phone.say(message);
  if (luck < 0.1) {
    person.phone.vanish();
    person.phone = await openedAgain(room);
    person.phone.say({ kind: 'return', seat: person.seat });
    await person.phone.hears('seat');
    person.phone.say(message);
  } else if (luck < 0.2) person.phone.say(message);
  await person.phone.hears('taken', ({ id }) => id === message.id);
  return performance.now() - since;
}

/** A full room has no line to spare until it has seen the end of the old one; a phone tries again, and so does this. */
async function openedAgain(room: TestRoom, tries = 40): Promise<RoomPhone> {
  try {
    return await openPhone({ host: room.host });
  } catch (error) {
    if (tries === 0) throw error;
    await wait(PACE_MS);
    return openedAgain(room, tries - 1);
  }
}

async function votesCounted(rounds: Rounds, random: Seeded): Promise<FaultRow> {
  const [phones, votes] = rounds === 'full' ? [ROOM_LIMITS.connections, 300] : [12, 3];
  const counted = new Map<string, Map<string, unknown>>();
  let casts = 0;
  const limits = rounds === 'full' ? everybody : { ...everybody, messagesPerSecond: 1_000 };
  const room = await openRoom({ limits }, (delivery) => {
    if (delivery.kind !== 'ballot') return true;
    casts += 1;
    const round = counted.get(delivery.question) ?? new Map<string, unknown>();
    counted.set(delivery.question, round.set(delivery.voter, delivery.ballot));
    return true;
  });
  const lost: string[] = [];
  const times: number[] = [];
  try {
    const people = await joined(room, phones);
    for (let round = 0; round < votes; round += 1) {
      const vote = asked(round);
      await room.room.roomAsk({ asked: vote });
      const choices = people.map(() => String(random.below(5)));
      const lucks = people.map(() => random.next());
      const all = people.map(async (person, at) => {
        if (rounds === 'full') await wait(random.below(PACE_MS * 5));
        times.push(await voteOnce(room, person, vote.question.id, choices[at] ?? '', lucks[at] ?? 1));
      });
      await Promise.all(all);
      const tally = [...(counted.get(vote.question.id)?.values() ?? [])].sort().join('');
      if (tally !== choices.toSorted().join('')) lost.push(`round ${round}: ${tally}`);
    }
    if (casts !== phones * votes) lost.push(`${casts} ballots for ${phones * votes} votes`);
  } finally {
    await room.close();
  }
  const p95 = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
  if (rounds === 'full' && p95 > 200) lost.push(`answers took ${Math.round(p95)} ms (p95)`);
  return {
    what: `vote by one of ${phones} phones (answered within ${Math.round(p95)} ms, p95)`,
    tried: times.length,
    lost,
  };
}

/** Lines that never finish what they ask for, and others full of guesses, while somebody votes. */
async function besieged(rounds: Rounds): Promise<FaultRow> {
  const [slow, guesses] = rounds === 'full' ? [500, 5_000] : [30, 20];
  const room = await openRoom({ limits: { ...everybody, handshakeMs: 1_000 } });
  const lost: string[] = [];
  try {
    await room.room.roomAsk({ asked: asked(0) });
    const [person] = await joined(room, 1);
    const [address = '', port = ''] = room.host.split(':');
    const ended = Array.from({ length: slow }, () => {
      const socket = connect({ host: address, port: Number(port) });
      socket.on('error', () => undefined);
      socket.resume();
      socket.write('GET / HTTP/1.1\r\nX-Slow: ');
      return new Promise<void>((resolve) => socket.once('close', () => resolve()));
    });
    for (let at = 0; at < guesses; at += 1) {
      const phone = await openPhone({ host: room.host }).catch(() => undefined);
      phone?.say({ kind: 'join-code', code: String(at).padStart(6, '0') });
      await phone?.closed;
      if (phone?.heard.some(({ kind }) => kind === 'seat')) lost.push(`code ${at} let somebody in`);
      if (at % 10 === 0 && person !== undefined) {
        const idea = { kind: 'idea', id: newMessageId(), sort: 'idea', text: 'Still here' } as const;
        if (at / 10 >= ROOM_LIMITS.ideasPerSeat) continue;
        // Guesses are answered so fast that the one who takes part would seem to flood the room.
        await wait(PACE_MS);
        person.phone.say(idea);
        await person.phone.hears('taken', ({ id }) => id === idea.id);
      }
    }
    await Promise.all(ended);
    if ((await room.state()).seats.length !== 1) lost.push('somebody got a seat');
  } finally {
    await room.close();
  }
  return { what: 'slow line or guessed code beside a person who votes', tried: slow + guesses, lost };
}

export const fault: Fault = async (rounds) => {
  const random = seedFor(rounds);
  return [await votesCounted(rounds, random), await besieged(rounds)];
};
