import { failed, type Problem, type Result } from '#shared/base/result.ts';
import { withinTime } from '../persistence/within-time.ts';

export type WriterState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'writing' }
  | { readonly kind: 'failed'; readonly problem: Problem };

type BatchWriterOptions<T> = {
  readonly write: (items: readonly T[]) => Promise<Result<unknown>>;
  readonly problemOf: (error: unknown) => Problem;
  readonly tooSlow: Problem;
  readonly onState: (state: WriterState) => void;
  readonly limit?: number;
  readonly retryAfter?: number;
};

/**
 * Writes items in the order they come: all that gathered while one write was under way go together in the next.
 * What failed stays first in line and is tried again, by itself or when asked.
 */
export class BatchWriter<T> {
  readonly #options: Required<BatchWriterOptions<T>>;
  #waiting: readonly T[] = [];
  #state: WriterState = { kind: 'idle' };
  #retry: ReturnType<typeof setTimeout> | undefined;
  #whenIdle: (() => void)[] = [];

  constructor(options: BatchWriterOptions<T>) {
    this.#options = { limit: 10_000, retryAfter: 4_000, ...options };
  }

  get state(): WriterState {
    return this.#state;
  }

  add(items: readonly T[]): void {
    this.#waiting = [...this.#waiting, ...items];
    this.flush();
  }

  /** Writes what waits now, also after a failure. */
  flush(): void {
    if (this.#state.kind === 'writing' || this.#waiting.length === 0) return;
    clearTimeout(this.#retry);
    this.#become({ kind: 'writing' });
    void this.#writeAll();
  }

  /** Settles when nothing waits any more, or after the given time. */
  drained(patience: number): Promise<void> {
    if (this.#state.kind === 'idle') return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, patience);
      this.#whenIdle.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  async #writeAll(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      const result = await this.#writeOnce(batch);
      if (result.kind === 'failed') {
        this.#become({ kind: 'failed', problem: result.problem });
        this.#retry = setTimeout(() => this.flush(), this.#options.retryAfter);
        return;
      }
      this.#waiting = this.#waiting.slice(batch.length);
    }
    this.#become({ kind: 'idle' });
    for (const settle of this.#whenIdle.splice(0)) settle();
  }

  async #writeOnce(batch: readonly T[]): Promise<Result<unknown>> {
    try {
      const written = await withinTime(this.#options.write(batch), this.#options.limit);
      return written.kind === 'done' ? written.value : failed(this.#options.tooSlow);
    } catch (error) {
      return failed(this.#options.problemOf(error));
    }
  }

  #become(state: WriterState): void {
    this.#state = state;
    this.#options.onState(state);
  }
}
