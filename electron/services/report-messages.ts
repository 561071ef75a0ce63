import type { DrawingProgress } from '#shared/report/drawing-progress.ts';
import type { DrawnAs } from '#shared/report/drawn-as.ts';
import type { PictureBytes } from '#shared/report/picture-bytes.ts';
import type { Report } from '#shared/report/report.ts';

/** What the main process and a report worker say to each other. */
export type ToReportWorker = {
  readonly as: DrawnAs;
  readonly report: Report;
  readonly pictures: readonly PictureBytes[];
};

export type FromReportWorker =
  /** How far it is; told any number of times before one of the others. */
  | { readonly kind: 'progress'; readonly progress: DrawingProgress }
  | { readonly kind: 'drawn'; readonly bytes: Uint8Array; readonly warnings: readonly string[] }
  | { readonly kind: 'failed' };
