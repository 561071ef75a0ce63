import { useMemo, useRef, useState } from 'react';
import { assertNever } from '#shared/base/assert-never.ts';
import { failed, type Problem, type Result } from '#shared/base/result.ts';
import { exportJob } from '#shared/host/export-methods.ts';
import type { HostReply } from '#shared/host/host.ts';
import { revision } from '#shared/host/host-values.ts';
import { filesScreen } from '#shared/strings/files-screen.ts';
import { hostProblems } from '#shared/strings/host.ts';
import { shellStrings } from '#shared/strings/shell.ts';
import { useSession } from '../session/session-context.ts';
import { useSay } from '../ui/Toasts.tsx';
import { useServices } from './services.ts';

export type FileActions = {
  readonly save: () => void;
  /** Whether the file now has everything. */
  readonly saveNow: () => Promise<boolean>;
  readonly saveAs: () => void;
  readonly exportReport: () => void;
  readonly cancelExport: () => void;
  readonly exporting: boolean;
};

const words = shellStrings.file;

/** Saving to the user's own file, and making the report, for the open workshop. */
export function useFileActions(): FileActions {
  const { host, files, insight, attachments } = useServices();
  const session = useSession();
  const say = useSay();
  const [exporting, setExporting] = useState(false);
  const job = useRef<ReturnType<typeof exportJob.parse>>(undefined);

  return useMemo(() => {
    const failedWith = (problem: Problem): void => session.tell(problem);

    async function saveFile(saveAs: boolean): Promise<void> {
      const { workshop, seq, file } = session.getState();
      const handle = file.kind === 'file' ? file.handle : null;
      const encoded = await files.encode(workshop, session.log());
      if (encoded.kind === 'failed') return failedWith(encoded.problem);
      const reply = await host.saveFile({
        handle,
        suggestedName: files.nameFor(workshop),
        bytes: encoded.value,
        expectedRevision: file.kind === 'file' ? file.revision : null,
        saveAs,
      });
      if (reply.kind === 'failed') failedWith(reply.problem);
      else await saved(reply.value, seq);
    }

    async function saved(reply: HostReply<'saveFile'>, seq: number): Promise<void> {
      switch (reply.kind) {
        case 'cancelled':
          return;
        case 'saved':
          await session.linkFile({
            kind: 'file',
            handle: reply.handle,
            name: reply.name,
            revision: reply.revision,
            seq,
          });
          return say(words.saved(reply.name));
        case 'downloaded':
          await session.linkFile({ kind: 'download', name: reply.name, at: new Date().toISOString(), seq });
          return say(words.downloaded(reply.name));
        case 'conflict': {
          const { handle, name, revision } = reply.copy;
          await session.linkFile({ kind: 'file', handle, name, revision, seq });
          return session.tell(filesScreen.conflict(reply.name, name));
        }
        default:
          return assertNever(reply);
      }
    }

    async function exportReport(): Promise<void> {
      if (job.current !== undefined) return;
      job.current = exportJob.parse(crypto.randomUUID());
      setExporting(true);
      const { workshop } = session.getState();
      const changedAt = session.log().at(-1)?.at ?? new Date().toISOString();
      const started = job.current;
      const reply = await insight
        .report(workshop, changedAt)
        .then(async (report) => {
          const bytes = report.pictures.length === 0 ? [] : await attachments.readAll(workshop);
          const pictures = [...bytes].map(([sha256, content]) => ({
            sha256: revision.parse(sha256),
            bytes: content,
          }));
          return host.exportReport({
            job: started,
            report,
            pictures,
            format: 'pdf',
            suggestedName: report.fileName,
          });
        })
        .catch(() => failed(hostProblems.reportFailed))
        .finally(() => {
          job.current = undefined;
          setExporting(false);
        });
      exported(reply);
    }

    function exported(reply: Result<HostReply<'exportReport'>>): void {
      if (reply.kind === 'failed') failedWith(reply.problem);
      else if (reply.value.kind === 'saved') say(words.exported(reply.value.name));
      else if (reply.value.kind === 'downloaded') say(words.downloaded(reply.value.name));
      if (reply.kind === 'ok' && reply.value.kind !== 'cancelled')
        for (const note of reply.value.notes) say(note);
    }

    return {
      save: () => void saveFile(false),
      saveNow: async () => {
        await saveFile(false);
        const { file, seq } = session.getState();
        return file.kind === 'file' && file.seq >= seq;
      },
      saveAs: () => void saveFile(true),
      exportReport: () => void exportReport(),
      cancelExport: () => {
        if (job.current !== undefined) void host.cancelExport({ job: job.current });
      },
      exporting,
    };
  }, [host, files, insight, attachments, session, say, exporting]);
}
