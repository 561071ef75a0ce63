import type { Host } from '#shared/host/host.ts';
import type { Delivery, RoomState, Seat } from '#shared/host/room-methods.ts';
import { runningMoment } from '#shared/moments/running-moment.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import type { Session } from '../../session/session-state.ts';
import { whenSaved } from '../../session/when-saved.ts';
import { askedNow } from './phone-question.ts';
import { voterCommands } from './phone-voters.ts';
import { takeDelivery } from './take-delivery.ts';

type LinkParts = {
  readonly host: Host;
  readonly session: Session;
  readonly playbook: Playbook;
  readonly onRoom: (room: RoomState) => void;
};

/**
 * Between the phones and the document: asks them the vote that is open, and turns what they send into commands. The
 * document decides what counts, and a phone hears that it counts once it is on the disk.
 */
export function linkRoom({ host, session, playbook, onRoom }: LinkParts) {
  let room: RoomState = { kind: 'off', failed: false };
  let lastAsked = '';
  let lastVotes: unknown;
  let lastMoments: unknown;

  const seats = (): readonly Seat[] => (room.kind === 'open' ? room.seats : []);

  function ask(): void {
    const { workshop } = session.getState();
    const { votes, moments } = workshop;
    if (room.kind !== 'open' || (votes === lastVotes && moments === lastMoments)) return;
    lastVotes = votes;
    lastMoments = moments;
    const moment = runningMoment(workshop)?.[1];
    const asked = {
      asked: askedNow(votes, playbook),
      ...(moment === undefined || moment.revealedAt !== null ? {} : { writing: moment.title }),
    };
    const text = JSON.stringify(asked);
    if (text === lastAsked) return;
    lastAsked = text;
    void host.roomAsk(asked);
  }

  /** Everybody let in takes part in the vote that is open. */
  function seatVoters(): void {
    const { workshop } = session.getState();
    const asked = askedNow(workshop.votes, playbook);
    // Which voter a seat is belongs to the question the room was asked last.
    if (room.kind !== 'open' || asked === null || room.question !== asked.question.id) return;
    for (const command of voterCommands(workshop, room.seats, asked)) session.dispatchForRoom(command);
  }

  function hear(state: RoomState): void {
    const isNew = state.kind === 'open' && (room.kind !== 'open' || room.port !== state.port);
    room = state;
    if (isNew) {
      lastAsked = '';
      lastVotes = undefined;
      lastMoments = undefined;
    }
    onRoom(state);
    ask();
    seatVoters();
  }

  async function take(delivery: Delivery): Promise<void> {
    if (!seats().some(({ id, stage }) => id === delivery.seat && stage === 'in')) {
      // Let in a moment ago: the news of that is still on its way.
      const state = await host.roomState();
      if (state.kind === 'ok') hear(state.value);
    }
    seatVoters();
    const taking = takeDelivery(session.getState().workshop, delivery, seats());
    const result = taking.kind === 'command' ? session.dispatchForRoom(taking.command) : undefined;
    const taken = taking.kind === 'done' || result?.kind === 'ok';
    if (taken) await whenSaved(session);
    await host.roomAnswer({ delivery: delivery.id, taken });
  }

  const stops = [
    host.onRoomChanged(hear),
    host.onRoomDelivery((delivery) => void take(delivery)),
    session.subscribe(ask),
  ];

  return {
    hear,
    /** After the window was loaded anew: the room is still there, and so is what it waits for. */
    catchUp: async (): Promise<void> => {
      const deliveries = await host.roomDeliveries();
      if (deliveries.kind === 'ok') for (const delivery of deliveries.value.deliveries) await take(delivery);
    },
    end: (): void => {
      for (const stop of stops) stop();
    },
  };
}
