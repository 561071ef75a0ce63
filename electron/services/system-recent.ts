import { HOST_LIMITS } from '#shared/host/host-limits.ts';
import type { FileHandles } from './file-handles.ts';

/** The system's own list of files lately used: in the dock, the jump list, the start menu. */
export type SystemRecent = {
  readonly add: (path: string) => void;
  readonly clear: () => void;
};

/**
 * Tells the system of each file the app remembers, and takes away what the app forgets. Systems let an app clear its
 * whole list and nothing less, so the rest is told again.
 */
export function tellingSystem(handles: FileHandles, system: SystemRecent): FileHandles {
  return {
    ...handles,
    remember: async (path, now) => {
      const handle = await handles.remember(path, now);
      system.add(path);
      return handle;
    },
    forget: async (handle) => {
      await handles.forget(handle);
      system.clear();
      for (const { path } of handles.recent(HOST_LIMITS.recentFiles).toReversed()) system.add(path);
    },
  };
}
