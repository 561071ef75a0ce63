import { failed, ok, type Result } from '#shared/base/result.ts';
import type { DrawingProgress, TellProgress } from '#shared/report/drawing-progress.ts';
import type { DrawnAs } from '#shared/report/drawn-as.ts';
import type { PictureBytes } from '#shared/report/picture-bytes.ts';
import { hostProblems } from '#shared/strings/host.ts';

/** How long somebody who waits for a file may be left waiting. */
const timeLimit = 30_000;

type Told =
  | { readonly kind: 'progress'; readonly progress: DrawingProgress }
  | ({ readonly kind: 'drawn' } & Drawn)
  | { readonly kind: 'failed' };
type Drawn = { readonly bytes: Uint8Array; readonly warnings: readonly string[] };
type DrawingExtras = {
  /** A PDF where nobody says. */
  readonly as?: DrawnAs;
  /** The bytes of the photos that the report names. */
  readonly pictures?: readonly PictureBytes[];
  /** Hears how far the drawing is. */
  readonly tell?: TellProgress;
};
type Outcome = Result<Drawn> | { readonly kind: 'cancelled' };

/**
 * Draws each report in a worker of its own, because one document can spoil the text of the next. A spare one waits,
 * its engine loaded, so that drawing starts at once.
 */
export class ReportWorkers {
  readonly #start: () => Worker;
  readonly #limit: number;
  readonly #cancels = new Map<string, () => void>();
  #spare: Worker | undefined;

  constructor(start: () => Worker, limit = timeLimit) {
    this.#start = start;
    this.#limit = limit;
  }

  warmUp(): void {
    this.#spare ??= this.#start();
  }

  /** Gives back the memory of the spare one, where nobody will ask for a while. */
  rest(): void {
    this.#spare?.terminate();
    this.#spare = undefined;
  }

  draw(
    job: string,
    report: unknown,
    { as = 'pdf', pictures = [], tell = () => undefined }: DrawingExtras = {},
  ): Promise<Outcome> {
    const worker = this.#spare ?? this.#start();
    this.#spare = undefined;
    return new Promise((resolve) => {
      const settle = (outcome: Outcome): void => {
        clearTimeout(timer);
        worker.terminate();
        this.#cancels.delete(job);
        resolve(outcome);
        this.warmUp();
      };
      const timer = setTimeout(() => settle(failed(hostProblems.reportTookTooLong)), this.#limit);
      this.#cancels.set(job, () => settle({ kind: 'cancelled' }));
      worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
        if (data.kind === 'progress') tell(data.progress);
        else settle(data.kind === 'drawn' ? ok(data) : failed(hostProblems.reportFailed));
      });
      worker.addEventListener('error', () => settle(failed(hostProblems.reportFailed)));
      worker.postMessage({ as, report, pictures });
    });
  }

  cancel(job: string): void {
    this.#cancels.get(job)?.();
  }
}
