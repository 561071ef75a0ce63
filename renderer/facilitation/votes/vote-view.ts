import type { Playbook } from '#shared/playbook/playbook.ts';
import { scoreWords, voteStrings as words } from '#shared/strings/votes.ts';
import { resultLine } from '#shared/votes/result-words.ts';
import { resultsByRole } from '#shared/votes/results-by-role.ts';
import { type RoundResult, roundResult } from '#shared/votes/round-result.ts';
import { invitationWords, type RoundView, roundsShown } from '#shared/votes/rounds-shown.ts';
import { scoreToFeed } from '#shared/votes/score-to-feed.ts';
import { answersTo, questionOf, type VoteAnswer } from '#shared/votes/vote-answers.ts';
import { lastRound, phaseOf, revealedRounds, type VotePhase } from '#shared/votes/vote-phase.ts';
import { type VoterId, voterId } from '#shared/workshop/schema/ids.ts';
import type { Ballot, Vote, VoteRound } from '#shared/workshop/schema/room.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

export type VoterRow = {
  readonly id: VoterId;
  readonly name: string;
  readonly isReady: boolean;
  /** Whether a name or a role says whose turn it is; otherwise it is just the next one's. */
  readonly isNamed: boolean;
  /** What was shown with fingers. Of a secret ballot nothing is known here. */
  readonly shown: string;
};

export type VoteView = {
  readonly question: string;
  readonly phase: VotePhase;
  readonly kind: Vote['subject']['kind'];
  readonly roundName: string;
  readonly isRevote: boolean;
  readonly answers: readonly VoteAnswer[];
  readonly voters: readonly VoterRow[];
  readonly ready: number;
  readonly byFingers: boolean;
  readonly rounds: readonly RoundView[];
  readonly invitation: string;
  readonly names: string;
  readonly roles: readonly { readonly role: string; readonly line: string }[];
  readonly mayRevote: boolean;
  /** The score an answer would take from here, in words; empty where there is none. */
  readonly feeds: string;
  readonly isFed: boolean;
};

export function voteView(
  vote: Vote,
  playbook: Playbook,
  core: Workshop['core'],
  people: Workshop['people'],
): VoteView {
  const rules = playbook.room.votes;
  const answers = answersTo(vote.subject, playbook);
  const phase = phaseOf(vote);
  const round = lastRound(vote);
  const shown = revealedRounds(vote);
  const results = shown.map((one) => ({ round: one, result: roundResult(vote.subject, one, rules) }));
  const last = results.at(-1);
  const isRevote = vote.second !== null;
  const fed = phase === 'voting' ? undefined : scoreToFeed(vote, rules);
  return {
    question: questionOf(vote, playbook),
    phase,
    kind: vote.subject.kind,
    roundName: words.round[isRevote ? 1 : 0],
    isRevote,
    answers,
    voters: voterRows(vote, round, people),
    ready: Object.keys(round.ballots).length,
    byFingers: round.openHands,
    rounds: roundsShown(vote, answers, rules),
    invitation: last === undefined || phase === 'voting' ? '' : invitationWords(vote, answers, rules),
    names: last === undefined || phase === 'voting' ? '' : namesApart(vote, last.round, last.result, people),
    roles:
      last === undefined || phase === 'voting'
        ? []
        : resultsByRole(vote, last.round, rules).map(({ role, result }) => ({
            role,
            line: `${words.votes(result.voters ?? 0)}: ${resultLine(result, answers)}`,
          })),
    mayRevote: phase === 'revealed' && vote.second === null,
    feeds: fed === undefined ? '' : scoreWords(fed.score),
    isFed: fed !== undefined && scoreNow(core, fed.ref) === fed.score,
  };
}

function voterRows(vote: Vote, round: VoteRound, people: Workshop['people']): readonly VoterRow[] {
  return Object.entries(vote.voters).map(([key, voter], at) => {
    const id = voterId.parse(key);
    const ballot = round.ballots[id];
    return {
      id,
      name: voterName(voter, at, people),
      isReady: ballot !== undefined,
      isNamed: voter.person !== null || voter.label !== '' || voter.role !== '',
      shown: round.openHands && ballot !== undefined ? ballotWords(ballot) : '',
    };
  });
}

type Voter = Vote['voters'][VoterId];

function voterName(voter: Voter, at: number, people: Workshop['people']): string {
  const person = voter.person === null ? undefined : people[voter.person];
  if (person !== undefined && person.name !== '') return person.name;
  if (voter.label !== '') return voter.label;
  return voter.role === '' ? words.voter(at + 1) : words.voterOf(voter.role, at + 1);
}

function ballotWords(ballot: Ballot): string {
  return typeof ballot === 'object' ? '' : String(ballot);
}

/** Who stands alone, for the facilitator; only where the vote was by name. */
function namesApart(vote: Vote, round: VoteRound, result: RoundResult, people: Workshop['people']): string {
  if (vote.anonymous || result.outliers.length === 0) return '';
  const names = voterRows(vote, round, people).flatMap(({ id, name }) => {
    const ballot = round.ballots[id];
    const isApart =
      ballot !== undefined &&
      typeof ballot !== 'object' &&
      result.outliers.includes(String(ballot).replace('.', '-'));
    return isApart ? [`${name} (${String(ballot).replaceAll('-', ' ')})`] : [];
  });
  return names.length === 0 ? '' : words.whoTheyAre(names.join(', '));
}

function scoreNow(core: Workshop['core'], ref: string): unknown {
  const area = Object.entries(core.areas).find(([id]) => id === ref)?.[1];
  const check = Object.entries(core.checks).find(([id]) => id === ref)?.[1];
  return area?.score ?? check?.score;
}
