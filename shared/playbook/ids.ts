/**
 * The ids that every playbook shares. A consultancy may add claims, checks and conditions, whose ids are
 * plain strings; what stands here is fixed, because screens, rules and reports are built around it.
 */

export const STAGE_IDS = ['poc', 'prototype', 'mvp', 'production'] as const;
export type StageId = (typeof STAGE_IDS)[number];

export const RISK_IDS = ['technical', 'product', 'market', 'operational'] as const;
export type RiskId = (typeof RISK_IDS)[number];

export const TOOL_IDS = ['prototype', 'mvp', 'production'] as const;
export type ToolId = (typeof TOOL_IDS)[number];

export const WORKS_MEANING_IDS = ['demos', 'pilot', 'returning', 'manual-delivery', 'one-workflow'] as const;
export type WorksMeaningId = (typeof WORKS_MEANING_IDS)[number];

export const MATURITY_STAGE_IDS = ['poc', 'mvp', '10k', '100k', '1m'] as const;
export type MaturityStageId = (typeof MATURITY_STAGE_IDS)[number];

export const CLAIM_SIDE_IDS = ['proved', 'unproved'] as const;
export type ClaimSideId = (typeof CLAIM_SIDE_IDS)[number];

export const CLAIM_STATUS_IDS = ['proved', 'partly', 'not-yet', 'unknown'] as const;
export type ClaimStatusId = (typeof CLAIM_STATUS_IDS)[number];

/** Grades of evidence and scores of checks share the same five steps. */
export const LEVELS = [0, 1, 2, 3, 4] as const;
export type Level = (typeof LEVELS)[number];

export const CONTAMINATION_IDS = [
  'slow-or-crashing',
  'flaky-sign-in',
  'throw-away-schema',
  'no-monitoring',
  'broken-onboarding',
] as const;
export type ContaminationId = (typeof CONTAMINATION_IDS)[number];

export const SIGNAL_VERDICT_IDS = ['clean', 'doubtful', 'contaminated'] as const;
export type SignalVerdictId = (typeof SIGNAL_VERDICT_IDS)[number];

export const PROMPT_IDS = ['PS1', 'PS2', 'PS3', 'PS4', 'PS5'] as const;
export type PromptId = (typeof PROMPT_IDS)[number];

export const DISPOSITION_IDS = ['keep', 'simplify', 'drop'] as const;
export type DispositionId = (typeof DISPOSITION_IDS)[number];

export const AREA_IDS = ['DM', 'AU', 'IN', 'DE', 'QO'] as const;
export type AreaId = (typeof AREA_IDS)[number];

export const DIFFERENCE_IDS = ['V1', 'V2', 'V3', 'V4', 'V5'] as const;
export type DifferenceId = (typeof DIFFERENCE_IDS)[number];

export const DIFFERENCE_ANSWER_IDS = ['present', 'partly', 'absent'] as const;
export type DifferenceAnswerId = (typeof DIFFERENCE_ANSWER_IDS)[number];

/** The one answer about how hard good structure is to add afterwards. */
export const RETROFIT_ID = 'W';

export const STAY_IDS = ['S1', 'S2', 'S3', 'S4'] as const;
export type StayId = (typeof STAY_IDS)[number];

export const CROSSING_IDS = ['Y1', 'Y2', 'Y3', 'Y4'] as const;
export type CrossingId = (typeof CROSSING_IDS)[number];

export const YES_PARTLY_NO_IDS = ['yes', 'partly', 'no'] as const;
export type YesPartlyNoId = (typeof YES_PARTLY_NO_IDS)[number];

export const SHIP_CONDITION_IDS = ['X1', 'X2', 'X3', 'X4'] as const;
export type ShipConditionId = (typeof SHIP_CONDITION_IDS)[number];

/** What the answer to a ship condition's test comes to. */
export const SHIP_ANSWER_IDS = ['holds', 'fails'] as const;
export type ShipAnswerId = (typeof SHIP_ANSWER_IDS)[number];

export const STAKE_IDS = ['seed-round', 'co-founder', 'personal-capital'] as const;
export type StakeId = (typeof STAKE_IDS)[number];

export const FACT_IDS = ['growth', 'customersDepend', 'biggestGains'] as const;
export type FactId = (typeof FACT_IDS)[number];

/** Declining is an answer to growth only; it counts as no and reads differently. */
export const FACT_ANSWER_IDS = ['yes', 'partly', 'no', 'declining'] as const;
export type FactAnswerId = (typeof FACT_ANSWER_IDS)[number];

/** In the order of cost, cheapest first. */
export const PATH_IDS = ['polish', 'harden', 'partial-rebuild', 'full-rebuild'] as const;
export type PathId = (typeof PATH_IDS)[number];

export const OUTCOME_IDS = [...PATH_IDS, 'scope-first'] as const;
export type OutcomeId = (typeof OUTCOME_IDS)[number];

export const MATRIX_COLUMN_IDS = ['keep', 'change', 'defer'] as const;
export type MatrixColumnId = (typeof MATRIX_COLUMN_IDS)[number];

export const PLAN_FIELD_IDS = ['outcome', 'workflow', 'keep', 'change', 'defer', 'release-loop'] as const;
export type PlanFieldId = (typeof PLAN_FIELD_IDS)[number];

export const BUILD_IT_QUESTION_IDS = ['N1', 'N2', 'N3', 'N4', 'N5'] as const;
export type BuildItQuestionId = (typeof BUILD_IT_QUESTION_IDS)[number];

export const BUDGET_QUESTION_IDS = ['B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7'] as const;
export type BudgetQuestionId = (typeof BUDGET_QUESTION_IDS)[number];

export const HOUSE_RULE_IDS = [
  'HR1',
  'HR2',
  'HR3',
  'HR4',
  'HR5',
  'HR6',
  'HR7',
  'HR8',
  'HR9',
  'HR10',
  'HR11',
  'HR12',
  'HR13',
] as const;
export type HouseRuleId = (typeof HOUSE_RULE_IDS)[number];

export const STEP_IDS = [
  'before',
  'frame',
  'evidence',
  'signals',
  'surface',
  'core',
  'break',
  'path',
  'plan',
  'budget',
  'read-back',
] as const;
export type StepId = (typeof STEP_IDS)[number];

export const AGENDA_LENGTHS = ['60', '90', '120'] as const;
export type AgendaLength = (typeof AGENDA_LENGTHS)[number];

export const STAGE_WARNING_IDS = [
  'mvp-where-poc-would-do',
  'polishing-instead-of-testing-demand',
  'experiment-treated-as-production',
  'skipped-stages',
  'different-questions',
] as const;
export type StageWarningId = (typeof STAGE_WARNING_IDS)[number];
