import type { Seat, SeatId } from '#shared/host/room-methods.ts';
import { lastRound } from '#shared/votes/vote-phase.ts';
import type { Command } from '#shared/workshop/commands/command-table.ts';
import { voterId } from '#shared/workshop/schema/ids.ts';
import type { Vote } from '#shared/workshop/schema/room.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import type { Asked } from './phone-question.ts';

type VoterId = Seat['voter'] & string;

/** Voters made for phones; the second part names the room they were in. */
const MADE_FOR_PHONE = /^phone-([0-9a-f]+)-/;

/**
 * Which voter each phone is. In a named vote somebody whose name is already among the voters is that voter and no second
 * one; whoever has voted as somebody stays that one.
 */
export function votersOf(
  vote: Vote,
  people: Workshop['people'],
  seats: readonly Seat[],
): ReadonlyMap<SeatId, VoterId> {
  const voters = new Map<SeatId, VoterId>();
  const claimed = new Set<string>();
  for (const seat of seats) {
    if (seat.stage !== 'in' || seat.voter === null) continue;
    const isKnown = Object.hasOwn(vote.voters, seat.voter);
    const named = vote.anonymous || isKnown ? undefined : voterNamed(vote, people, nameOf(seat), claimed);
    const voter = named ?? seat.voter;
    claimed.add(voter);
    voters.set(seat.id, voter);
  }
  return voters;
}

/** What people in the room call this one. */
export function nameOf(seat: Pick<Seat, 'name' | 'drawn'>): string {
  return seat.name === '' ? seat.drawn : seat.name;
}

/**
 * What the vote needs before phones can take part: everybody let in is a voter, and what was cast in a room that ended
 * with the app is out, because those people vote again.
 */
export function voterCommands(
  workshop: Workshop,
  seats: readonly Seat[],
  { vote: id }: Asked,
): readonly Command[] {
  const vote = workshop.votes[id];
  if (vote === undefined) return [];
  const room = MADE_FOR_PHONE.exec(seats.find(({ voter }) => voter !== null)?.voter ?? '')?.[1];
  const stale = Object.keys(lastRound(vote).ballots).filter((voter) => {
    const from = MADE_FOR_PHONE.exec(voter)?.[1];
    return room !== undefined && from !== undefined && from !== room;
  });
  const voters = votersOf(vote, workshop.people, seats);
  const missing = seats.flatMap((seat) => {
    const voter = voters.get(seat.id);
    return voter === undefined || Object.hasOwn(vote.voters, voter) ? [] : [{ seat, voter }];
  });
  return [
    ...stale.map(
      (voter): Command => ({ name: 'vote.withdraw', payload: { id, voter: voterId.parse(voter) } }),
    ),
    ...missing.map(({ seat, voter }): Command => {
      const person = personNamed(workshop.people, nameOf(seat));
      // The only one with a role would be known by it.
      const role = person === undefined || vote.anonymous ? '' : (workshop.people[person]?.role ?? '');
      return {
        name: 'vote.add-voter',
        payload: { id, voter, person: person ?? null, label: nameOf(seat), role },
      };
    }),
  ];
}

function voterNamed(
  vote: Vote,
  people: Workshop['people'],
  name: string,
  claimed: ReadonlySet<string>,
): VoterId | undefined {
  const found = Object.entries(vote.voters).filter(([key, { person, label }]) => {
    if (claimed.has(key) || MADE_FOR_PHONE.test(key)) return false;
    const known = person === null ? '' : (people[person]?.name ?? '');
    return sameName(label, name) || sameName(known, name);
  });
  // Two of one name cannot be told apart, so neither is taken.
  const [only] = found.length === 1 ? found : [];
  return only === undefined ? undefined : voterId.parse(only[0]);
}

function personNamed(people: Workshop['people'], name: string): keyof Workshop['people'] | undefined {
  const found = Object.entries(people).filter(([, person]) => sameName(person.name, name));
  // A key of the record itself.
  return found.length === 1 ? (found[0]?.[0] as keyof Workshop['people']) : undefined;
}

function sameName(one: string, other: string): boolean {
  return one.trim() !== '' && one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase();
}
