import { useCallback, useEffect, useState } from 'react';
import type { HostReply } from '#shared/host/host.ts';
import type { FileHandle } from '#shared/host/host-values.ts';
import { filesScreen } from '#shared/strings/files-screen.ts';
import { useServices } from '../services/services.ts';
import type { MenuAction } from '../ui/ActionMenu.tsx';

type RecentFile = HostReply<'recentFiles'>['files'][number];

/** As many as are taken in at a glance; older ones are found by the open dialog. */
const SHOWN = 10;

/** The files last opened or saved, as a menu. */
export function useRecentFiles(open: (handle: FileHandle) => void): readonly MenuAction[] {
  const { host } = useServices();
  const [files, setFiles] = useState<readonly RecentFile[]>([]);

  const read = useCallback(async (): Promise<void> => {
    const found = await host.recentFiles();
    if (found.kind === 'ok') setFiles(found.value.files);
  }, [host]);

  useEffect(() => {
    void read();
    // Files may have been saved from another tab since.
    const again = (): void => void read();
    window.addEventListener('focus', again);
    return () => window.removeEventListener('focus', again);
  }, [read]);

  return files.slice(0, SHOWN).map(({ handle, name, place }) => ({
    kind: 'action',
    id: handle,
    label: filesScreen.recent.entry(name, place),
    run: () => open(handle),
  }));
}
