import { useState } from 'react';
import type { Problem, Result } from '#shared/base/result.ts';
import { historyPanelStrings } from '#shared/strings/history-panel.ts';
import { useSession } from '../session/session-context.ts';
import { useSay } from '../ui/Toasts.tsx';

type Step = 'undo' | 'redo';

/** A step that cannot be taken, because somebody else changed the same thing since. */
export type Blocked = { readonly step: Step; readonly problem: Problem };

export type Undo = {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly blocked: Blocked | undefined;
  /** Leaves that step as it is, so that what came before it can be undone. */
  readonly leave: () => void;
  readonly forget: () => void;
};

const BLOCKED: ReadonlySet<string> = new Set(['undo-blocked', 'redo-blocked']);

/** Undo and redo of this window, each with a sentence; what is in the way is asked about in place. */
export function useUndo(): Undo {
  const session = useSession();
  const say = useSay();
  const [blocked, setBlocked] = useState<Blocked>();

  function take(step: Step, result: Result<string>): void {
    setBlocked(undefined);
    if (result.kind === 'ok') say(result.value);
    else if (BLOCKED.has(result.problem.code)) setBlocked({ step, problem: result.problem });
    else say(result.problem.what);
  }

  return {
    undo: () => take('undo', session.undo()),
    redo: () => take('redo', session.redo()),
    blocked,
    leave: () => {
      const left = blocked === undefined ? undefined : session.leave(blocked.step);
      setBlocked(undefined);
      if (left !== undefined) say(left.kind === 'ok' ? historyPanelStrings.blocked.left : left.problem.what);
    },
    forget: () => setBlocked(undefined),
  };
}
