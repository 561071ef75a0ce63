import type { Report } from '#shared/report/report.ts';

/** What the main process and a report worker say to each other. */
export type ToReportWorker = { readonly report: Report };

export type FromReportWorker =
  | { readonly kind: 'drawn'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed' };
