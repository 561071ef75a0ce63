import { BUDGET_QUESTION_IDS, type StepId } from '#shared/playbook/ids.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import type { ClaimLine } from './claims-in-order.ts';

/** Whether anything at all was answered in a step. */
export function stepTouched(
  id: Exclude<StepId, 'break'>,
  workshop: Workshop,
  claims: readonly ClaimLine[],
): boolean {
  const { frame, facts, readiness, surface, core, plan } = workshop;
  switch (id) {
    case 'before':
      return (
        workshop.client !== '' ||
        workshop.product !== '' ||
        frame.context !== '' ||
        size(workshop.people) + size(workshop.aspects) > 0
      );
    case 'frame':
      return (
        [frame.question, frame.works, frame.stageNow, frame.stageNext, frame.decisionOwner].some(given) ||
        size(frame.questionPicks) > 0
      );
    case 'evidence':
      return claims.some((claim) => claim.own || claim.status !== 'unknown' || claim.source !== '');
    case 'signals':
      return (
        given(facts.growth.value) ||
        given(facts.customersDepend.value) ||
        size(workshop.metrics) > 0 ||
        [...Object.values(readiness.stay), ...Object.values(readiness.cross)].some(({ value }) =>
          given(value),
        ) ||
        Object.values(readiness.ship).some(({ holds, test }) => given(holds) || given(test))
      );
    case 'surface':
      return size(surface.parts) + size(surface.notes) > 0;
    case 'core':
      return (
        given(core.retrofit.value) ||
        [...Object.values(core.checks), ...Object.values(core.areas)].some(
          (it) => given(it.score) || it.hurts,
        ) ||
        Object.values(core.differences).some(({ value }) => given(value))
      );
    case 'path':
      return (
        given(facts.biggestGains.value) ||
        given(workshop.path.taken) ||
        size(workshop.path.asserted) > 0 ||
        Object.values(workshop.votes).some((vote) => vote.subject.kind === 'path')
      );
    case 'plan':
      return (
        given(plan.weeks) ||
        given(plan.capacity.people) ||
        plan.outcome.sentence !== '' ||
        plan.workflow !== '' ||
        size(plan.items) > 0
      );
    case 'budget':
      return BUDGET_QUESTION_IDS.some((question) => workshop.budget[question] !== undefined);
    case 'read-back':
      return size(workshop.actions) + size(workshop.decisions) > 0;
  }
}

function given(value: unknown): boolean {
  return value !== null && value !== undefined;
}

function size(items: object): number {
  return Object.keys(items).length;
}
