/** The worker that keeps the journal, and whether this browser lets it. */
export type JournalWorker = { readonly worker: Worker; readonly canKeep: Promise<boolean> };

/** Needs nothing of the rest of the app, so that both can be read side by side. */
export function beginJournal(): JournalWorker {
  const worker = new Worker(new URL('../workers/journal.worker.ts', import.meta.url), { type: 'module' });
  return { worker, canKeep: canKeepAJournal(worker) };
}

/** Whether this browser can keep a journal of its own. Asked once, before anything is opened. */
function canKeepAJournal(worker: Worker): Promise<boolean> {
  return new Promise((resolve) => {
    const hear = ({ data }: MessageEvent<unknown>): void => {
      if (typeof data !== 'boolean') return;
      worker.removeEventListener('message', hear);
      resolve(data);
    };
    worker.addEventListener('message', hear);
    worker.addEventListener('error', () => resolve(false), { once: true });
    worker.postMessage('can-keep-a-journal');
  });
}
