import { z } from 'zod';
import { drawingProgressSchema } from '#shared/report/drawing-progress.ts';
import { type Report, reportSchema } from '#shared/report/report.ts';
import { bytes, cancelled, downloaded, fileHandle, fileName, nothing, revision } from './host-values.ts';

/** One export, named by whoever asks for it so that it can be stopped. */
export const exportJob = z
  .string()
  .regex(/^[A-Za-z0-9-]{1,64}$/, { error: 'is not an export job' })
  .brand<'ExportJob'>();

const reportFormats = ['pdf'] as const;

export const exportKinds = [
  'nextproof',
  'pdf',
  'json',
  'markdown',
  'csv',
  'calendar',
  'text',
  'docx',
  'png',
  'jpeg',
  'webp',
  'svg',
  'zip',
] as const;
export type ExportKind = (typeof exportKinds)[number];

const exportedFile = z
  .strictObject({ kind: z.literal('saved'), handle: fileHandle, name: fileName })
  .readonly();

const exportReply = z.union([exportedFile, downloaded, cancelled]);

/** What could not be printed as it was written, in sentences for the user. */
const notes = z.array(z.string().max(4_000)).max(20).readonly();

const reportReply = z.union([
  z.strictObject({ kind: z.literal('saved'), handle: fileHandle, name: fileName, notes }).readonly(),
  z.strictObject({ kind: z.literal('downloaded'), name: fileName, notes }).readonly(),
  cancelled,
]);

/** The bytes of the photos a report names; one that is missing here is said to be missing there. */
const pictureBytes = z
  .array(z.strictObject({ sha256: revision, bytes }).readonly())
  .max(400)
  .readonly();

/** How far the drawing of an export is; told while `exportReport` runs. */
export const exportProgressSchema = z
  .strictObject({ job: exportJob, progress: drawingProgressSchema })
  .readonly();
export type ExportProgress = z.infer<typeof exportProgressSchema>;

/** Files made for others. They are never read back, so they have no revision and do not join the recent files. */
export const exportMethods = {
  exportReport: {
    request: z
      .strictObject({
        job: exportJob,
        report: reportSchema.transform((report): Report => report),
        pictures: pictureBytes.exactOptional(),
        format: z.enum(reportFormats),
        suggestedName: fileName,
      })
      .readonly(),
    reply: reportReply,
  },
  cancelExport: { request: z.strictObject({ job: exportJob }).readonly(), reply: nothing },
  exportBytes: {
    request: z.strictObject({ suggestedName: fileName, bytes, kind: z.enum(exportKinds) }).readonly(),
    reply: exportReply,
  },
  showInFolder: { request: z.strictObject({ handle: fileHandle }).readonly(), reply: nothing },
} as const;
