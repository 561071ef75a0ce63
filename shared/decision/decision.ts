import type { OutcomeId, PathId } from '#shared/playbook/ids.ts';
import type { AnswerRef, Reason } from '#shared/reasons/reason.ts';
import type { OrderBasis } from './path-order.ts';
import type { Standing } from './standing.ts';

/** [lo, hi], both the same where it is known. */
export type Range = readonly [number, number];

export type ConditionFinding = {
  readonly id: string;
  readonly label: string;
  readonly weight: number;
  /** null: nothing that feeds it applies here, and it drops out of the fit. */
  readonly interval: Range | null;
  readonly asserted: { readonly value: number; readonly reason: string } | null;
  readonly reasons: readonly Reason[];
  /** Ids of the items it still waits for. */
  readonly open: readonly string[];
};

export type BlockerFinding = Reason & { readonly id: string };

/** A three-point estimate; `mean` is its PERT mean, (low + 4 × likely + high) ÷ 6. */
export type CostRange = {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  readonly mean: number;
};
export type PathCostFinding = {
  readonly weeks: CostRange | null;
  readonly money: CostRange | null;
  readonly currency: string;
};

export type PathFinding = {
  readonly id: PathId;
  readonly label: string;
  /** null: none of its conditions applies, and it leaves the choice. */
  readonly fit: Range | null;
  readonly mid: number | null;
  readonly threshold: number;
  readonly blocked: boolean;
  readonly defensible: boolean;
  readonly blockers: readonly BlockerFinding[];
  readonly conditions: readonly ConditionFinding[];
  readonly reasonsFor: readonly Reason[];
  readonly reasonsAgainst: readonly Reason[];
  readonly cost: PathCostFinding;
};

export type AskNext = {
  readonly id: string;
  readonly label: string;
  readonly prompt: string;
  /** The share of the way to a settled outcome that its answer is expected to cover, for each minute it takes. */
  readonly value: number;
  readonly minutes: number;
  readonly from: OutcomeId;
  readonly to: OutcomeId;
  readonly sentence: string;
};

export type FlipChange = {
  readonly id: string;
  readonly label: string;
  readonly from: string;
  readonly to: string;
  /** Items that would do as well in its place. */
  readonly alike: readonly string[];
};
export type Flip = {
  readonly changes: readonly FlipChange[];
  readonly outcome: OutcomeId;
  readonly sentence: string;
};

export type WeightRange = {
  readonly condition: string;
  readonly path: PathId;
  readonly weight: number;
  /** The outcome holds while the weight lies between them, the others unchanged; null: without end. */
  readonly from: number;
  readonly to: number | null;
};

export type TornadoBar = {
  readonly id: string;
  readonly label: string;
  readonly said: string;
  /** The fit of the leading path at the answer that lowers it most, and at the one that raises it most. */
  readonly low: number;
  readonly high: number;
  readonly lowAnswer: string;
  readonly highAnswer: string;
};
export type Tornado = { readonly path: PathId; readonly fit: number; readonly bars: readonly TornadoBar[] };

export type BreakEven = {
  /** The chance of going on below which building a prototype first pays. */
  readonly chance: number;
  readonly prototypeShare: number;
  readonly delayShare: number;
  /** Worked out from the room's own figures, or from the playbook's shares. */
  readonly from: 'room' | 'playbook';
  /** What the room expects, and whether a prototype first pays at that. */
  readonly expected: number | null;
  readonly pays: boolean | null;
  readonly sentence: string;
};

export type TakenDecision = {
  readonly outcome: OutcomeId;
  readonly by: 'room' | 'rules';
  /** The room took another way than the rules. */
  readonly override: boolean;
  /** The way taken is one that the rules block. */
  readonly blocked: boolean;
  readonly reason: string;
};

export type FindOut = {
  readonly id: string;
  readonly label: string;
  readonly prompt: string;
  readonly sentence: string;
};

export type Decision = {
  readonly outcome: OutcomeId;
  readonly outcomeLabel: string;
  readonly standing: Standing;
  readonly decision: TakenDecision;
  readonly paths: readonly PathFinding[];
  /** The paths open to choice, cheapest first, and what said which is cheaper. */
  readonly order: { readonly basis: OrderBasis; readonly paths: readonly PathId[] };
  readonly askNext: readonly AskNext[];
  readonly stopAsking: { readonly stop: boolean; readonly sentence: string };
  readonly findOut: readonly FindOut[];
  readonly flips: readonly Flip[];
  readonly tornado: Tornado | null;
  readonly weightRanges: readonly WeightRange[];
  readonly breakEven: BreakEven | null;
  /** Everything said that the decision reads, in the order of asking. */
  readonly answers: readonly AnswerRef[];
  readonly playbook: { readonly id: string; readonly name: string; readonly version: string };
};
