import type { Command } from '#shared/workshop/commands/command-table.ts';
import type { Conflict } from '#shared/workshop/log/log-record.ts';

/** The command that settles a conflict; before the merge is kept it goes into the merge, afterwards it is a change of its own. */
export function resolveConflict(conflict: Conflict, choice: 'ours' | 'theirs'): Command {
  const value = choice === 'ours' ? conflict.ours : conflict.theirs;
  return {
    name: 'merge.choose',
    payload: { path: [...conflict.path], ...(value === undefined ? {} : { value }) },
  };
}
