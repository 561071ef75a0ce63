import { useCallback } from 'react';
import type { Command } from '#shared/workshop/commands/command-table.ts';
import { useSay } from '../ui/Toasts.tsx';
import { useSession } from './session-context.ts';

/** Sends a command and says in a sentence why it was refused, if it was. */
export type Send = (command: Command | undefined) => boolean;

export function useSend(): Send {
  const session = useSession();
  const say = useSay();
  return useCallback(
    (command) => {
      if (command === undefined) return false;
      const result = session.dispatch(command);
      if (result.kind === 'failed') say(`${result.problem.what} ${result.problem.next}`);
      return result.kind === 'ok';
    },
    [session, say],
  );
}
