import { Worker } from 'node:worker_threads';
import { failed, ok, type Result } from '#shared/base/result.ts';
import type { TellProgress } from '#shared/report/drawing-progress.ts';
import type { DrawnAs } from '#shared/report/drawn-as.ts';
import type { PictureBytes } from '#shared/report/picture-bytes.ts';
import type { Report } from '#shared/report/report.ts';
import { hostProblems } from '#shared/strings/host.ts';
import type { FromReportWorker, ToReportWorker } from './report-messages.ts';

export type DrawnReport =
  | { readonly kind: 'drawn'; readonly bytes: Uint8Array; readonly warnings: readonly string[] }
  | { readonly kind: 'cancelled' };

export type DrawingExtras = {
  /** A PDF where nobody says. */
  readonly as?: DrawnAs;
  /** The bytes of the photos that the report names. */
  readonly pictures?: readonly PictureBytes[];
  /** Hears how far the drawing is. */
  readonly tell?: TellProgress;
};

export type ReportRunner = {
  /** Loads a worker ahead of time, so that the first report is as quick as the next. */
  readonly warmUp: () => void;
  readonly draw: (job: string, report: Report, more?: DrawingExtras) => Promise<Result<DrawnReport>>;
  readonly cancel: (job: string) => void;
  readonly close: () => Promise<void>;
};

/** Draws reports off the main thread: a fresh worker for each, one spare loaded beforehand, a limit on time and memory. */
export function createReportRunner(place: {
  readonly workerPath: string;
  readonly timeLimitMs: number;
  readonly memoryLimitMb: number;
  /** Calls back when the time is over, unless it is called off. */
  readonly after?: (milliseconds: number, over: () => void) => () => void;
}): ReportRunner {
  const after = place.after ?? afterTime;
  const cancels = new Map<string, () => void>();
  let spare: Worker | null = null;
  let isClosed = false;

  function load(): Worker {
    const worker = new Worker(place.workerPath, {
      resourceLimits: { maxOldGenerationSizeMb: place.memoryLimitMb },
      // Nothing of a client's may reach the terminal through the drawing library's own warnings.
      stdout: true,
      stderr: true,
    });
    worker.unref();
    // The end of a worker is what counts; without a listener its error would end the app.
    worker.on('error', () => undefined);
    worker.once('exit', () => {
      if (spare === worker) spare = null;
    });
    return worker;
  }

  function take(): Worker {
    const ready = spare ?? load();
    spare = null;
    ready.ref();
    return ready;
  }

  async function draw(
    job: string,
    report: Report,
    { as = 'pdf', pictures = [], tell = () => undefined }: DrawingExtras = {},
  ): Promise<Result<DrawnReport>> {
    const worker = take();
    const drawn = await new Promise<Result<DrawnReport>>((done) => {
      const callOff = after(place.timeLimitMs, () => done(failed(hostProblems.reportTookTooLong)));
      worker.once('exit', () => done(failed(hostProblems.reportFailed)));
      worker.on('message', (message: FromReportWorker) => {
        if (message.kind === 'progress') tell(message.progress);
        else done(message.kind === 'drawn' ? ok(message) : failed(hostProblems.reportFailed));
      });
      cancels.set(job, () => done(ok({ kind: 'cancelled' })));
      worker.once('exit', callOff);
      const message: ToReportWorker = { as, report, pictures };
      worker.postMessage(message);
    });
    cancels.delete(job);
    await worker.terminate();
    if (!isClosed) spare ??= load();
    return drawn;
  }

  return {
    warmUp: () => {
      spare ??= load();
    },
    draw,
    cancel: (job) => cancels.get(job)?.(),
    close: async () => {
      isClosed = true;
      for (const cancel of cancels.values()) cancel();
      await spare?.terminate();
      spare = null;
    },
  };
}

function afterTime(milliseconds: number, over: () => void): () => void {
  const timer = setTimeout(over, milliseconds);
  return () => clearTimeout(timer);
}
