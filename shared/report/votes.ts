import { inOrder } from '#shared/base/in-order.ts';
import { OUTCOME_IDS, type OutcomeId } from '#shared/playbook/ids.ts';
import { reportWords } from '#shared/strings/report.ts';
import type { Ballot, Vote, VoteRound } from '#shared/workshop/schema/room.ts';
import { heading, plain, sentences } from './make.ts';
import type { BlockOf, ReportBlock } from './report.ts';
import { labelOf, type ReportContext } from './report-context.ts';

const words = reportWords.why;

/** Votes of one round and few choices stand two beside each other. */
const SHORT = 8;

type Counted = ReadonlyMap<string, number>;

/** Every vote with both rounds, counted and never by name; dissent is kept. */
export function voteBlocks(context: ReportContext): readonly ReportBlock[] {
  const votes = inOrder(context.workshop.votes)
    .filter(([, vote]) => isShown(vote))
    .map(([, vote]) => voteBlock(vote, context));
  if (votes.length === 0) return [heading(words.votes), ...sentences([plain(words.noVotes)])];
  const single = votes.filter(
    ({ rounds }) => rounds.length === 1 && rounds.every(({ bars }) => bars.length <= SHORT),
  );
  const pairs = single.flatMap((vote, at) =>
    at % 2 === 0 ? [{ kind: 'columns', left: [vote], right: single.slice(at + 1, at + 2) } as const] : [],
  );
  return [heading(words.votes), ...votes.filter((vote) => !single.includes(vote)), ...pairs];
}

/** The blind vote on the path in a sentence; empty where there was none. */
export function voteSummary(context: ReportContext): string {
  const path = inOrder(context.workshop.votes)
    .filter(([, vote]) => vote.subject.kind === 'path' && isShown(vote))
    .at(-1)?.[1];
  if (path === undefined) return '';
  const round = path.second !== null && isRevealed(path.second, path) ? path.second : path.first;
  const counted = counts(round);
  const said = [...counted]
    .filter(([, count]) => count > 0)
    .map(([id, count]) => words.bar(optionLabel(id, path, context), count));
  return words.voted(total(counted), said.join(', '));
}

/** A running vote is nobody’s business yet. */
function isShown(vote: Vote): boolean {
  return isRevealed(vote.first, vote) && total(counts(vote.first)) > 0;
}

function isRevealed(round: VoteRound, vote: Vote): boolean {
  return round.revealedAt !== null || round.tally !== null || vote.closed;
}

function voteBlock(vote: Vote, context: ReportContext): BlockOf<'vote'> {
  const { subject } = vote;
  const labels =
    subject.kind === 'score' ? [...context.playbook.core.checks, ...context.playbook.core.areas] : [];
  const about = subject.kind === 'score' ? labels.find(({ id }) => id === subject.ref)?.label : undefined;
  const title = vote.title || about || words.untitled[subject.kind];
  const second = vote.second !== null && isRevealed(vote.second, vote) ? vote.second : null;
  const rounds = [
    roundOf(vote.first, second === null ? words.only : words.first, vote, context),
    ...(second === null ? [] : [roundOf(second, words.second, vote, context)]),
  ];
  return {
    kind: 'vote',
    title: about === undefined || about === title ? title : `${title} (${about})`,
    alt: words.voteAlt(
      title,
      rounds.map(
        ({ label, bars }) => `${label}: ${bars.map((bar) => words.bar(bar.label, bar.count)).join(', ')}`,
      ),
    ),
    rounds,
    note: reportWords.joined([
      vote.anonymous ? words.anonymous : '',
      vote.first.openHands || second?.openHands ? words.openHands : '',
    ]),
  };
}

function roundOf(
  round: VoteRound,
  label: string,
  vote: Vote,
  context: ReportContext,
): BlockOf<'vote'>['rounds'][number] {
  const counted = counts(round);
  const voters = total(counted);
  const dissent = isDissent(counted, vote, context);
  const summary =
    vote.subject.kind === 'score'
      ? words.summaryScore(median(counted), voters)
      : words.summaryCount(
          vote.subject.kind === 'dots' ? Object.keys(round.ballots).length || voters : voters,
        );
  return {
    label,
    summary: reportWords.joined(
      [summary, dissent === null ? '' : dissent ? words.dissent : words.agreed],
      ', ',
    ),
    dissent: dissent === true,
    bars: optionsOf(vote, counted).map((id) => ({
      label: optionLabel(id, vote, context),
      count: counted.get(id) ?? 0,
      roles: rolesFor(id, round, vote, context),
    })),
  };
}

