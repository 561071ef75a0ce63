import { useEffect, useState } from 'react';
import type { FileHandle } from '#shared/host/host-values.ts';
import { libraryStrings } from '#shared/strings/library.ts';
import { shellStrings as words } from '#shared/strings/shell.ts';
import { useActions } from '../actions/action-registry.ts';
import { SHORTCUTS } from '../actions/shortcuts.ts';
import { useRecentFiles } from '../files/use-recent-files.ts';
import { HelpSheet } from '../help/HelpSheet.tsx';
import { LibraryPage } from '../library/LibraryPage.tsx';
import { routeAddress } from '../routes/routes.ts';
import { goTo } from '../routes/use-route.ts';
import { useServices } from '../services/services.ts';
import type { FirstWish } from './first-wish.ts';
import { fetchWorkshopScreens } from './open-workshop.ts';

/** The library with the shortcuts and menu entries that make sense there. */
type LibraryScreenProps = {
  readonly onOpenFile: () => void;
  readonly onOpenHandle: (handle: FileHandle) => void;
  readonly takeWish: () => FirstWish | undefined;
};

export function LibraryScreen({ onOpenFile, onOpenHandle, takeWish }: LibraryScreenProps) {
  const { library, description, playbook } = useServices();
  const recent = useRecentFiles(onOpenHandle);
  const [adding, setAdding] = useState(false);
  const [showsHelp, setShowsHelp] = useState(false);
  useActions([
    {
      id: 'open-file',
      label: words.file.open,
      group: 'file',
      shortcut: SHORTCUTS.openFile,
      run: onOpenFile,
    },
    { id: 'new-workshop', label: libraryStrings.add.title, group: 'file', run: () => setAdding(true) },
    {
      id: 'show-shortcuts',
      label: words.keys.open,
      group: 'help',
      shortcut: SHORTCUTS.help,
      letter: '?',
      run: () => setShowsHelp(true),
    },
  ]);
  useEffect(() => {
    const wish = takeWish();
    if (wish === 'open-file') onOpenFile();
    else if (wish === 'new-workshop') setAdding(true);
  }, [takeWish, onOpenFile]);
  useEffect(() => {
    const idle = requestIdleCallback(fetchWorkshopScreens, { timeout: 3_000 });
    return () => cancelIdleCallback(idle);
  }, []);

  return (
    <>
      <LibraryPage
        library={library}
        openFile={onOpenFile}
        recentFiles={recent}
        adding={adding}
        setAdding={setAdding}
        addressOf={(id) => routeAddress({ kind: 'workshop', id, step: 'evidence' })}
        goTo={(id) => goTo({ kind: 'workshop', id, step: 'evidence' })}
        goToCompare={(oldId, nowId) => goTo({ kind: 'compare', oldId, nowId })}
        storage={description.edition === 'web' ? navigator.storage : undefined}
      />
      {showsHelp ? (
        <HelpSheet
          place={{ tab: 'keys' }}
          step={undefined}
          playbook={playbook}
          onClose={() => setShowsHelp(false)}
        />
      ) : null}
    </>
  );
}
