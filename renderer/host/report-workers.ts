import { failed, ok, type Result } from '#shared/base/result.ts';
import { hostProblems } from '#shared/strings/host.ts';

const timeLimit = 30_000;

type Drawn = { readonly kind: 'drawn'; readonly bytes: Uint8Array } | { readonly kind: 'failed' };
type Outcome = Result<Uint8Array> | { readonly kind: 'cancelled' };

/**
 * Draws each report in a worker of its own, because one document can spoil the text of the next. A spare one waits,
 * its engine loaded, so that drawing starts at once.
 */
export class ReportWorkers {
  readonly #start: () => Worker;
  readonly #cancels = new Map<string, () => void>();
  #spare: Worker | undefined;

  constructor(start: () => Worker) {
    this.#start = start;
  }

  warmUp(): void {
    this.#spare ??= this.#start();
  }

  /** Gives back the memory of the spare one, where nobody will ask for a while. */
  rest(): void {
    this.#spare?.terminate();
    this.#spare = undefined;
  }

  draw(job: string, report: unknown): Promise<Outcome> {
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
      const timer = setTimeout(() => settle(failed(hostProblems.reportTookTooLong)), timeLimit);
      this.#cancels.set(job, () => settle({ kind: 'cancelled' }));
      worker.addEventListener('message', ({ data }: MessageEvent<Drawn>) =>
        settle(data.kind === 'drawn' ? ok(data.bytes) : failed(hostProblems.reportFailed)),
      );
      worker.addEventListener('error', () => settle(failed(hostProblems.reportFailed)));
      worker.postMessage(report);
    });
  }

  cancel(job: string): void {
    this.#cancels.get(job)?.();
  }
}
