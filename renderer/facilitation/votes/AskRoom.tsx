import { useState } from 'react';
import type { StepId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { voteStrings as words } from '#shared/strings/votes.ts';
import { useActions } from '../../actions/action-registry.ts';
import { SHORTCUTS } from '../../actions/shortcuts.ts';
import { AskRoomSheet } from './AskRoomSheet.tsx';

type AskRoomProps = { readonly step: StepId | null; readonly playbook: Playbook };

/** A question to the room, one key away from anywhere. */
export function AskRoom({ step, playbook }: AskRoomProps) {
  const [open, setOpen] = useState(false);
  useActions([
    {
      id: 'ask-room',
      label: words.ask.title,
      group: 'room',
      shortcut: SHORTCUTS.askRoom,
      run: () => setOpen(true),
    },
  ]);
  return open ? <AskRoomSheet step={step} playbook={playbook} onClose={() => setOpen(false)} /> : null;
}
