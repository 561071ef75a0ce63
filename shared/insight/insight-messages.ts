import type { ValuePatch } from '#shared/base/value-patch.ts';
import type { Brand } from '#shared/report/brand.ts';
import type { Report } from '#shared/report/report.ts';

/**
 * What the app asks of the worker that works out what the answers mean, and what it says. Both are plain data, and both
 * sides remember the last workshop and the last conclusion: only what changed since is copied from one to the other.
 */
export type InsightQuestion = {
  /** Nothing that was remembered counts: one of the two sides may have lost it. */
  readonly afresh: boolean;
  /** From the workshop of the question before. */
  readonly workshop: ValuePatch;
  readonly wanted:
    | { readonly kind: 'conclusion' }
    | { readonly kind: 'report'; readonly changedAt: string; readonly brand: Brand | null };
};

export type InsightAnswer =
  /** From the conclusion that was said before. */
  | { readonly kind: 'conclusion'; readonly conclusion: ValuePatch }
  | { readonly kind: 'report'; readonly report: Report };
