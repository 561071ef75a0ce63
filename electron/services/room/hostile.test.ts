import { connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ROOM_LIMITS } from '#shared/room/room-limits.ts';
import { voteId } from '#shared/workshop/schema/ids.ts';
import { openRoom, type TestRoom } from '#test/helpers/open-room.ts';
import { newMessageId, openPhone } from '#test/helpers/room-phone.ts';
import type { RoomParts } from './room.ts';

const asked = {
  vote: voteId.parse('v'),
  question: {
    kind: 'dots' as const,
    id: 'v_1',
    title: 'Which first?',
    secret: true,
    dots: 3,
    options: [
      { key: 'a', label: 'One' },
      { key: 'b', label: 'Two' },
    ],
  },
};

async function opened(parts: Partial<RoomParts> = {}): Promise<TestRoom> {
  const room = await openRoom(parts);
  onTestFinished(async () => void (await room.close()));
  return room;
}

async function member(room: TestRoom) {
  const phone = await openPhone({ host: room.host });
  phone.say({ kind: 'join', token: room.token });
  const { seat } = await phone.hears('seat');
  await room.admitAll();
  await phone.hears('seat', ({ stage }) => stage === 'in');
  return { phone, seat };
}

/** A well-behaved phone comes in, votes and is answered. */
async function expectServed(room: TestRoom): Promise<void> {
  const { phone } = await member(room);
  const id = newMessageId();
  phone.say({ kind: 'vote', id, question: 'v_1', ballot: { a: 1 } });
  await phone.hears('taken', (answer) => answer.id === id);
  phone.close();
}

/** Sends a request as it is written and gives back the first line of the answer; empty when the line was just cut. */
function rawRequest(host: string, text: string): Promise<string> {
  const [address = '', port = ''] = host.split(':');
  return new Promise((resolve) => {
    const socket = connect({ host: address, port: Number(port) });
    let answer = '';
    socket.on('data', (data) => {
      answer += String(data);
    });
    socket.on('error', () => undefined);
    socket.once('close', () => resolve(answer.split('\r\n')[0] ?? ''));
    socket.write(text);
  });
}

function upgrade(headers: readonly string[], path = '/room'): string {
  const always = [
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
  ];
  return `GET ${path} HTTP/1.1\r\n${[...headers, ...always].join('\r\n')}\r\n\r\n`;
}

