import type { ExportKind } from '#shared/host/export-methods.ts';
import type { Brand } from '#shared/report/brand.ts';
import type { DrawnAs } from '#shared/report/drawn-as.ts';
import type { Report, ReportSize } from '#shared/report/report.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import type { PictureBytes } from './docx/docx-pictures.ts';
import type { ListFormat } from './list-formats.ts';

/** Everything that leaves the app for others, in the order it is offered. */
export const EXPORT_FORMATS = [
  'pdf',
  'docx',
  'markdown',
  'items',
  'plan',
  'jira',
  'linear',
  'calendar',
  'charts',
] as const satisfies readonly (ListFormat | 'pdf' | 'docx' | 'markdown' | 'charts')[];
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Formats that come in sizes, and as draft or final. */
export const REPORT_FORMATS = [
  'pdf',
  'docx',
  'markdown',
  'charts',
] as const satisfies readonly ExportFormat[];

export type ExportWish = {
  readonly format: ExportFormat;
  readonly size: ReportSize;
  readonly anonymous: boolean;
  readonly status: Report['status']['id'];
};

/** What the worker that makes files is asked. */
export type ExportOrder = {
  readonly wish: ExportWish;
  readonly workshop: Workshop;
  readonly changedAt: string;
  readonly pictures: PictureBytes;
  /** How it looks; null leaves it to the playbook. */
  readonly brand: Brand | null;
};

/** A report of which something is still to be drawn, or a whole file. `name` has no ending. */
export type ExportMade =
  | {
      readonly kind: 'report';
      readonly as: DrawnAs;
      readonly report: Report;
      readonly name: string;
      readonly notes: readonly string[];
    }
  | {
      readonly kind: 'file';
      readonly bytes: Uint8Array;
      readonly fileKind: ExportKind;
      readonly name: string;
      readonly notes: readonly string[];
    };
