import { dirname, extname, join } from 'node:path';
import { failed, ok } from '#shared/base/result.ts';
import { type FileKind, fileKinds } from '#shared/host/file-kinds.ts';
import type { HostMethods } from '#shared/host/host.ts';
import { safeFileName } from '#shared/host/safe-file-name.ts';
import { hostProblems } from '#shared/strings/host.ts';
import { nameToShow } from '../services/file-handles.ts';
import { saveWorkshopFile } from '../services/workshop-files.ts';
import type { DesktopParts } from './desktop-parts.ts';

/** Files made for others: reports and the rest. */
export function createDesktopExports(
  parts: DesktopParts,
): Pick<HostMethods, 'exportReport' | 'cancelExport' | 'exportBytes' | 'showInFolder'> {
  let lastFolder = parts.documents;
  /** Exports that run; each says whether somebody stopped it. */
  const running = new Map<string, { stopped: boolean }>();

  async function choose(suggestedName: string, kind: FileKind): Promise<string | null> {
    const suggested = join(lastFolder, safeFileName(suggestedName, kind));
    const chosen = await parts.window.chooseWhereToSave(suggested, kind);
    if (chosen === null) return null;
    lastFolder = dirname(chosen);
    return extname(chosen) === '' ? chosen + fileKinds[kind].ending : chosen;
  }

  /** Whole or not at all: once the bytes go to the disk, stopping comes too late. */
  async function save(path: string, bytes: Uint8Array) {
    const saved = await saveWorkshopFile(parts, { path, bytes, expectedRevision: null });
    if (saved.kind === 'failed') return saved;
    return ok({ kind: 'saved' as const, handle: parts.handles.issue(path), name: nameToShow(path) });
  }

  return {
    exportReport: async ({ job, report, pictures = [], format, suggestedName }) => {
      const run = { stopped: false };
      running.set(job, run);
      try {
        // The report is drawn while the user looks for a place.
        const drawing = parts.reports.draw(job, report, {
          pictures,
          tell: (progress) => parts.exportProgress({ job, progress }),
        });
        const path = await choose(suggestedName, format);
        if (path === null) parts.reports.cancel(job);
        const drawn = await drawing;
        if (path === null || run.stopped) return ok({ kind: 'cancelled' });
        if (drawn.kind === 'failed') return drawn;
        if (drawn.value.kind === 'cancelled') return ok({ kind: 'cancelled' });
        const saved = await save(path, drawn.value.bytes);
        return saved.kind === 'failed' ? saved : ok({ ...saved.value, notes: drawn.value.warnings });
      } finally {
        running.delete(job);
      }
    },
    cancelExport: async ({ job }) => {
      const run = running.get(job);
      if (run !== undefined) run.stopped = true;
      parts.reports.cancel(job);
      return ok(undefined);
    },
    exportBytes: async ({ suggestedName, bytes, kind }) => {
      const path = await choose(suggestedName, kind);
      return path === null ? ok({ kind: 'cancelled' }) : save(path, bytes);
    },
    showInFolder: async ({ handle }) => {
      const path = parts.handles.pathOf(handle);
      if (path === null) return failed(hostProblems.unknownFile);
      parts.window.showInFolder(path);
      return ok(undefined);
    },
  };
}
