import type { Assessment } from '#shared/assessment/assess.ts';
import type { Decision } from '#shared/decision/decision.ts';
import { outcomeLabel } from '#shared/decision/outcome-names.ts';
import type { StagePlan } from '#shared/plan/build-plan.ts';
import type { OutcomeId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import type { PersonId } from '#shared/workshop/schema/ids.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import type { ReportSize } from './report.ts';
import { sayDay } from './say-day.ts';

/** What every section is made from. */
export type ReportContext = {
  readonly workshop: Workshop;
  readonly playbook: Playbook;
  readonly assessment: Assessment;
  readonly decision: Decision;
  readonly plan: StagePlan;
  readonly size: ReportSize;
};

/** The one place where a person gets a name: theirs, or their role where there is none. */
export function nameOf({ workshop }: Pick<ReportContext, 'workshop'>, id: PersonId | null): string {
  const person = id === null ? undefined : workshop.people[id];
  return person?.name || person?.role || '';
}

export function labelOf({ playbook }: Pick<ReportContext, 'playbook'>, outcome: OutcomeId): string {
  return outcomeLabel(playbook, outcome);
}

export function productOf({ workshop }: Pick<ReportContext, 'workshop'>): string {
  return workshop.product || workshop.title;
}

export function dayOf(day: string | null): string {
  return day === null ? '' : sayDay(day);
}
