import type { MatrixColumnId } from '#shared/playbook/ids.ts';
import type { Reason } from '#shared/reasons/reason.ts';
import type { Estimate } from '#shared/workshop/schema/primitives.ts';
import type { BuildItResult } from './build-it-test.ts';
import type { Trace } from './trace.ts';

/** A piece of work as the plan shows it: the room's own, or one the playbook proposes. */
export type PlannedItem = {
  readonly id: string;
  readonly from: 'room' | 'proposal';
  readonly title: string;
  readonly field: MatrixColumnId;
  readonly why: string;
  readonly trigger: string;
  readonly refs: readonly string[];
  readonly trace: Trace;
  readonly reason: Reason;
  readonly effort: Estimate | null;
  /** Expected person-days; null while there is no estimate. */
  readonly days: number | null;
  /** The name of its owner; empty while it has none. */
  readonly owner: string;
  readonly dependsOn: readonly string[];
  /** The week the room fixed it to. */
  readonly fixedStart: number | null;
  /** The week it is best begun in, where nobody fixed it. */
  readonly bestStart: number;
  readonly weeks: number | null;
  readonly test: BuildItResult;
  /** How loudly the findings ask for it, 0–1. */
  readonly asks: number;
  /** A ship condition that fails once the line is crossed cannot wait. */
  readonly cannotWait: boolean;
};

/** The mean of a three-point estimate, the likely value counted four times. */
export function expectedOf({ low, likely, high }: Estimate): number {
  return (low + 4 * likely + high) / 6;
}
