import { failed, type Result } from '#shared/base/result.ts';
import { shownName } from '#shared/pictures/attachment-title.ts';
import type { ImportedAttachment } from '#shared/pictures/imported-attachment.ts';
import type { PictureAnswer, PictureRequest } from '#shared/pictures/picture-job.ts';
import { pictureProblems } from '#shared/strings/pictures.ts';
import { paintSvg } from './paint-svg.ts';

export type ImportOutcome = Result<ImportedAttachment> | { readonly kind: 'cancelled' };

/** `file` comes from a picker, a drop or the clipboard. Never rejects. */
export type ImportFile = (file: File, options?: { readonly signal?: AbortSignal }) => Promise<ImportOutcome>;

export type PictureImport = { readonly importFile: ImportFile; readonly close: () => void };

const timeLimit = 30_000;

/**
 * Prepares photos and small files in one worker, one after the other so that never two large pictures are open. A
 * worker that was stopped on the way is replaced by a new one.
 */
export function openPictureImport(
  startWorker: () => Worker = () =>
    new Worker(new URL('../workers/picture.worker.ts', import.meta.url), { type: 'module' }),
): PictureImport {
  let worker: Worker | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  const closing = new AbortController();

  const stop = (): void => {
    worker?.terminate();
    worker = undefined;
  };

  const work = (file: File, signal: AbortSignal | undefined): Promise<ImportOutcome> =>
    new Promise((resolve) => {
      const cancel = AbortSignal.any(signal === undefined ? [closing.signal] : [closing.signal, signal]);
      if (cancel.aborted) return resolve({ kind: 'cancelled' });
      worker ??= startWorker();
      const working = worker;
      const over = new AbortController();
      const settle = (outcome: ImportOutcome): void => {
        clearTimeout(timer);
        over.abort();
        resolve(outcome);
      };
      const stopped = (outcome: ImportOutcome): void => {
        stop();
        settle(outcome);
      };
      const problem = (of: (name: string) => ReturnType<typeof pictureProblems.fault>): ImportOutcome =>
        failed(of(shownName(file.name)));
      const timer = setTimeout(() => stopped(problem(pictureProblems.tookTooLong)), timeLimit);
      const untilOver = { signal: over.signal };
      cancel.addEventListener('abort', () => stopped({ kind: 'cancelled' }), untilOver);
      working.addEventListener('error', () => stopped(problem(pictureProblems.fault)), untilOver);
      working.addEventListener(
        'message',
        async ({ data }: MessageEvent<PictureAnswer>) => {
          if (data.kind === 'done') return settle(data.result);
          const picture = await paintSvg(data.svg, data.width, data.height);
          if (over.signal.aborted) return picture?.close();
          if (picture === undefined) return settle(problem(pictureProblems.cannotBeDrawn));
          ask(working, { kind: 'painted', name: data.name, picture }, [picture]);
        },
        untilOver,
      );
      ask(working, { kind: 'import', file }, []);
    });

  return {
    importFile: (file, { signal } = {}) => {
      const outcome = queue.then(() => work(file, signal));
      queue = outcome;
      return outcome;
    },
    close: () => {
      closing.abort();
      stop();
    },
  };
}

function ask(worker: Worker, request: PictureRequest<File, ImageBitmap>, moved: Transferable[]): void {
  worker.postMessage(request, moved);
}
