import type { Brand } from '#shared/report/brand.ts';
import type { Report } from '#shared/report/report.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import type { Conclusion } from './conclude.ts';

/** What the app asks of the worker that works out what the answers mean, and what it says. Both are plain data. */
export type InsightQuestion = {
  readonly id: number;
  readonly workshop: Workshop;
  readonly wanted:
    | { readonly kind: 'conclusion' }
    | { readonly kind: 'report'; readonly changedAt: string; readonly brand: Brand | null };
};

export type InsightAnswer =
  | { readonly id: number; readonly kind: 'conclusion'; readonly conclusion: Conclusion }
  | { readonly id: number; readonly kind: 'report'; readonly report: Report };
