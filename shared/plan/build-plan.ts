import { crossingHolds } from '#shared/assessment/answer-values.ts';
import { inOrder } from '#shared/base/in-order.ts';
import { CROSSING_IDS } from '#shared/playbook/ids.ts';
import { planWords } from '#shared/strings/plan.ts';
import { type BudgetGate, budgetGate } from './budget-gate.ts';
import { buildMatrix, type Matrix, type MatrixEntry } from './build-matrix.ts';
import { type Capacity, capacityOf, daysPerWeek, planWeeks } from './capacity.ts';
import { type Findings, findingsOf } from './findings.ts';
import { type OverBuilding, overBuilding } from './over-building.ts';
import type { PlanInput } from './plan-input.ts';
import type { PlannedItem } from './planned-item.ts';
import { plannedItems } from './planned-items.ts';
import { type Schedule, schedule } from './schedule.ts';

/** A field the room may have written; otherwise what the workshop proposes. */
export type Proposed = { readonly text: string; readonly from: 'room' | 'proposal' };

export type DeferredItem = {
  readonly id: string;
  readonly label: string;
  readonly trigger: string;
  readonly why: string;
  readonly warnings: readonly string[];
};

export type StagePlan = {
  readonly weeks: number;
  readonly matrix: Matrix;
  readonly fields: {
    readonly outcome: Proposed & {
      readonly metric: string;
      readonly threshold: string;
      readonly by: string | null;
    };
    readonly workflow: Proposed;
    readonly keep: readonly { readonly id: string; readonly label: string; readonly why: string }[];
    readonly change: readonly PlannedItem[];
    readonly defer: readonly DeferredItem[];
    readonly release: {
      readonly cadence: Proposed;
      readonly feedback: Proposed;
      readonly stopRule: Proposed & { readonly week: number };
    };
  };
  readonly items: readonly PlannedItem[];
  /** What the playbook would add to a plan that the room has taken in hand. */
  readonly suggestions: readonly PlannedItem[];
  readonly schedule: Schedule;
  readonly capacity: Capacity;
  readonly milestones: readonly { readonly id: string; readonly title: string; readonly week: number }[];
  readonly overBuilding: readonly OverBuilding[];
  readonly warnings: readonly { readonly item: string; readonly sentence: string }[];
  readonly budget: BudgetGate;
};

/** Matrix, six fields, weeks, capacity and budget gate: from the answers and the path, then as the room changed them. */
export function buildPlan(input: PlanInput): StagePlan {
  const { workshop } = input;
  const findings = findingsOf(workshop, input.playbook);
  const matrix = buildMatrix(input, findings);
  const items = plannedItems(input, findings);
  const { change, suggestions } = inThePlan(items);
  const weeks = planWeeks(input, change);
  const planned = schedule(change, weeks, daysPerWeek(input));
  const workflow = workflowOf(input, matrix);
  return {
    weeks,
    matrix,
    fields: {
      outcome: outcomeOf(input, matrix, findings),
      workflow,
      keep: [
        ...matrix.keep.map(({ id, label, why }) => ({ id, label, why })),
        ...items
          .filter(({ field }) => field === 'keep')
          .map(({ id, title, why }) => ({ id, label: title, why })),
      ],
      change,
      defer: deferredOf(matrix, items),
      release: releaseOf(input, weeks),
    },
    items,
    suggestions,
    schedule: planned,
    capacity: capacityOf(input, change, weeks),
    milestones: inOrder(workshop.plan.milestones).map(([id, { title, week }]) => ({ id, title, week })),
    overBuilding: overBuilding(input, change),
    warnings: warningsOf(input, items, planned),
    budget: budgetGate(input, findings, { matrix, items, workflow: workflow.text, weeks }),
  };
}

/** A plan starts filled with what the playbook proposes; once the room has items of its own, the rest is offered. */
function inThePlan(items: readonly PlannedItem[]): {
  readonly change: readonly PlannedItem[];
  readonly suggestions: readonly PlannedItem[];
} {
  const change = items.filter(({ field }) => field === 'change');
  const own = change.filter(({ from }) => from === 'room');
  if (own.length === 0) return { change, suggestions: [] };
  return { change: own, suggestions: change.filter(({ from }) => from === 'proposal') };
}

