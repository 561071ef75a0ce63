import { inOrder } from '#shared/base/in-order.ts';
import { sameValue } from '#shared/base/same-value.ts';
import type { Delivery, Seat } from '#shared/host/room-methods.ts';
import { runningMoment } from '#shared/moments/running-moment.ts';
import { lastRound } from '#shared/votes/vote-phase.ts';
import type { Command } from '#shared/workshop/commands/command-table.ts';
import { claimId, ideaId, voteId } from '#shared/workshop/schema/ids.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { ballotFrom, questionIdOf } from './phone-question.ts';
import { nameOf, votersOf } from './phone-voters.ts';

/** What is to be done with something a phone sent. `done`: it is in the document already, as after a reload. */
export type Taking =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'done' }
  | { readonly kind: 'refused' };

const FROM_PHONE = 'phone-';

/** Every ballot, idea and claim from a phone becomes exactly one command, however often it is handed over. */
export function takeDelivery(workshop: Workshop, delivery: Delivery, seats: readonly Seat[]): Taking {
  return delivery.kind === 'ballot'
    ? takeBallot(workshop, delivery, seats)
    : takeIdea(
        workshop,
        delivery,
        seats.find(({ id }) => id === delivery.seat),
      );
}

function takeBallot(
  workshop: Workshop,
  { question, seat, voter, ballot }: Extract<Delivery, { kind: 'ballot' }>,
  seats: readonly Seat[],
): Taking {
  const id = voteId.parse(question.slice(0, -2));
  const vote = workshop.votes[id];
  if (vote === undefined || questionIdOf(id, vote) !== question) return { kind: 'refused' };
  const who = votersOf(vote, workshop.people, seats).get(seat) ?? voter;
  const choice = ballotFrom(vote.subject, ballot);
  if (choice === undefined) return { kind: 'refused' };
  if (sameValue(lastRound(vote).ballots[who], choice)) return { kind: 'done' };
  return { kind: 'command', command: { name: 'vote.cast', payload: { id, voter: who, ballot: choice } } };
}

function takeIdea(
  workshop: Workshop,
  delivery: Extract<Delivery, { kind: 'idea' }>,
  seat: Seat | undefined,
): Taking {
  const { text, sort } = delivery;
  const id = `${FROM_PHONE}${delivery.id}`;
  const from = seat === undefined ? '' : nameOf(seat);
  if (sort === 'claim') {
    if (Object.hasOwn(workshop.claims, id)) return { kind: 'done' };
    const item = { own: { text }, source: from };
    return { kind: 'command', command: { name: 'claim.add', payload: { id: claimId.parse(id), item } } };
  }
  if (Object.hasOwn(workshop.ideas, id)) return { kind: 'done' };
  const moment = runningMoment(workshop);
  const item = { text, from, moment: moment?.[0] ?? null, step: moment?.[1].step ?? null };
  return { kind: 'command', command: { name: 'idea.add', payload: { id: ideaId.parse(id), item } } };
}

export type PhoneIdea = {
  readonly id: keyof Workshop['ideas'];
  readonly text: string;
  readonly from: string;
};

/** Ideas from phones that nobody has taken up yet, in the order they came. Those of a moment of writing have a board. */
export function phoneIdeas(ideas: Workshop['ideas']): readonly PhoneIdea[] {
  return inOrder(ideas)
    .filter(([id, idea]) => id.startsWith(FROM_PHONE) && idea.mergedInto === null && idea.moment === null)
    .map(([id, { text, from }]) => ({ id: ideaId.parse(id), text, from }));
}

/** An idea becomes a claim nobody has judged yet, or is parked; either way it leaves the list. */
export function acceptCommands(idea: PhoneIdea, as: 'claim' | 'parked', newId: string): readonly Command[] {
  const { text, from } = idea;
  const add: Command =
    as === 'claim'
      ? { name: 'claim.add', payload: { id: newId, item: { own: { text }, source: from } } }
      : { name: 'parking.add', payload: { id: newId, item: { text } } };
  return [add, { name: 'idea.remove', payload: { id: idea.id } }];
}
