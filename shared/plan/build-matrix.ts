import { inOrder } from '#shared/base/in-order.ts';
import type { MatrixColumnId } from '#shared/playbook/ids.ts';
import type { Reason } from '#shared/reasons/reason.ts';
import { ruleOf } from '#shared/reasons/rule-of.ts';
import { planWords } from '#shared/strings/plan.ts';
import type { MatrixItem } from '#shared/workshop/schema/decision.ts';
import type { MatrixItemId } from '#shared/workshop/schema/ids.ts';
import type { Findings } from './findings.ts';
import { inMatrixOrder } from './matrix-order.ts';
import { matrixRules, type RuledItem } from './matrix-rules.ts';
import type { PlanInput } from './plan-input.ts';
import { type Trace, traceOf } from './trace.ts';

export type MatrixEntry = Omit<RuledItem, 'sort'> & {
  readonly sort: RuledItem['sort'] | 'room';
  /** Where the rules would put it; null for an item of the room. */
  readonly ruled: MatrixColumnId | null;
  readonly trace: Trace;
  readonly reason: Reason;
  /** What is still wrong with it, such as a deferred item without a trigger. */
  readonly warnings: readonly string[];
};

export type Matrix = Readonly<Record<MatrixColumnId, readonly MatrixEntry[]>>;

/** The keep/change matrix: filled by the rules, then as the room dragged it. */
export function buildMatrix(input: PlanInput, findings: Findings): Matrix {
  const { workshop } = input;
  const ruled = matrixRules(input);
  const ids = new Set(ruled.map(({ id }) => id));
  // Ids made from answers are keys of the same record as the room's own.
  const changes = new Map<string, MatrixItem>(
    inOrder(workshop.matrix).map(([id, change]) => [id as string, change]),
  );
  const entries = [
    ...ruled
      .filter(({ id }) => !changes.get(id)?.removed)
      .map((item) => entry(item, item.column, changes.get(item.id), input, findings)),
    ...inOrder(workshop.matrix)
      .filter(([id, change]) => !ids.has(id) && !change.removed && change.label !== '')
      .map(([id, change]) => entry(roomItem(id, change), null, change, input, findings)),
  ];
  const ordered = inMatrixOrder(entries, workshop.matrix);
  const inColumn = (column: MatrixColumnId) => ordered.filter((item) => item.column === column);
  return { keep: inColumn('keep'), change: inColumn('change'), defer: inColumn('defer') };
}

function roomItem(id: MatrixItemId, change: MatrixItem): Omit<RuledItem, 'sort'> & { readonly sort: 'room' } {
  return {
    id,
    sort: 'room',
    label: change.label,
    column: change.column ?? 'change',
    why: planWords.roomItem,
    trigger: '',
    refs: change.refs,
  };
}

function entry(
  item: Omit<RuledItem, 'sort'> & { readonly sort: MatrixEntry['sort'] },
  ruled: MatrixColumnId | null,
  change: MatrixItem | undefined,
  { playbook }: PlanInput,
  findings: Findings,
): MatrixEntry {
  const column = change?.column ?? item.column;
  const why = change?.why || item.why;
  const trigger = column === 'defer' ? change?.trigger || item.trigger : '';
  const refs = change === undefined || change.refs.length === 0 ? item.refs : change.refs;
  const label = change?.label || item.label;
  const trace = traceOf(refs, findings);
  return {
    ...item,
    label,
    column,
    why,
    trigger,
    refs,
    ruled,
    trace,
    reason: { sentence: why, answers: trace.answers, rule: ruleOf(playbook, `matrix-${item.sort}`) },
    warnings: [
      ...(column === 'defer' && trigger === '' ? [planWords.noTrigger] : []),
      ...(trace.kind === 'orphan' ? [playbook.plan.matrix.orphan] : []),
    ],
  };
}
