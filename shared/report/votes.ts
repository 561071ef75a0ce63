import { inOrder } from '#shared/base/in-order.ts';
import { reportWords } from '#shared/strings/report.ts';
import { resultsByRole } from '#shared/votes/results-by-role.ts';
import { type RoundResult, roundResult } from '#shared/votes/round-result.ts';
import { answersTo, questionOf } from '#shared/votes/vote-answers.ts';
import { revealedRounds } from '#shared/votes/vote-phase.ts';
import type { Vote, VoteRound } from '#shared/workshop/schema/room.ts';
import { heading, plain, sentences } from './make.ts';
import type { BlockOf, ReportBlock } from './report.ts';
import type { ReportContext } from './report-context.ts';

const words = reportWords.why;

/** Votes of one round and few choices stand two beside each other. */
const SHORT = 8;

type Source = Pick<ReportContext, 'workshop' | 'playbook'>;

export function votesShown(source: Source): readonly BlockOf<'vote'>[] {
  return inOrder(source.workshop.votes)
    .filter(([, vote]) => revealedRounds(vote).length > 0)
    .map(([, vote]) => voteBlock(vote, source));
}

/** Every vote with both rounds, counted and never by name; dissent is kept. A running vote is nobody’s business yet. */
export function voteBlocks(context: Source): readonly ReportBlock[] {
  const votes = votesShown(context);
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
    .filter(([, vote]) => vote.subject.kind === 'path' && revealedRounds(vote).length > 0)
    .at(-1)?.[1];
  const round = path === undefined ? undefined : revealedRounds(path).at(-1);
  if (path === undefined || round === undefined) return '';
  const { bars } = roundResult(path.subject, round, context.playbook.room.votes);
  const given = bars.filter(({ count }) => count > 0);
  const said = given.map(({ key, count }) => words.bar(labelOf(key, path, context), count));
  return words.voted(
    given.reduce((sum, { count }) => sum + count, 0),
    said.join(', '),
  );
}

function voteBlock(vote: Vote, context: Source): BlockOf<'vote'> {
  const title = questionOf(vote, context.playbook);
  const seen = revealedRounds(vote);
  const rounds = seen.map((round, at) =>
    roundOf(round, seen.length === 1 ? words.only : at === 0 ? words.first : words.second, vote, context),
  );
  return {
    kind: 'vote',
    title,
    alt: words.voteAlt(
      title,
      rounds.map(
        ({ label, bars }) => `${label}: ${bars.map((bar) => words.bar(bar.label, bar.count)).join(', ')}`,
      ),
    ),
    rounds,
    note: reportWords.joined([
      vote.anonymous ? words.anonymous : '',
      seen.some(({ openHands }) => openHands) ? words.openHands : '',
    ]),
  };
}

function roundOf(
  round: VoteRound,
  label: string,
  vote: Vote,
  context: Source,
): BlockOf<'vote'>['rounds'][number] {
  const rules = context.playbook.room.votes;
  const result = roundResult(vote.subject, round, rules);
  const byRole = vote.anonymous ? [] : resultsByRole(vote, round, rules);
  return {
    label,
    summary: reportWords.joined([summaryOf(result), agreementOf(result)], ', '),
    dissent: result.dissent,
    bars: result.bars.map(({ key, count }) => ({
      label: labelOf(key, vote, context),
      count,
      roles: words.roles(
        byRole.flatMap(({ role, result: of }) => {
          const chose = of.bars.find((bar) => bar.key === key)?.count ?? 0;
          return chose === 0 ? [] : [words.roleCount(role, chose)];
        }),
      ),
    })),
  };
}

function summaryOf(result: RoundResult): string {
  const voters = result.voters ?? result.bars.reduce((sum, { count }) => sum + count, 0);
  return result.kind === 'score' && result.median !== null
    ? words.summaryScore(result.median, voters)
    : words.summaryCount(voters);
}

/** Dots are given to many things at once, so nobody disagrees with anybody. */
function agreementOf({ kind, dissent }: RoundResult): string {
  if (kind === 'dots') return '';
  return dissent ? words.dissent : words.agreed;
}

function labelOf(key: string, vote: Vote, { playbook }: Pick<Source, 'playbook'>): string {
  if (vote.subject.kind === 'score') return key;
  return answersTo(vote.subject, playbook).find((answer) => answer.key === key)?.label ?? key;
}
