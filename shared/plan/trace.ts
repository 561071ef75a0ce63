import type { AnswerRef } from '#shared/reasons/reason.ts';
import type { Findings } from './findings.ts';

/** What a piece of work comes from. An orphan comes from nothing the room found. */
export type Trace =
  | { readonly kind: 'traced'; readonly answers: readonly AnswerRef[] }
  | { readonly kind: 'orphan'; readonly answers: readonly [] };

export function traceOf(refs: readonly string[], findings: Findings): Trace {
  const answers = refs.flatMap((id) => findings.get(id)?.answer ?? []);
  return answers.length === 0 ? { kind: 'orphan', answers: [] } : { kind: 'traced', answers };
}
