import { release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { failed, ok } from '#shared/base/result.ts';
import type { HostMethods } from '#shared/host/host.ts';
import type { supportMethods } from '#shared/host/support-methods.ts';
import { checkUpdate } from '../services/check-update.ts';
import { nameToShow } from '../services/file-handles.ts';
import { fileProblem } from '../services/file-problem.ts';
import { whenThere } from '../services/file-system.ts';
import { folderSizes } from '../services/folder-sizes.ts';
import { freeSpace } from '../services/free-space.ts';
import { readLog } from '../services/read-log.ts';
import type { DesktopParts } from './desktop-parts.ts';

/** Facts for whoever helps with a fault, and the check of an installer. Neither sends or starts anything. */
export function createDesktopSupport(parts: DesktopParts): Pick<HostMethods, keyof typeof supportMethods> {
  const { fs, folder, window, handles, version } = parts;
  return {
    hostFacts: async () => {
      const { electron = 'none', chrome = 'none' } = process.versions;
      return ok({
        system: `${type()} ${release()} ${process.arch}, Electron ${electron}, Chromium ${chrome}`.slice(
          0,
          300,
        ),
        memoryBytes: totalmem(),
        freeBytes: await freeSpace(folder),
        place: parts.isBeside ? 'beside' : 'usual',
        folders: await folderSizes(folder),
        ...(await readLog(fs, join(folder, 'log'))),
      });
    },
    updateCheck: async () => {
      const path = await window.chooseInstaller();
      if (path === null) return ok({ kind: 'cancelled' });
      try {
        const bytes = await whenThere(fs.readFile(parts.releaseKey));
        const key = bytes === null ? null : new TextDecoder().decode(bytes).trim();
        const checked = await checkUpdate({ fs, path, key, version });
        return checked.kind === 'failed' ? checked : ok({ ...checked.value, handle: handles.issue(path) });
      } catch (error) {
        return failed(fileProblem(error, nameToShow(path)));
      }
    },
  };
}
