import { recordOf } from '#shared/base/record-of.ts';
import { STEP_IDS, type StepId } from '#shared/playbook/ids.ts';
import type { AnswerValues } from './answer-values.ts';
import { claimsInOrder } from './claims-in-order.ts';
import type { LineKind } from './line-crossed.ts';
import { type OpenQuestion, stepQuestions } from './step-questions.ts';
import { stepTouched } from './step-touched.ts';

export type StepState =
  | { readonly kind: 'untouched'; readonly open: readonly OpenQuestion[]; readonly count: number }
  | { readonly kind: 'open'; readonly open: readonly OpenQuestion[]; readonly count: number }
  | { readonly kind: 'done' }
  /** The break asks nothing. */
  | { readonly kind: 'nothing-to-answer' };

/** How far each step of the agenda is. Nothing is ever locked: a step that is done may be opened again. */
export function stepStates(values: AnswerValues, line: LineKind): Readonly<Record<StepId, StepState>> {
  const { workshop, playbook } = values;
  const claims = claimsInOrder(workshop, playbook);
  return recordOf(STEP_IDS, (id): StepState => {
    if (id === 'break') return { kind: 'nothing-to-answer' };
    const asked = stepQuestions(id, values, claims, line);
    const open = asked.filter((question) => question.count > 0);
    if (open.length === 0) return { kind: 'done' };
    const count = open.reduce((sum, question) => sum + question.count, 0);
    return { kind: stepTouched(id, workshop, claims) ? 'open' : 'untouched', open, count };
  });
}
