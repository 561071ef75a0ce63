import type { HostRequest } from '#shared/host/host.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import type { PhoneBallot } from '#shared/room/question.ts';
import { phonesStrings } from '#shared/strings/phones.ts';
import { ballotFor, openVotes } from '#shared/votes/open-votes.ts';
import type { Ballot, Vote } from '#shared/workshop/schema/room.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

export type Asked = NonNullable<HostRequest<'roomAsk'>['asked']>;

/** What phones are asked: the newest vote whose round is not revealed yet. It follows the revote by itself. */
export function askedNow(votes: Workshop['votes'], playbook: Pick<Playbook, 'core' | 'paths'>): Asked | null {
  const newest = openVotes(votes, playbook).at(-1);
  if (newest === undefined || newest.options.length === 0) return null;
  const { vote, round, title, secret, dots } = newest;
  const options = newest.options.map(({ key, label, help }) => ({
    key,
    label: help === '' ? label : phonesStrings.explained(label, help),
  }));
  const common = { id: `${vote}_${round}`, title, secret, options };
  const question =
    dots === null ? { kind: 'choice' as const, ...common } : { kind: 'dots' as const, ...common, dots };
  return { vote, question };
}

/** One round of one vote: a ballot for the first cannot be taken for the second. */
export function questionIdOf(id: string, vote: Vote): string {
  return `${id}_${vote.second === null ? 1 : 2}`;
}

/** What a phone chose as the document writes it; undefined where it is no answer at all. */
export function ballotFrom(subject: Vote['subject'], ballot: PhoneBallot): Ballot | undefined {
  return typeof ballot === 'string' ? ballotFor(subject, ballot) : ballot;
}
