import { failed, ok, type Result } from '#shared/base/result.ts';
import type { ExportMade, ExportOrder } from '#shared/exports/export-wish.ts';
import { exportWords } from '#shared/strings/exports.ts';

type Made = {
  readonly made: ExportMade;
  /** The photos as the file takes them: no larger than it needs. */
  readonly pictures: ExportOrder['pictures'];
};
type Answer = ({ readonly kind: 'made' } & Made) | { readonly kind: 'failed' };

let spare: Worker | undefined;

function load(): Worker {
  return new Worker(new URL('../workers/export.worker.ts', import.meta.url), { type: 'module' });
}

/** Loads the worker ahead of time: in a browser the network may be gone by the time it is needed. */
export function warmUpExports(): void {
  if (spare !== undefined) return;
  const fresh = load();
  spare = fresh;
  // One that could not be loaded is no spare.
  fresh.addEventListener('error', (event) => {
    event.preventDefault();
    if (spare === fresh) spare = undefined;
  });
}

/** Makes a file in a worker of its own, so that stopping is at once. Undefined when it was stopped. */
export function makeInWorker(order: ExportOrder, stop: AbortSignal): Promise<Result<Made> | undefined> {
  const worker = spare ?? load();
  spare = undefined;
  return new Promise((resolve) => {
    const settle = (outcome: Result<Made> | undefined): void => {
      worker.terminate();
      resolve(outcome);
      warmUpExports();
    };
    stop.addEventListener('abort', () => settle(undefined), { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) =>
      settle(data.kind === 'made' ? ok(data) : failed(exportWords.failed)),
    );
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      settle(failed(exportWords.failed));
    });
    worker.postMessage(order);
  });
}
