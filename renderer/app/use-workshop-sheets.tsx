import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { assertNever } from '#shared/base/assert-never.ts';
import { filesScreen } from '#shared/strings/files-screen.ts';
import { mergingStrings } from '#shared/strings/merging.ts';
import type { WorkshopId } from '#shared/workshop/schema/ids.ts';
import type { Action } from '../actions/action.ts';
import { BackupsSheet } from '../files/BackupsSheet.tsx';
import { SendCopySheet } from '../files/SendCopySheet.tsx';
import { ConflictCount } from '../merging/ConflictCount.tsx';
import { ConflictsSheet } from '../merging/ConflictsSheet.tsx';
import { MergeSheet } from '../merging/MergeSheet.tsx';
import { useOpenConflicts } from '../merging/use-open-conflicts.ts';

type SheetName = 'send' | 'json' | 'merge' | 'conflicts' | 'backups';

export type WorkshopSheets = {
  readonly actions: readonly Action[];
  /** The sheet that is open, if any. */
  readonly sheet: ReactNode;
  /** Places two copies said differently, and the sheet in which they are settled. */
  readonly conflicts: { readonly count: number; readonly show: () => void };
  /** For the rail: what waits for a choice. */
  readonly waiting: ReactNode;
};

/** Everything about files and copies that an open workshop offers beside saving. */
export function useWorkshopSheets(id: WorkshopId): WorkshopSheets {
  const [shown, setShown] = useState<SheetName>();
  const open = useOpenConflicts();
  const count = open.length;
  const newest = open.at(-1)?.merge ?? 0;
  const seen = useRef(newest);

  // A merge that leaves something to ask about asks at once; what was left open, or is open again, waits in the rail.
  useEffect(() => {
    if (newest <= seen.current) return;
    seen.current = newest;
    setShown('conflicts');
  }, [newest]);

  const action = (name: SheetName, label: string): Action => ({
    id: name,
    label,
    group: 'file',
    run: () => setShown(name),
  });
  const conflicts = useMemo(() => ({ count, show: () => setShown('conflicts') }), [count]);
  const close = (): void => setShown(undefined);

  function sheet(): ReactNode {
    switch (shown) {
      case undefined:
        return null;
      case 'send':
        return <SendCopySheet kind="nextproof" onClose={close} />;
      case 'json':
        return <SendCopySheet kind="json" onClose={close} />;
      case 'merge':
        return <MergeSheet onClose={close} />;
      case 'conflicts':
        return <ConflictsSheet open={open} onClose={close} />;
      case 'backups':
        return <BackupsSheet id={id} onClose={close} />;
      default:
        return assertNever(shown);
    }
  }

  return {
    actions: [
      action('send', filesScreen.send.menu),
      action('json', filesScreen.json.menu),
      action('merge', mergingStrings.menu),
      ...(count === 0 ? [] : [action('conflicts', mergingStrings.open.menu(count))]),
      action('backups', filesScreen.backups.menu),
    ],
    sheet: sheet(),
    conflicts,
    waiting: <ConflictCount count={count} onOpen={() => setShown('conflicts')} />,
  };
}
