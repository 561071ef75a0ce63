import { useMemo } from 'react';
import type { StepId } from '#shared/playbook/ids.ts';
import { lastRound } from '#shared/votes/vote-phase.ts';
import type { Command } from '#shared/workshop/commands/command-table.ts';
import type { VoteId, VoterId } from '#shared/workshop/schema/ids.ts';
import type { Ballot } from '#shared/workshop/schema/room.ts';
import { useSession } from '../../session/session-context.ts';
import { useSend } from '../../session/use-send.ts';
import type { VoteMatter } from './find-vote.ts';
import { openCommand, type Voters } from './new-voters.ts';

export type VoteActions = {
  readonly open: (
    matter: VoteMatter & { readonly step: StepId | null },
    voters: Voters,
  ) => VoteId | undefined;
  readonly cast: (id: VoteId, voter: VoterId, ballot: Ballot) => boolean;
  readonly withdraw: (id: VoteId, voter: VoterId) => void;
  /** One finger vote more (or less: null) beside those already counted. */
  readonly showHand: (id: VoteId, voter: VoterId, ballot: Ballot | null) => void;
  readonly reveal: (id: VoteId) => void;
  readonly again: (id: VoteId) => void;
  readonly close: (id: VoteId) => void;
  /** Closes the vote and lets its median be the answer. */
  readonly take: (id: VoteId) => void;
  readonly drop: (id: VoteId) => void;
};

export function useVoteActions(): VoteActions {
  const session = useSession();
  const send = useSend();
  return useMemo(() => {
    const on = (command: Command): void => void send(command);
    return {
      open: (matter, voters) => {
        const { people } = session.getState().workshop;
        const newId = (): string => crypto.randomUUID();
        const command = openCommand(newId(), matter, voters, people, newId);
        // The id was made here, in the one form that ids have.
        return send(command) && command.name === 'vote.open' ? (command.payload.id as VoteId) : undefined;
      },
      cast: (id, voter, ballot) => send({ name: 'vote.cast', payload: { id, voter, ballot } }),
      withdraw: (id, voter) => on({ name: 'vote.withdraw', payload: { id, voter } }),
      showHand: (id, voter, ballot) => {
        const vote = session.getState().workshop.votes[id];
        if (vote === undefined) return;
        const kept = Object.entries(lastRound(vote).ballots).filter(([key]) => key !== voter);
        const ballots = Object.fromEntries([...kept, ...(ballot === null ? [] : [[voter, ballot] as const])]);
        on({ name: 'vote.count-hands', payload: { id, ballots } });
      },
      reveal: (id) => on({ name: 'vote.reveal', payload: { id, at: new Date().toISOString() } }),
      again: (id) => on({ name: 'vote.again', payload: { id } }),
      close: (id) => on({ name: 'vote.close', payload: { id } }),
      take: (id) => {
        if (session.getState().workshop.votes[id]?.closed === false)
          on({ name: 'vote.close', payload: { id } });
        on({ name: 'vote.feed', payload: { id } });
      },
      drop: (id) => on({ name: 'vote.remove', payload: { id } }),
    };
  }, [session, send]);
}
