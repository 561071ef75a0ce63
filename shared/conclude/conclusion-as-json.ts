import type { MaturityRow } from '#shared/assessment/maturity.ts';
import type { PlannedItem } from '#shared/plan/planned-item.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import type { Conclusion } from './conclude.ts';
import { plainNumbers } from './plain-numbers.ts';

/** What is always there; readers of the JSON rely on these names. */
export const CONCLUSION_KEYS = [
  'outcome',
  'standing',
  'decision',
  'paths',
  'stage',
  'readiness',
  'signals',
  'maturity',
  'askNext',
  'flips',
  'plan',
  'budget',
  'playbook',
] as const;

type ConclusionJson = Readonly<Record<(typeof CONCLUSION_KEYS)[number], unknown>>;

/** A conclusion as one plain JSON value: intervals are [lo, hi], and nothing stands in it twice. */
export function conclusionAsJson(
  { assessment, decision, plan }: Conclusion,
  playbook: Playbook,
): ConclusionJson {
  const { evidence, signals, maturity } = assessment;
  const { budget, fields, items, suggestions, schedule, ...restOfPlan } = plan;
  return plainNumbers({
    outcome: decision.outcome,
    outcomeLabel: decision.outcomeLabel,
    standing: decision.standing,
    decision: decision.decision,
    paths: decision.paths,
    order: decision.order,
    stage: assessment.stage,
    evidence: {
      ...evidence,
      left: evidence.left.map(({ id }) => id),
      right: evidence.right.map(({ id }) => id),
    },
    readiness: assessment.readiness,
    signals: signals.signals,
    suspectedFaults: signals.suspected,
    surface: assessment.surface,
    core: assessment.core,
    maturity: {
      ...maturity,
      rows: maturity.rows.map(({ id }) => id),
      under: maturity.under.map(withoutCells),
      over: maturity.over.map(withoutCells),
      open: maturity.open.map(withoutCells),
    },
    askNext: decision.askNext,
    stopAsking: decision.stopAsking,
    findOut: decision.findOut,
    flips: decision.flips,
    tornado: decision.tornado,
    weightRanges: decision.weightRanges,
    breakEven: decision.breakEven,
    plan: {
      ...restOfPlan,
      fields: { ...fields, change: fields.change.map(named) },
      items,
      suggestions: suggestions.map(named),
      schedule: {
        ...schedule,
        placed: schedule.placed.map(({ item, ...place }) => ({ item: item.id, ...place })),
      },
    },
    budget,
    playbook: { id: playbook.id, name: playbook.name, version: playbook.version },
  });
}

/** The whole row of the catalogue stands in the playbook. */
function withoutCells({ cells: _cells, ...row }: MaturityRow): Omit<MaturityRow, 'cells'> {
  return row;
}

function named({ id, title }: PlannedItem): { readonly id: string; readonly title: string } {
  return { id, title };
}