function proposed(said: string, proposal: string): Proposed {
  return said === '' ? { text: proposal, from: 'proposal' } : { text: said, from: 'room' };
}

/** The proof the chosen path asks for most loudly. */
function outcomeOf(
  { workshop }: PlanInput,
  matrix: Matrix,
  findings: Findings,
): StagePlan['fields']['outcome'] {
  const { sentence, metric, threshold, by } = workshop.plan.outcome;
  const asks = ({ refs }: MatrixEntry): number =>
    Math.max(0, ...refs.map((ref) => findings.get(ref)?.asks ?? 0));
  const open = [...matrix.change, ...matrix.defer].filter(({ sort }) => sort === 'proof');
  const loudest = open.reduce<MatrixEntry | null>(
    (best, entry) => (best === null || asks(entry) > asks(best) ? entry : best),
    null,
  );
  const proposal = loudest === null ? '' : planWords.proposedOutcome(loudest.label);
  return { ...proposed(sentence, proposal), metric, threshold, by };
}

/** The first flow that stays, else the workflow claim itself where it is proved. */
function workflowOf({ workshop }: PlanInput, matrix: Matrix): Proposed {
  const parts = matrix.keep.filter(({ sort }) => sort === 'part');
  const flow = parts.find(({ refs }) =>
    inOrder(workshop.surface.parts).some(([id, part]) => part.sort === 'flow' && refs.includes(id)),
  );
  const proof = matrix.keep.find(({ id }) => id === 'claim-EP3');
  return proposed(workshop.plan.workflow, flow?.label ?? parts[0]?.label ?? proof?.label ?? '');
}

function deferredOf(matrix: Matrix, items: readonly PlannedItem[]): readonly DeferredItem[] {
  const fromMatrix = matrix.defer.map(({ id, label, trigger, why, warnings }) => ({
    id,
    label,
    trigger,
    why,
    warnings,
  }));
  const fromPlan = items
    .filter(({ field }) => field === 'defer')
    .map(({ id, title, trigger, why }) => ({
      id,
      label: title,
      trigger,
      why,
      warnings: trigger === '' ? [planWords.noTrigger] : [],
    }));
  // The room often puts the same thing on the matrix and in the plan; the client reads it once.
  const inPlan = new Set(fromPlan.map(({ label }) => label));
  return [...fromMatrix.filter(({ label }) => !inPlan.has(label)), ...fromPlan];
}

function releaseOf({ workshop, playbook }: PlanInput, weeks: number): StagePlan['fields']['release'] {
  const { release, stopRule, outcome } = workshop.plan;
  const careful = CROSSING_IDS.some((id) => crossingHolds(workshop, id));
  const week = stopRule.week ?? Math.ceil(weeks / 2);
  const rule = planWords.stopRule(playbook.plan.stopRule, week, outcome.metric, outcome.threshold);
  return {
    cadence: proposed(release.cadence, careful ? planWords.releaseRhythmCareful : planWords.releaseRhythm),
    feedback: proposed(release.feedback, planWords.feedbackLoop),
    stopRule: { ...proposed(stopRule.sentence, rule), week },
  };
}

function warningsOf(
  { playbook }: PlanInput,
  items: readonly PlannedItem[],
  { placed }: Schedule,
): StagePlan['warnings'] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const ofItem = (item: PlannedItem): readonly string[] => [
    ...(item.trace.kind === 'orphan' ? [playbook.plan.matrix.orphan] : []),
    ...(item.field === 'change' && item.days === null ? [planWords.noEffort] : []),
    ...(item.field === 'change' && item.from === 'room' && item.owner === '' ? [planWords.noOwner] : []),
    ...(item.test.kind === 'stopped' && item.field === 'change' ? [item.test.by.sentence] : []),
    ...item.dependsOn.flatMap((id) => {
      const other = byId.get(id);
      if (other === undefined) return [planWords.waitsForMissing];
      return other.field === 'defer' && item.field === 'change'
        ? [planWords.waitsForDeferred(other.title)]
        : [];
    }),
  ];
  return [
    ...items.flatMap((item) => ofItem(item).map((sentence) => ({ item: item.id, sentence }))),
    ...placed.flatMap(({ item, warnings }) => warnings.map((sentence) => ({ item: item.id, sentence }))),
  ];
}
