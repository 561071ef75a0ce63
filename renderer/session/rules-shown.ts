import { useSyncExternalStore } from 'react';
import { revealedRounds } from '#shared/votes/vote-phase.ts';
import { usePart, useSelected } from './session-context.ts';
import type { SessionState } from './session-state.ts';

const key = (workshop: string): string => `nextproof-rules-shown-${workshop}`;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The room has spoken: its vote on the path is revealed, or it has decided. */
function selectSpoken({ workshop }: SessionState): boolean {
  const { votes, path } = workshop;
  return (
    path.taken !== null ||
    Object.values(votes).some((vote) => vote.subject.kind === 'path' && revealedRounds(vote).length > 0)
  );
}

/**
 * Whether the path step may say what the rules say: blind first, rules second. The facilitator can show them without a
 * vote; that is kept for as long as the tab is open, because it is about this room and not about the workshop.
 */
export function useRulesShown(): readonly [boolean, () => void] {
  const id = usePart('id');
  const spoken = useSelected(selectSpoken);
  const pressed = useSyncExternalStore(subscribe, () => window.sessionStorage.getItem(key(id)) !== null);
  return [
    spoken || pressed,
    () => {
      window.sessionStorage.setItem(key(id), 'yes');
      for (const listener of listeners) listener();
    },
  ];
}
