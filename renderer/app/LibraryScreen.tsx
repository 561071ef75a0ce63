import { useState } from 'react';
import type { FileHandle } from '#shared/host/host-values.ts';
import { useRecentFiles } from '../files/use-recent-files.ts';
import { LibraryPage } from '../library/LibraryPage.tsx';
import { withCommand } from './keys.ts';
import { routeAddress } from './routes.ts';
import { ShortcutSheet } from './ShortcutSheet.tsx';
import { useServices } from './services.ts';
import { useAppKeys } from './use-app-keys.ts';
import { goTo } from './use-route.ts';

/** The library with the shortcuts and menu entries that make sense there. */
type LibraryScreenProps = {
  readonly onOpenFile: () => void;
  readonly onOpenHandle: (handle: FileHandle) => void;
};

export function LibraryScreen({ onOpenFile, onOpenHandle }: LibraryScreenProps) {
  const { library, description } = useServices();
  const recent = useRecentFiles(onOpenHandle);
  const [adding, setAdding] = useState(false);
  const [showsKeys, setShowsKeys] = useState(false);
  useAppKeys({
    'open-file': onOpenFile,
    'new-workshop': () => setAdding(true),
    'show-shortcuts': () => setShowsKeys(true),
  });
  return (
    <>
      <LibraryPage
        library={library}
        openFile={onOpenFile}
        recentFiles={recent}
        openFileKeys={withCommand('O')}
        adding={adding}
        setAdding={setAdding}
        addressOf={(id) => routeAddress({ kind: 'workshop', id, step: 'evidence' })}
        goTo={(id) => goTo({ kind: 'workshop', id, step: 'evidence' })}
        goToCompare={(oldId, nowId) => goTo({ kind: 'compare', oldId, nowId })}
        storage={description.edition === 'web' ? navigator.storage : undefined}
      />
      <ShortcutSheet open={showsKeys} onClose={() => setShowsKeys(false)} />
    </>
  );
}
