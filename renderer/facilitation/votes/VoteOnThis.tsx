import { useState } from 'react';
import type { StepId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { shellStrings } from '#shared/strings/shell.ts';
import { voteStrings as words } from '#shared/strings/votes.ts';
import { Button } from '../../ui/Button.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import type { VoteMatter } from './find-vote.ts';
import { VotePanel } from './VotePanel.tsx';

type VoteOnThisProps = {
  readonly subject: VoteMatter['subject'];
  readonly label: string;
  readonly step: StepId;
  readonly playbook: Playbook;
};

/** A blind vote of the room on what is in front of it. */
export function VoteOnThis({ subject, label, step, playbook }: VoteOnThisProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {words.onThis}
      </Button>
      {open ? (
        <Sheet
          open
          title={words.onThisTitle(label)}
          closeLabel={shellStrings.close}
          width="medium"
          onClose={() => setOpen(false)}
        >
          <VotePanel subject={subject} step={step} playbook={playbook} />
        </Sheet>
      ) : null}
    </>
  );
}
