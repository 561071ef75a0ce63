import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import type { JudgedComparison } from './compare-under-playbooks.ts';
import type { Summary } from './summary.ts';

/** What the library and the comparison ask of the worker that concludes. */
export type JudgeWish =
  | { readonly kind: 'summary'; readonly call: number; readonly workshop: Workshop }
  | { readonly kind: 'comparison'; readonly call: number; readonly old: Workshop; readonly now: Workshop };

export type JudgeAnswer =
  | { readonly kind: 'summary'; readonly call: number; readonly summary: Summary }
  | { readonly kind: 'comparison'; readonly call: number; readonly comparison: JudgedComparison }
  | { readonly kind: 'failed'; readonly call: number };
