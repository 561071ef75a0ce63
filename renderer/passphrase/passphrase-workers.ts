import { failed, type Result } from '#shared/base/result.ts';
import type { PassphraseJob, PassphraseReply } from '#shared/formats/passphrase/passphrase-job.ts';
import { passphraseProblems } from '#shared/strings/passphrase.ts';

export type PassphraseOutcome = Result<Uint8Array<ArrayBuffer>> | { readonly kind: 'cancelled' };

type Options = { readonly signal?: AbortSignal };

/** Never rejects. The bytes handed in stay usable. */
export type Passphrases = {
  readonly seal: (bytes: Uint8Array, passphrase: string, options?: Options) => Promise<PassphraseOutcome>;
  readonly open: (bytes: Uint8Array, passphrase: string, options?: Options) => Promise<PassphraseOutcome>;
};

const timeLimit = 120_000;

/**
 * Seals and opens files off the page. Each time in a worker of its own that ends afterwards: the work takes 256 MB,
 * and with the worker the passphrase is gone too.
 */
export function passphraseWorkers(
  startWorker: () => Worker = () =>
    new Worker(new URL('../workers/passphrase.worker.ts', import.meta.url), { type: 'module' }),
): Passphrases {
  const work = (job: PassphraseJob, signal: AbortSignal | undefined): Promise<PassphraseOutcome> =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve({ kind: 'cancelled' });
      const worker = startWorker();
      const over = new AbortController();
      const settle = (outcome: PassphraseOutcome): void => {
        clearTimeout(timer);
        over.abort();
        worker.terminate();
        resolve(outcome);
      };
      const timer = setTimeout(() => settle(failed(passphraseProblems.tookTooLong)), timeLimit);
      const untilOver = { signal: over.signal };
      signal?.addEventListener('abort', () => settle({ kind: 'cancelled' }), untilOver);
      worker.addEventListener('error', () => settle(failed(passphraseProblems.fault)), untilOver);
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<PassphraseReply>) => settle(data),
        untilOver,
      );
      worker.postMessage(job);
    });

  return {
    seal: (bytes, passphrase, { signal } = {}) => work({ kind: 'seal', bytes, passphrase }, signal),
    open: (bytes, passphrase, { signal } = {}) => work({ kind: 'open', bytes, passphrase }, signal),
  };
}
