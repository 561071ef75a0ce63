import '#shared/base/zod-without-eval.ts';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import type { ExportOrder } from '#shared/exports/export-wish.ts';
import { makeExport } from '#shared/exports/make-export.ts';
import { weightOf } from '#shared/pictures/weight-of.ts';
import { exportWords } from '#shared/strings/exports.ts';
import { fitPhotos } from './fit-photos.ts';

/** Makes one file and is then thrown away, so that typing never waits and stopping is at once. */
self.addEventListener('message', async ({ data }: MessageEvent<ExportOrder>) => {
  try {
    const pictures = await fitPhotos(data.pictures);
    const made = await makeExport({ ...data, pictures }, defaultPlaybook);
    const notes = [...made.notes, ...exportWords.photos(weightOf(data.pictures), weightOf(pictures))];
    self.postMessage({ kind: 'made', made: { ...made, notes }, pictures });
  } catch {
    // The error may quote the workshop, so it stays here.
    self.postMessage({ kind: 'failed' });
  }
});
