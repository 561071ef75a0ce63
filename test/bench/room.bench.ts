import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { ROOM_LIMITS } from '#shared/room/room-limits.ts';
import { voteId } from '#shared/workshop/schema/ids.ts';
import { openRoom } from '#test/helpers/open-room.ts';
import { newMessageId, openPhone, type RoomPhone } from '#test/helpers/room-phone.ts';
import { keysToPaint, watchKeys } from './paint-times.ts';
import type { Row } from './row.ts';
import { type CrowdedRoom, openCrowdedRoom } from './support/crowded-room.ts';

const PHONES = 30;
const ROUNDS = 10;
const KEYS = 100;
/** A room that has just voted does not wait for its result, and who types does not wait for a room that votes. */
const LIMIT_MS = 300;
const KEY_LIMIT_MS = 50;
/** No phone may send faster: a room cuts off who does. */
const PACE_MS = 1_000 / ROOM_LIMITS.messagesPerSecond + 5;
/** Everybody changes their mind again and again; a real room is done after one vote each. */
const CHANGE_OF_MIND_MS = 1_000;

function asked(round: number) {
  return {
    vote: voteId.parse(`v${round}`),
    question: {
      kind: 'choice' as const,
      id: `v${round}_1`,
      title: 'How sound?',
      secret: true,
      options: ['0', '1', '2', '3', '4'].map((key) => ({ key, label: key })),
    },
  };
}

/** From the first of thirty votes leaving its phone until the laptop knows that all are in, and so may reveal. */
async function worstOfServer(): Promise<number> {
  const room = await openRoom({ limits: { connectionsPerAddress: 1_000 } });
  const times: number[] = [];
  try {
    const phones = await Promise.all(
      Array.from({ length: PHONES }, async () => {
        const phone = await openPhone({ host: room.host });
        phone.say({ kind: 'join', token: room.token });
        await phone.hears('seat');
        return phone;
      }),
    );
    await room.admitAll();
    for (let round = 0; round < ROUNDS; round += 1) {
      const vote = asked(round);
      const question = vote.question.id;
      await room.room.roomAsk({ asked: vote });
      await Promise.all(
        phones.map((phone) => phone.hears('question', (heard) => heard.question?.id === question)),
      );
      const since = performance.now();
      for (const phone of phones) phone.say({ kind: 'vote', id: newMessageId(), question, ballot: '3' });
      await room.told(
        (state) =>
          state.kind === 'open' && state.seats.filter((seat) => seat.vote === 'voted').length === PHONES,
      );
      times.push(performance.now() - since);
      await wait(PACE_MS);
    }
  } finally {
    await room.close();
  }
  return Math.max(...times);
}

function vote(phone: RoomPhone, question: string, ballot: number): void {
  phone.say({ kind: 'vote', id: newMessageId(), question, ballot: `${ballot}` });
}

/** Claims of nine letters and an Enter. */
async function typed(page: Page): Promise<readonly number[]> {
  const line = page.getByLabel('A new claim');
  await line.focus();
  const times = await keysToPaint(page, KEYS, (key) => page.keyboard.press(key % 10 < 9 ? 'n' : 'Enter'));
  return times;
}

/** Types on while all phones vote, each again and again. */
async function typedAmongVotes({ page, phones, ask }: CrowdedRoom): Promise<readonly number[]> {
  const question = await ask();
  await page.keyboard.press('Escape');
  let ballots = 0;
  const voting = setInterval(() => {
    const phone = phones[ballots % PHONES];
    if (phone !== undefined) vote(phone, question, ballots % 5);
    ballots += 1;
  }, CHANGE_OF_MIND_MS / PHONES);
  try {
    const times = await typed(page);
    if (ballots < PHONES) throw new Error('Not everybody had voted yet.');
    return times;
  } finally {
    clearInterval(voting);
    // One vote at a time: the next has to find this one closed.
    await page.keyboard.press('Shift+F3');
    await page.getByRole('button', { name: 'Reveal', exact: true }).click();
    await keepResult(page);
  }
}

async function keepResult(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Keep the result' }).click();
  await page.keyboard.press('Escape');
}

/** From the last vote leaving its phone, by way of a facilitator who reveals at once, to the paint of the result. */
async function lastVoteToReveal({ page, phones, ask }: CrowdedRoom): Promise<number> {
  const question = await ask();
  const [last, ...others] = phones;
  for (const phone of others) vote(phone, question, 3);
  await page.getByText(`${PHONES - 1} of ${PHONES} ready`).waitFor();
  const drawn = page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const reveal = () =>
      [...document.querySelectorAll<HTMLElement>('dialog button, [role="dialog"] button')].find(
        (button) => button.textContent === 'Reveal',
      );
    while (reveal() === undefined) await frame();
    reveal()?.click();
    while (!document.body.textContent.includes('revealed together')) await frame();
    // A message sent from a frame is heard after that frame has been painted.
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      requestAnimationFrame(() => port2.postMessage(null));
    });
    return performance.timeOrigin + performance.now();
  });
  await wait(PACE_MS);
  const since = performance.timeOrigin + performance.now();
  if (last !== undefined) vote(last, question, 3);
  const took = (await drawn) - since;
  await keepResult(page);
  return took;
}

export async function bench(): Promise<readonly Row[]> {
  const server = await worstOfServer();
  const room = await openCrowdedRoom(PHONES);
  try {
    const { page } = room;
    await page.keyboard.press('Alt+2');
    await watchKeys(page);
    const alone = await typed(page);
    const among = await typedAmongVotes(room);
    const reveals: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) reveals.push(await lastVoteToReveal(room));
    const ms = { unit: 'ms' } as const;
    return [
      {
        ...ms,
        what: `${PHONES} phones vote at once: until all are counted, worst of ${ROUNDS} (limit)`,
        ours: server,
        floor: LIMIT_MS,
        goal: 1,
      },
      {
        ...ms,
        what: `key on the capture line while ${PHONES} phones vote, p50; while none does`,
        ours: at(0.5, among),
        floor: at(0.5, alone),
      },
      {
        ...ms,
        what: `key on the capture line while ${PHONES} phones vote, p95 (limit)`,
        ours: at(0.95, among),
        floor: KEY_LIMIT_MS,
        goal: 1,
      },
      {
        ...ms,
        what: `from the last vote of ${PHONES} to its result on the screen, worst of ${ROUNDS} (limit)`,
        ours: Math.max(...reveals),
        floor: LIMIT_MS,
        goal: 1,
      },
    ];
  } finally {
    await room.close();
  }
}

function at(share: number, times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
}
