import { useEffect, useRef, useState } from 'react';
import { failed, ok, type Problem, type Result } from '#shared/base/result.ts';
import { changedAt } from '#shared/exports/changed-at.ts';
import type { ExportMade, ExportWish } from '#shared/exports/export-wish.ts';
import { exportJob } from '#shared/host/export-methods.ts';
import type { HostReply } from '#shared/host/host.ts';
import { revision } from '#shared/host/host-values.ts';
import type { DrawingProgress } from '#shared/report/drawing-progress.ts';
import { hostProblems } from '#shared/strings/host.ts';
import type { AttachmentBytes } from '../attachments/attachment-store.ts';
import { type Services, useServices } from '../services/services.ts';
import { useSession } from '../session/session-context.ts';
import { brandProfile } from '../settings/brand-profile.ts';
import { chartsWithPictures } from './charts-with-pictures.ts';
import { makeInWorker } from './make-in-worker.ts';

export type ExportStage =
  /** What the file is made from is read and worked out. */
  | { readonly stage: 'gathering' }
  | DrawingProgress
  /** It is whole; what is left is the place it goes to. */
  | { readonly stage: 'saving' };

export type ExportState =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'working'; readonly progress: ExportStage }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | {
      readonly kind: 'done';
      readonly name: string;
      readonly downloaded: boolean;
      /** Opens the folder it lies in; undefined where a browser keeps that to itself. */
      readonly show: (() => void) | undefined;
      readonly notes: readonly string[];
    };

type Export = {
  readonly state: ExportState;
  readonly start: (wish: ExportWish) => void;
  readonly stop: () => void;
  readonly again: () => void;
};

/** Makes a file from the workshop as it is now and hands it to the host. Nothing of it touches the session. */
export function useExport(): Export {
  const { host, attachments, description, preview } = useServices();
  const session = useSession();
  const [state, setState] = useState<ExportState>({ kind: 'choosing' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const show = (progress: ExportStage): void => setState({ kind: 'working', progress });

  async function run(wish: ExportWish, stop: AbortController): Promise<ExportState> {
    const { workshop } = session.getState();
    const lastChange = changedAt(workshop, session.log());
    const showsPictures = wish.format === 'docx' || wish.format === 'pdf';
    const needsPictures = showsPictures && wish.size !== 'brief' && !wish.anonymous;
    const pictures = needsPictures ? await attachments.readAll(workshop) : new Map<string, Uint8Array>();
    if (stop.signal.aborted) return { kind: 'choosing' };
    const outcome = await makeInWorker(
      {
        wish,
        workshop,
        changedAt: lastChange,
        pictures,
        brand: brandProfile.get(),
      },
      stop.signal,
    );
    if (outcome === undefined) return { kind: 'choosing' };
    if (outcome.kind === 'failed') return { kind: 'failed', problem: outcome.problem };
    const { made } = outcome.value;
    const reply = await handOver({ host, preview }, made, outcome.value.pictures, {
      stop: stop.signal,
      show,
    });
    if (reply.kind === 'failed') return { kind: 'failed', problem: reply.problem };
    if (reply.value.kind === 'cancelled') return { kind: 'choosing' };
    const { kind, name } = reply.value;
    const told = 'notes' in reply.value ? reply.value.notes : [];
    const handle = 'handle' in reply.value ? reply.value.handle : undefined;
    return {
      kind: 'done',
      name,
      downloaded: kind === 'downloaded',
      show:
        handle === undefined || !description.canShowInFolder
          ? undefined
          : () => void host.showInFolder({ handle }),
      notes: [...made.notes, ...told],
    };
  }

  return {
    state,
    start: (wish) => {
      if (running.current !== undefined) return;
      const stop = new AbortController();
      running.current = stop;
      show({ stage: 'gathering' });
      void run(wish, stop)
        .catch(
          (): ExportState =>
            stop.signal.aborted
              ? { kind: 'choosing' }
              : { kind: 'failed', problem: hostProblems.unexpectedFault },
        )
        .then((next) => {
          running.current = undefined;
          setState(next);
        });
    },
    stop: () => running.current?.abort(),
    again: () => setState({ kind: 'choosing' }),
  };
}

/** A PDF is drawn where the host draws it; every other file is whole already. */
async function handOver(
  { host, preview }: Pick<Services, 'host' | 'preview'>,
  made: ExportMade,
  pictures: AttachmentBytes,
  { stop, show }: { readonly stop: AbortSignal; readonly show: (progress: ExportStage) => void },
): Promise<Result<HostReply<'exportBytes'> | HostReply<'exportReport'>>> {
  if (made.kind === 'file') {
    show({ stage: 'saving' });
    return host.exportBytes({ suggestedName: made.name, bytes: made.bytes, kind: made.fileKind });
  }
  const job = exportJob.parse(crypto.randomUUID());
  if (made.as === 'charts') {
    stop.addEventListener('abort', () => preview.cancel(job), { once: true });
    const drawn = await preview.draw(job, made.report, { as: 'charts', tell: show });
    if (drawn.kind === 'cancelled') return ok({ kind: 'cancelled' });
    if (drawn.kind === 'failed') return drawn;
    const bytes = await chartsWithPictures(drawn.value.bytes, stop);
    show({ stage: 'saving' });
    return host.exportBytes({ suggestedName: made.name, bytes, kind: 'zip' });
  }
  stop.addEventListener('abort', () => void host.cancelExport({ job }), { once: true });
  const unsubscribe = host.onExportProgress((told) => {
    if (told.job === job) show(told.progress);
  });
  return host
    .exportReport({
      job,
      report: made.report,
      pictures: [...pictures].map(([sha256, bytes]) => ({ sha256: revision.parse(sha256), bytes })),
      format: 'pdf',
      suggestedName: made.name,
    })
    .catch(() => failed(hostProblems.reportFailed))
    .finally(unsubscribe);
}
