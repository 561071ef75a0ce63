import { z } from 'zod';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { AREA_IDS } from '#shared/playbook/ids.ts';
import { COMMAND_PROBLEMS } from '#shared/strings/commands.ts';
import { HISTORY } from '#shared/strings/history.ts';
import { scoreWords, voteStrings } from '#shared/strings/votes.ts';
import type { VoteRules } from '#shared/votes/round-result.ts';
import { type FedScore, scoreToFeed } from '#shared/votes/score-to-feed.ts';
import { areaSchema, checkSchema } from '#shared/workshop/schema/core.ts';
import { checkId, voteId, voterId } from '#shared/workshop/schema/ids.ts';
import { instant } from '#shared/workshop/schema/primitives.ts';
import { ballotSchema, voteRoundSchema, voteSchema } from '#shared/workshop/schema/room.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { itemName } from '#shared/workshop/words/item-name.ts';
import { nounFor } from '#shared/workshop/words/nouns.ts';
import { entryAt } from './answer-command.ts';
import { ballotProblem } from './ballot-problem.ts';
import { closeRound } from './close-round.ts';
import { defineCommand, type Refusal, type WorkshopDraft } from './define-command.ts';
import { isInPlaybook } from './in-playbook.ts';
import { addItem, editItem, removeItem } from './item-commands.ts';

const votes = { path: ['votes'], id: voteId, item: voteSchema } as const;
const voter = voteSchema.shape.voters.unwrap().valueType;

type VoteDraft = WorkshopDraft['votes'][z.infer<typeof voteId>];
type RoundDraft = VoteDraft['first'];

export const voteCommands = {
  /** Begins a vote with those who take part. */
  'vote.open': defineCommand({
    payload: z.strictObject({
      id: voteId,
      item: voteSchema.pick({ subject: true, title: true, anonymous: true, voters: true, step: true }),
    }),
    undoable: false,
    apply: (draft, { id, item }) => {
      const vote = voteSchema.parse(item);
      if (vote.anonymous) forgetPersons(vote);
      return addItem(votes).apply(draft, { id, item: vote });
    },
    say: ({ id }, _before, after) => HISTORY.voteOpened(nameOf(after, id)),
  }),
  'vote.edit': editItem(votes, ['title', 'step']),
  'vote.add-voter': defineCommand({
    payload: z.strictObject({ id: voteId, voter: voterId, ...voter.shape }),
    undoable: false,
    apply: (draft, { id, voter, person, label, role }) =>
      inOpenVote(draft, id, (vote) => {
        vote.voters[voter] = vote.anonymous ? { person: null, label: '', role } : { person, label, role };
        return undefined;
      }),
  }),
  /** One ballot into the running round; a second one from the same voter replaces the first. */
  'vote.cast': defineCommand({
    payload: z.strictObject({ id: voteId, voter: voterId, ballot: ballotSchema }),
    undoable: false,
    apply: (draft, { id, voter, ballot }) =>
      inOpenRound(draft, id, (round, vote) => {
        if (!Object.hasOwn(vote.voters, voter)) return COMMAND_PROBLEMS.notAVoter;
        const problem = ballotProblem(vote.subject, ballot);
        if (problem !== undefined) return problem;
        round.ballots[voter] = ballot;
        return undefined;
      }),
    say: ({ id }, _before, after) => HISTORY.ballotCast(nameOf(after, id)),
  }),
  'vote.withdraw': defineCommand({
    payload: z.strictObject({ id: voteId, voter: voterId }),
    undoable: false,
    apply: (draft, { id, voter }) =>
      inOpenRound(draft, id, (round) => {
        delete round.ballots[voter];
        return undefined;
      }),
    say: ({ id }, _before, after) => HISTORY.ballotWithdrawn(nameOf(after, id)),
  }),
  /** Fingers counted in the room, entered at once; the round then says that it was not secret. */
  'vote.count-hands': defineCommand({
    payload: z.strictObject({ id: voteId, ballots: z.record(voterId, ballotSchema) }),
    undoable: false,
    apply: (draft, { id, ballots }) =>
      inOpenRound(draft, id, (round, vote) => {
        for (const [key, ballot] of Object.entries(ballots)) {
          const problem = ballotProblem(vote.subject, ballot);
          if (problem !== undefined) return problem;
          const voter = voterId.parse(key);
          vote.voters[voter] ??= { person: null, label: '', role: '' };
        }
        round.ballots = ballots;
        round.openHands = true;
        return undefined;
      }),
    say: ({ id }, _before, after) => HISTORY.handsCounted(nameOf(after, id)),
  }),
  'vote.reveal': defineCommand({
    payload: z.strictObject({ id: voteId, at: instant }),
    undoable: false,
    apply: (draft, { id, at }) =>
      inOpenRound(draft, id, (round) => {
        round.revealedAt = at;
        return undefined;
      }),
    say: ({ id }, _before, after) => HISTORY.voteRevealed(nameOf(after, id)),
  }),
  /** The one revote; the first round is kept. */
  'vote.again': defineCommand({
    payload: z.strictObject({ id: voteId }),
    undoable: false,
    apply: (draft, { id }) =>
      inOpenVote(draft, id, (vote) => {
        if (vote.second !== null) return COMMAND_PROBLEMS.votedTwice;
        if (vote.first.revealedAt === null) return COMMAND_PROBLEMS.voteNotRevealed;
        vote.second = voteRoundSchema.parse({});
        return undefined;
      }),
    say: ({ id }, _before, after) => HISTORY.voteAgain(nameOf(after, id)),
  }),
  /** Ends a vote. Of an anonymous one only the counts are kept. */
  'vote.close': defineCommand({
    payload: z.strictObject({ id: voteId }),
    undoable: false,
    apply: (draft, { id }) =>
      inOpenVote(draft, id, (vote) => {
        vote.closed = true;
        if (!vote.anonymous) return undefined;
        closeRound(vote.first);
        if (vote.second !== null) closeRound(vote.second);
        vote.voters = {};
        return undefined;
      }),
    say: ({ id }, _before, after) => HISTORY.voteClosed(nameOf(after, id)),
  }),
  /** The median of the last revealed round becomes the answer it was about; the vote keeps who was far apart. */
  'vote.feed': defineCommand({
    payload: z.strictObject({ id: voteId }),
    undoable: true,
    apply: (draft, { id }) => {
      const vote = draft.votes[id];
      if (vote === undefined) return COMMAND_PROBLEMS.missing(nounFor(votes.path));
      return feedScore(draft, scoreToFeed(vote, rulesOf(draft)));
    },
    say: ({ id }, _before, after) => {
      const fed = scoreToFeed(after.votes[id], rulesOf(after));
      return fed === undefined
        ? nameOf(after, id)
        : HISTORY.voteFed(fed.ref, scoreWords(fed.score), fed.dissent);
    },
  }),
  'vote.remove': removeItem(votes),
} as const;

