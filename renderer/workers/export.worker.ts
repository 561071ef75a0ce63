import '#shared/base/zod-without-eval.ts';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import type { ExportOrder } from '#shared/exports/export-wish.ts';
import { makeExport } from '#shared/exports/make-export.ts';

/** Makes one file and is then thrown away, so that typing never waits and stopping is at once. */
self.addEventListener('message', async ({ data }: MessageEvent<ExportOrder>) => {
  try {
    self.postMessage({ kind: 'made', made: await makeExport(data, defaultPlaybook) });
  } catch {
    // The error may quote the workshop, so it stays here.
    self.postMessage({ kind: 'failed' });
  }
});
