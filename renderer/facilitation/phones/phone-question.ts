import { assertNever } from '#shared/base/assert-never.ts';
import type { HostRequest } from '#shared/host/host.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import type { PhoneBallot } from '#shared/room/question.ts';
import { phonesStrings } from '#shared/strings/phones.ts';
import { byRank } from '#shared/workshop/by-rank.ts';
import { voteId } from '#shared/workshop/schema/ids.ts';
import type { Ballot, Vote } from '#shared/workshop/schema/room.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

export type Asked = NonNullable<HostRequest<'roomAsk'>['asked']>;
type Known = Pick<Playbook, 'core' | 'paths'>;

const words = phonesStrings.question;

/** What phones are asked: the newest vote whose round is not revealed yet. It follows the revote by itself. */
export function askedNow(votes: Workshop['votes'], playbook: Known): Asked | null {
  const newest = byRank(votes).findLast(([, vote]) => !vote.closed && lastRound(vote).revealedAt === null);
  if (newest === undefined) return null;
  const [id, vote] = newest;
  const options = optionsOf(vote.subject, playbook);
  if (options.length === 0) return null;
  const common = {
    id: questionIdOf(id, vote),
    title: titleOf(vote, playbook),
    secret: vote.anonymous,
    options,
  };
  return {
    vote: voteId.parse(id),
    question:
      vote.subject.kind === 'dots'
        ? { kind: 'dots', ...common, dots: vote.subject.dots }
        : { kind: 'choice', ...common },
  };
}

/** One round of one vote: a ballot for the first cannot be taken for the second. */
export function questionIdOf(id: string, vote: Vote): string {
  return `${id}_${vote.second === null ? 1 : 2}`;
}

export function lastRound(vote: Vote): Vote['first'] {
  return vote.second ?? vote.first;
}

/** What a phone chose as the document writes it; the command checks that it is one of the answers. */
export function ballotFrom(subject: Vote['subject'], ballot: PhoneBallot): Ballot {
  return subject.kind === 'score' ? (Number(ballot) as Ballot) : (ballot as Ballot);
}

function titleOf(vote: Vote, { core }: Known): string {
  const { subject, title } = vote;
  if (title !== '') return title;
  if (subject.kind !== 'score') return words[subject.kind];
  const about = [...core.checks, ...core.areas].find(({ id }) => id === subject.ref);
  return about?.prompt ?? words.score;
}

function optionsOf(subject: Vote['subject'], { core, paths }: Known) {
  switch (subject.kind) {
    case 'score':
      return core.scores.map(({ score, label }) => ({
        key: String(score),
        label: words.scored(score, label),
      }));
    case 'path':
      return paths.map(({ id, label }) => ({ key: id, label }));
    case 'yes-no':
      return [
        { key: 'yes', label: words.yes },
        { key: 'no', label: words.no },
      ];
    case 'dots':
      return Object.entries(subject.options).map(([key, label]) => ({ key, label }));
    default:
      return assertNever(subject);
  }
}
