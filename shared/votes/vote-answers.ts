import { assertNever } from '#shared/base/assert-never.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { voteStrings } from '#shared/strings/votes.ts';
import type { Vote } from '#shared/workshop/schema/room.ts';

/** One thing that can be answered: its key in a tally, its words, and one key of the keyboard. */
export type VoteAnswer = {
  readonly key: string;
  readonly label: string;
  /** What it means, where the label is a number or a name. */
  readonly help: string;
  readonly press: string;
};

type Known = Pick<Playbook, 'core' | 'paths'>;

/** What can be answered to a vote, in the order of the ballot. */
export function answersTo(subject: Vote['subject'], playbook: Known): readonly VoteAnswer[] {
  switch (subject.kind) {
    case 'score':
      return playbook.core.scores.map(({ score, label }) => ({
        key: String(score),
        label: String(score),
        help: looksLike(subject.ref, score, playbook) ?? label,
        press: String(score),
      }));
    case 'path':
      return playbook.paths.map(({ id, label, bestWhen }, at) => ({
        key: id,
        label,
        help: bestWhen,
        press: String(at + 1),
      }));
    case 'yes-no':
      return [
        { key: 'yes', label: voteStrings.yes, help: '', press: 'y' },
        { key: 'no', label: voteStrings.no, help: '', press: 'n' },
      ];
    case 'dots':
      return Object.entries(subject.options).map(([key, label], at) => ({
        key,
        label,
        help: '',
        press: at < 9 ? String(at + 1) : '',
      }));
    default:
      return assertNever(subject);
  }
}

function looksLike(ref: string, score: number, { core }: Known): string | undefined {
  const check = core.checks.find(({ id }) => id === ref);
  return score === 0 || score === 2 || score === 4 ? check?.looksLike[`${score}`] : undefined;
}

/** The question of a vote in words, where it was given no title. */
export function questionOf(vote: Pick<Vote, 'subject' | 'title'>, playbook: Known): string {
  if (vote.title !== '') return vote.title;
  const { subject } = vote;
  if (subject.kind === 'score') {
    const check = playbook.core.checks.find(({ id }) => id === subject.ref);
    const area = playbook.core.areas.find(({ id }) => id === subject.ref);
    return check?.prompt ?? area?.prompt ?? subject.ref;
  }
  return voteStrings.questions[subject.kind];
}
