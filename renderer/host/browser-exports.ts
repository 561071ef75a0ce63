import { failed, ok, type Result } from '#shared/base/result.ts';
import type { ExportKind, ExportProgress } from '#shared/host/export-methods.ts';
import { fileKinds } from '#shared/host/file-kinds.ts';
import type { HostListeners, HostMethods, HostReply } from '#shared/host/host.ts';
import { safeFileName } from '#shared/host/safe-file-name.ts';
import { hostProblems } from '#shared/strings/host.ts';
import { fileProblem, writeWhole } from './browser-files.ts';
import { download } from './download.ts';
import { type FilePickers, wasCancelled } from './file-access.ts';
import type { KnownFiles } from './known-files.ts';
import type { ReportWorkers } from './report-workers.ts';

type ExportMethods = Pick<HostMethods, 'exportReport' | 'cancelExport' | 'exportBytes' | 'showInFolder'> &
  Pick<HostListeners, 'onExportProgress'>;

/** Browsers put an empty file where the user wants one; it goes again when nothing comes of it. */
async function takeBack(place: FileSystemFileHandle): Promise<void> {
  const file: FileSystemFileHandle & { readonly remove?: () => Promise<void> } = place;
  const { size } = await file.getFile();
  // One that holds something was there before.
  if (size === 0) await file.remove?.();
}

/** Files made for others: drawn in a worker, then saved where the user says or handed to the downloads. */
export function browserExports(
  page: Document,
  pickers: FilePickers,
  known: KnownFiles,
  reports: ReportWorkers,
): ExportMethods {
  const listeners = new Set<(progress: ExportProgress) => void>();
  /** Exports that run; each says whether somebody stopped it. */
  const running = new Map<string, { stopped: boolean }>();

  /** Where to, asked at once: the browser only lets a page ask right after a key press or click. */
  async function askForPlace(name: string, kind: ExportKind): Promise<FileSystemFileHandle | 'downloads'> {
    if (pickers.showSaveFilePicker === undefined) return 'downloads';
    const { description, type, ending } = fileKinds[kind];
    return pickers
      .showSaveFilePicker({ suggestedName: name, types: [{ description, accept: { [type]: [ending] } }] })
      .catch((error: unknown) => {
        // Making the file took longer than the browser counts a click: it may no longer ask, but it may download.
        if (error instanceof DOMException && error.name === 'SecurityError') return 'downloads' as const;
        throw error;
      });
  }

  async function put(
    place: FileSystemFileHandle | 'downloads',
    name: string,
    bytes: Uint8Array,
    kind: ExportKind,
  ): Promise<HostReply<'exportBytes'>> {
    if (place === 'downloads') {
      download(page, name, bytes, fileKinds[kind].type);
      return { kind: 'downloaded', name };
    }
    await writeWhole(place, bytes);
    return { kind: 'saved', handle: known.addPlain(await place.getFile()), name: place.name };
  }

  async function guarded(
    name: string,
    work: () => Promise<Result<HostReply<'exportBytes'>>>,
  ): Promise<Result<HostReply<'exportBytes'>>> {
    try {
      return await work();
    } catch (error) {
      return wasCancelled(error) ? ok({ kind: 'cancelled' }) : failed(fileProblem(error, name));
    }
  }

  return {
    exportReport: async ({ job, report, pictures = [], suggestedName }) => {
      const name = safeFileName(suggestedName, 'pdf');
      const run = { stopped: false };
      running.set(job, run);
      let notes: readonly string[] = [];
      const reply = await guarded(name, async () => {
        // Drawn while the user looks for a place, and stopped when they close the dialog.
        const drawing = reports.draw(job, report, {
          pictures,
          tell: (progress) => {
            for (const listener of listeners) listener({ job, progress });
          },
        });
        const place = await askForPlace(name, 'pdf').catch((error: unknown) => {
          reports.cancel(job);
          throw error;
        });
        const drawn = await drawing;
        if (drawn.kind === 'ok' && !run.stopped) {
          notes = drawn.value.warnings;
          return ok(await put(place, name, drawn.value.bytes, 'pdf'));
        }
        if (place !== 'downloads') await takeBack(place);
        return drawn.kind === 'failed' ? drawn : ok({ kind: 'cancelled' });
      });
      running.delete(job);
      if (reply.kind === 'failed') return reply;
      return ok(reply.value.kind === 'cancelled' ? reply.value : { ...reply.value, notes });
    },
    cancelExport: async ({ job }) => {
      const run = running.get(job);
      if (run !== undefined) run.stopped = true;
      reports.cancel(job);
      return ok(undefined);
    },
    onExportProgress: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    exportBytes: ({ suggestedName, bytes, kind }) => {
      const name = safeFileName(suggestedName, kind);
      return guarded(name, async () => ok(await put(await askForPlace(name, kind), name, bytes, kind)));
    },
    showInFolder: async () => failed(hostProblems.noFolderHere),
  };
}
