import { historyPanelStrings } from '#shared/strings/history-panel.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { Undo } from './use-undo.ts';

const words = historyPanelStrings.blocked;

/** Why a step cannot be undone, with the way on. */
export function UndoBlocked({ undo: { blocked, leave, forget } }: { readonly undo: Undo }) {
  if (blocked === undefined) return null;
  return (
    <Notice message={blocked.problem}>
      <Button size="small" onClick={leave}>
        {words.leave}
      </Button>
      <Button size="small" look="plain" onClick={forget}>
        {words.close}
      </Button>
    </Notice>
  );
}