function counts(round: VoteRound): Counted {
  if (round.tally !== null) return new Map(Object.entries(round.tally));
  const counted = new Map<string, number>();
  for (const ballot of Object.values(round.ballots))
    for (const [id, count] of choices(ballot)) counted.set(id, (counted.get(id) ?? 0) + count);
  return counted;
}

function choices(ballot: Ballot): readonly (readonly [string, number])[] {
  return typeof ballot === 'object' ? Object.entries(ballot) : [[String(ballot), 1]];
}

function total(counted: Counted): number {
  return [...counted.values()].reduce((sum, count) => sum + count, 0);
}

function optionsOf(vote: Vote, counted: Counted): readonly string[] {
  switch (vote.subject.kind) {
    case 'score':
      return [...new Set([...['0', '1', '2', '3', '4'], ...counted.keys()])].toSorted(
        (a, b) => Number(a) - Number(b),
      );
    case 'path':
      return OUTCOME_IDS.filter((id) => id !== 'scope-first' || counted.has(id));
    case 'yes-no':
      return ['yes', 'no'];
    default:
      return Object.keys(vote.subject.options);
  }
}

function optionLabel(id: string, vote: Vote, context: ReportContext): string {
  switch (vote.subject.kind) {
    case 'path':
      // Ballots on the path hold nothing else.
      return labelOf(context, id as OutcomeId);
    case 'yes-no':
      return id === 'yes' ? words.yes : words.no;
    case 'dots':
      return vote.subject.options[id] ?? id;
    default:
      return id;
  }
}

/** Roles are shown only where nobody can be told from them: enough voters in all, and enough in each role shown. */
function rolesFor(id: string, round: VoteRound, vote: Vote, { playbook }: ReportContext): string {
  if (vote.anonymous || round.tally !== null) return '';
  const { byRoleVoters, byRoleEach } = playbook.room.votes;
  const voters = Object.keys(round.ballots);
  if (voters.length < byRoleVoters) return '';
  const roleOf = new Map(Object.entries(vote.voters).map(([voter, { role }]) => [voter, role]));
  const inRole = new Map<string, number>();
  for (const voter of voters) {
    const role = roleOf.get(voter) ?? '';
    inRole.set(role, (inRole.get(role) ?? 0) + 1);
  }
  const chose = new Map<string, number>();
  for (const [voter, ballot] of Object.entries(round.ballots)) {
    const role = roleOf.get(voter) ?? '';
    const count = choices(ballot).find(([option]) => option === id)?.[1] ?? 0;
    if (role !== '' && count > 0 && (inRole.get(role) ?? 0) >= byRoleEach)
      chose.set(role, (chose.get(role) ?? 0) + count);
  }
  return words.roles(
    [...chose].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([role, count]) => words.roleCount(role, count)),
  );
}

function median(counted: Counted): number {
  const all = [...counted]
    .flatMap(([id, count]) => new Array<number>(count).fill(Number(id)))
    .toSorted((a, b) => a - b);
  const middle = all.length >> 1;
  return all.length === 0
    ? 0
    : all.length % 2 === 1
      ? (all[middle] ?? 0)
      : ((all[middle - 1] ?? 0) + (all[middle] ?? 0)) / 2;
}

/** Half the scale of 0 to 4. */
const HALF_SCALE = 2;

/** null where a vote of that kind knows no dissent. */
function isDissent(counted: Counted, { subject }: Vote, { playbook }: ReportContext): boolean | null {
  const { scoreDissentAbove, pathAgreementFrom } = playbook.room.votes;
  const voters = total(counted);
  if (voters < 2) return null;
  if (subject.kind === 'score') {
    const scores = [...counted].map(([id, count]) => ({ score: Number(id), count }));
    const mean = scores.reduce((sum, { score, count }) => sum + score * count, 0) / voters;
    const variance = scores.reduce((sum, { score, count }) => sum + count * (score - mean) ** 2, 0) / voters;
    return Math.sqrt(variance) / HALF_SCALE > scoreDissentAbove;
  }
  return subject.kind === 'path' ? Math.max(...counted.values()) / voters < pathAgreementFrom : null;
}
