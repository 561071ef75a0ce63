import { lazy, Suspense, useState } from 'react';
import type { StepId } from '#shared/playbook/ids.ts';
import { momentStrings as words } from '#shared/strings/moments.ts';
import { useActions } from '../../actions/action-registry.ts';
import { SHORTCUTS } from '../../actions/shortcuts.ts';

const MomentSheet = lazy(async () => ({ default: (await import('./MomentSheet.tsx')).MomentSheet }));

/** Writing in silence and 1-2-4-all, one key away from any step. */
export function MomentOfWriting({ step }: { readonly step: StepId | null }) {
  const [open, setOpen] = useState(false);
  useActions([
    {
      id: 'moment',
      label: words.menu,
      group: 'room',
      shortcut: SHORTCUTS.writeInSilence,
      run: () => setOpen(true),
    },
  ]);
  return open ? (
    <Suspense>
      <MomentSheet step={step} onClose={() => setOpen(false)} />
    </Suspense>
  ) : null;
}
