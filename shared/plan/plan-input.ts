import type { MaturityStageId, OutcomeId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

/** What still has to be found out, most useful first, as the decision names it. */
export type OpenQuestion = { readonly id: string; readonly label: string };

/** What the plan is made from: the document, the playbook, and what was decided. */
export type PlanInput = {
  readonly workshop: Workshop;
  readonly playbook: Playbook;
  /** The room's decision, else the rules' outcome. */
  readonly outcome: OutcomeId;
  readonly openQuestions: readonly OpenQuestion[];
  /** The size to build for, as the assessment names it; null while nobody can say. */
  readonly maturityTarget: MaturityStageId | null;
};