describe('a hostile client', () => {
  it('from a foreign page or name is refused before it can say anything', async () => {
    const { host } = await opened();
    const port = host.split(':')[1];
    const own = [`Host: ${host}`, `Origin: http://${host}`];
    const answers = await Promise.all([
      rawRequest(host, upgrade([`Host: evil.example:${port}`, `Origin: http://evil.example:${port}`])),
      rawRequest(host, upgrade([`Host: localhost:${port}`, `Origin: http://${host}`])),
      rawRequest(host, upgrade([`Host: ${host}`, 'Origin: https://evil.example'])),
      rawRequest(host, upgrade([`Host: ${host}`, 'Origin: null'])),
      rawRequest(host, upgrade([`Host: ${host}`])),
      rawRequest(host, upgrade([...own, 'Origin: http://evil.example'])),
      rawRequest(host, upgrade(own, '/other')),
      rawRequest(host, upgrade(own, `/room?token=x`)),
    ]);
    const statuses = answers.map((line) => line.split(' ')[1]);
    expect(statuses).toEqual(['421', '421', '403', '403', '403', '403', '404', '404']);
  });

  it('gets three files and nothing else, with a policy that lets nothing in', async () => {
    const { host } = await opened();
    const page = await fetch(`http://${host}/`);
    expect(page.status).toBe(200);
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`connect-src ws://${host}`);
    expect(policy).not.toContain('unsafe');
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect(page.headers.get('cache-control')).toBe('no-store');
    const statusOf = async (path: string, init?: RequestInit) =>
      (await fetch(`http://${host}${path}`, init)).status;
    expect(await statusOf('/phone.js')).toBe(200);
    for (const path of ['/package.json', '/phone.js?x', '//etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/room'])
      expect(await statusOf(path), path).toBe(404);
    expect(await statusOf('/', { method: 'POST', body: 'x' })).toBe(405);
    expect(await statusOf('/', { headers: { Origin: 'https://evil.example' } })).toBe(403);
    expect(await rawRequest(host, 'GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n')).toContain('421');
  });

  it('without the key gets no seat, and a new key shuts the old one out', async () => {
    const room = await opened();
    const answers: string[] = [];
    for (const said of [
      { kind: 'join', token: '0'.repeat(32) },
      { kind: 'return', seat: '1'.repeat(32) },
      { kind: 'idea', id: newMessageId(), sort: 'idea', text: 'Let me in' },
    ] as const) {
      const phone = await openPhone({ host: room.host });
      phone.say(said);
      answers.push((await phone.hears('end')).why);
    }
    expect(answers).toEqual(['wrong-key', 'wrong-key', 'not-understood']);
    const { code } = await room.state();
    const guesses = Array.from({ length: 8 }, async () => {
      const phone = await openPhone({ host: room.host });
      phone.say({ kind: 'join-code', code: code === '000000' ? '000001' : '000000' });
      return (await phone.hears('end')).why;
    });
    expect(new Set(await Promise.all(guesses))).toEqual(new Set(['wrong-code', 'too-many-tries']));
    expect((await room.state()).seats).toEqual([]);
    await room.room.roomRotate();
    const now = await room.state();
    expect(now.token).not.toBe(room.token);
    expect(now.code).not.toBe(code);
  });

  it('that floods, shouts or talks nonsense is cut off, and nobody else notices', {
    timeout: 60_000,
  }, async () => {
    const room = await opened();
    await room.room.roomAsk({ asked });
    const nonsense: readonly (string | Buffer)[] = [
      'x',
      '{}',
      '[]',
      'null',
      '{"kind":"vote"}',
      '{"kind":"seen","question":"v_1","seat":"another"}',
      '{"kind":"join","token":"x"}',
      `{"kind":"vote","id":"${newMessageId()}","question":"v_1","ballot":{"a":99}}`,
      `{"kind":"vote","id":"${newMessageId()}","question":"v_1","ballot":{"a":4}}`,
      `{"kind":"vote","id":"${newMessageId()}","question":"v_1","ballot":{"c":1}}`,
      `{"kind":"vote","id":"${newMessageId()}","question":"v_1","ballot":"a"}`,
      `{"kind":"vote","id":"${newMessageId()}","question":"v_1","ballot":{"__proto__":1,"constructor":1}}`,
      `{"kind":"vote","id":"${newMessageId()}","question":"v_1","ballot":{"a":1},"voter":"someone-else"}`,
      '['.repeat(4_000),
      Buffer.from([0, 1, 2, 3]),
      'y'.repeat(5_000),
      Buffer.alloc(10 * 1024 * 1024, 'z'),
    ];
    for (const said of nonsense) {
      const hostile = await member(room);
      hostile.phone.sayRaw(said);
      await hostile.phone.closed;
      expect(hostile.phone.heard.some(({ kind }) => kind === 'taken')).toBe(false);
      await expectServed(room);
    }
    expect(room.deliveries).toHaveLength(nonsense.length);

    const flood = await member(room);
    const before = room.deliveries.length;
    for (let at = 0; at < 10_000; at += 1)
      flood.phone.say({ kind: 'vote', id: newMessageId(), question: 'v_1', ballot: { b: 1 } });
    await expectServed(room);
    await flood.phone.closed;
    expect(room.deliveries.length - before).toBeLessThanOrEqual(2 * ROOM_LIMITS.messagesPerSecond + 1);
    await expectServed(room);
  });

  it('cannot vote twice by replaying, nor for somebody else', async () => {
    const room = await opened();
    await room.room.roomAsk({ asked });
    const [one, other] = [await member(room), await member(room)];
    const message = { kind: 'vote', id: newMessageId(), question: 'v_1', ballot: { a: 3 } } as const;
    for (let time = 0; time < 5; time += 1) one.phone.say(message);
    await one.phone.hears('taken');
    // The same message from another person is that person's own vote and no change to the first one.
    other.phone.say(message);
    await other.phone.hears('taken');
    expect(
      new Set(room.deliveries.map((delivery) => delivery.kind === 'ballot' && delivery.voter)).size,
    ).toBe(2);
    expect(room.deliveries).toHaveLength(2);
    // One seat is one line: whoever comes back with its key takes the place of the one before.
    const twin = await openPhone({ host: room.host });
    twin.say({ kind: 'return', seat: one.seat });
    expect(await one.phone.hears('end')).toMatchObject({ why: 'elsewhere' });
    // Saying who one is a second time ends the line.
    twin.say({ kind: 'return', seat: other.seat });
    expect(await twin.hears('end')).toMatchObject({ why: 'not-understood' });
    expect(other.phone.heard.some(({ kind }) => kind === 'end')).toBe(false);
  });

  it('that opens lines and says nothing is hung up on, and others still come in', async () => {
    const room = await opened({ limits: { handshakeMs: 300, connectionsPerAddress: 100 } });
    const [address = '', port = ''] = room.host.split(':');
    const slow = Array.from({ length: 50 }, () => {
      const socket = connect({ host: address, port: Number(port) });
      socket.on('error', () => undefined);
      socket.resume();
      socket.write('GET / HTTP/1.1\r\nHost: ');
      return new Promise<void>((resolve) => socket.once('close', () => resolve()));
    });
    const silent = await openPhone({ host: room.host });
    await room.room.roomAsk({ asked });
    await expectServed(room);
    await silent.closed;
    await Promise.all(slow);
    await expectServed(room);
  });

  it('has only so many lines of its own, and the room only so many in all', async () => {
    for (const limits of [{ connectionsPerAddress: 3 }, { connections: 3 }]) {
      const room = await opened({ limits });
      const open: boolean[] = [];
      for (let line = 0; line < 5; line += 1) {
        open.push(
          await openPhone({ host: room.host }).then(
            () => true,
            () => false,
          ),
        );
      }
      expect(open).toEqual([true, true, true, false, false]);
    }
  });

  it('is gone when the facilitator removes it, closes joining or ends the room', async () => {
    const room = await opened();
    const { phone, seat } = await member(room);
    const [first] = (await room.state()).seats;
    if (first !== undefined) await room.room.roomRemove({ seat: first.id });
    expect(await phone.hears('end')).toMatchObject({ why: 'removed' });
    const again = await openPhone({ host: room.host });
    again.say({ kind: 'return', seat });
    expect(await again.hears('end')).toMatchObject({ why: 'wrong-key' });
    const { phone: stays } = await member(room);
    await room.room.roomJoining({ open: false });
    const late = await openPhone({ host: room.host });
    late.say({ kind: 'join', token: room.token });
    expect(await late.hears('end')).toMatchObject({ why: 'joining-closed' });
    await room.close();
    expect(await stays.hears('end')).toMatchObject({ why: 'closed' });
    await expect(openPhone({ host: room.host })).rejects.toThrow();
  });
});