function rulesOf({ playbook }: Pick<Workshop, 'playbook'>): VoteRules {
  return (playbook.content ?? defaultPlaybook).room.votes;
}

function feedScore(draft: WorkshopDraft, fed: FedScore | undefined): Refusal | undefined {
  if (fed === undefined) return COMMAND_PROBLEMS.nothingToFeed;
  const { ref, score, dissent, voters } = fed;
  const area = AREA_IDS.find((known) => known === ref);
  if (area !== undefined) {
    const reason = voteStrings.fedReason(scoreWords(score), voteStrings.votes(voters), dissent);
    Object.assign(entryAt(draft, ['core', 'areas'], area, areaSchema), { score, reason });
    return undefined;
  }
  const check = checkId.parse(ref);
  if (!isInPlaybook(draft, 'checks', check)) return COMMAND_PROBLEMS.unknownToPlaybook('check', check);
  entryAt(draft, ['core', 'checks'], check, checkSchema).score = score;
  return undefined;
}

function nameOf(workshop: Workshop, id: string): string {
  return itemName(workshop, ['votes', id]);
}

function forgetPersons(vote: VoteDraft): void {
  for (const one of Object.values(vote.voters)) {
    one.person = null;
    one.label = '';
  }
}

function inOpenVote(
  draft: WorkshopDraft,
  id: z.infer<typeof voteId>,
  act: (vote: VoteDraft) => Refusal | undefined,
): Refusal | undefined {
  const vote = draft.votes[id];
  if (vote === undefined) return COMMAND_PROBLEMS.missing(nounFor(votes.path));
  return vote.closed ? COMMAND_PROBLEMS.voteClosed : act(vote);
}

function inOpenRound(
  draft: WorkshopDraft,
  id: z.infer<typeof voteId>,
  act: (round: RoundDraft, vote: VoteDraft) => Refusal | undefined,
): Refusal | undefined {
  return inOpenVote(draft, id, (vote) => {
    const round = vote.second ?? vote.first;
    return round.revealedAt === null ? act(round, vote) : COMMAND_PROBLEMS.voteRevealed;
  });
}
