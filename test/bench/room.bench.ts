import { voteId } from '#shared/workshop/schema/ids.ts';
import { openRoom } from '#test/helpers/open-room.ts';
import { newMessageId, openPhone } from '#test/helpers/room-phone.ts';
import type { Row } from './row.ts';

const PHONES = 30;
const ROUNDS = 10;
/** The goal: a room that has just voted does not wait for its result. */
const GOAL_MS = 300;

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
export async function bench(): Promise<readonly Row[]> {
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
    }
  } finally {
    await room.close();
  }
  const worst = Math.max(...times);
  return [
    {
      what: `${PHONES} phones vote at once: worst of ${ROUNDS}; the goal`,
      unit: 'ms',
      ours: worst,
      floor: GOAL_MS,
      goal: 1,
    },
  ];
}
