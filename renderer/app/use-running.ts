import { useMemo } from 'react';
import { runningMoment } from '#shared/moments/running-moment.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { closingStrings } from '#shared/strings/closing.ts';
import { openVotes } from '#shared/votes/open-votes.ts';
import { useClock } from '../facilitation/clock/clock-context.ts';
import { usePhones, usePhonesIn } from '../facilitation/phones/phones-context.ts';
import { usePart } from '../session/session-context.ts';

const words = closingStrings.running;

/** What of the room runs now, in sentences that say what closing does to it. */
export function useRunning(playbook: Playbook): readonly string[] {
  const clock = useClock();
  const { room } = usePhones();
  const people = usePhonesIn();
  const votes = usePart('votes');
  const moments = usePart('moments');
  const clocked = clock?.view.isRunning === true ? (clock.view.current?.title ?? '') : undefined;
  const isRoomOpen = room.kind === 'open';
  return useMemo(
    () => [
      ...(clocked === undefined ? [] : [words.clock(clocked)]),
      ...(isRoomOpen ? [words.phones(people)] : []),
      ...openVotes(votes, playbook).map(({ title }) => words.vote(title)),
      ...(runningMoment({ moments }) === undefined ? [] : [words.writing]),
    ],
    [clocked, isRoomOpen, people, votes, moments, playbook],
  );
}
