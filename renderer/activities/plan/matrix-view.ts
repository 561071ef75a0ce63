import { inOrder } from '#shared/base/in-order.ts';
import type { MatrixEntry } from '#shared/plan/build-matrix.ts';
import type { StagePlan } from '#shared/plan/build-plan.ts';
import { inMatrixOrder } from '#shared/plan/matrix-order.ts';
import { MATRIX_COLUMN_IDS, type MatrixColumnId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { planWords } from '#shared/strings/plan.ts';
import { planScreen } from '#shared/strings/plan-screen.ts';
import type { MatrixItem } from '#shared/workshop/schema/decision.ts';
import { type MatrixItemId, matrixItemId } from '#shared/workshop/schema/ids.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

const words = planScreen.matrix;

export type MatrixCard = {
  readonly id: MatrixItemId;
  readonly label: string;
  readonly kind: MatrixEntry['sort'];
  /** Its kind in words. */
  readonly sort: string;
  /** The room’s own words can be renamed; what follows from answers is renamed where it was said. */
  readonly own: boolean;
  readonly column: MatrixColumnId;
  /** Where the answers would put it; null for what the room added. */
  readonly ruled: MatrixColumnId | null;
  readonly why: string;
  readonly trigger: string;
  readonly refs: readonly string[];
  readonly answers: MatrixEntry['trace']['answers'];
  readonly warnings: readonly string[];
  readonly planned: boolean;
  /** The room gave it its place; the others stand before all that have one, as the rules put them. */
  readonly ranked: boolean;
};

export type MatrixColumn = {
  readonly id: MatrixColumnId;
  readonly title: string;
  readonly help: string;
  readonly cards: readonly MatrixCard[];
};

/**
 * The matrix as it is drawn. What the answers come to arrives a moment after a change; what the room itself did
 * (moved, wrote, took away) is taken from the document, so that a card is where it was dropped at once.
 */
export function matrixView(
  workshop: Pick<Workshop, 'matrix' | 'plan'>,
  plan: Pick<StagePlan, 'matrix'>,
  playbook: Playbook,
): readonly MatrixColumn[] {
  const { matrix } = workshop;
  // Ids made from answers are keys of the same record as the room’s own.
  const said: Readonly<Record<string, MatrixItem | undefined>> = matrix;
  const planned = plannedRefs(workshop.plan.items);
  const known = MATRIX_COLUMN_IDS.flatMap((column) => plan.matrix[column]);
  const ids = new Set(known.map(({ id }) => id));
  const fresh = inOrder(matrix).filter(([id, item]) => !ids.has(id) && !item.removed && item.label !== '');
  const cards = inMatrixOrder(
    [
      ...known.flatMap((entry) => cardOf(entry, said[entry.id], planned)),
      ...fresh.map(([id, item]) => freshCard(id, item, planned)),
    ],
    matrix,
  );
  return playbook.plan.matrix.columns.map(({ id, label, help }) => ({
    id,
    title: label,
    help,
    cards: cards.filter(({ column }) => column === id),
  }));
}

type Drawn = {
  readonly item: MatrixItem | undefined;
  readonly planned: ReadonlySet<string>;
  readonly card: MatrixCard;
};

/** What did not change keeps its card, so that one that is moved draws one card again and not hundreds. */
const drawnBefore = new WeakMap<MatrixEntry, Drawn>();

function cardOf(
  entry: MatrixEntry,
  item: MatrixItem | undefined,
  planned: ReadonlySet<string>,
): readonly MatrixCard[] {
  if (item?.removed === true || (item === undefined && entry.sort === 'room')) return [];
  const before = drawnBefore.get(entry);
  if (before !== undefined && before.item === item && before.planned === planned) return [before.card];
  const card = newCard(entry, item, planned);
  drawnBefore.set(entry, { item, planned, card });
  return [card];
}

function newCard(entry: MatrixEntry, item: MatrixItem | undefined, planned: ReadonlySet<string>): MatrixCard {
  const column = item?.column ?? entry.ruled ?? entry.column;
  const trigger = column === 'defer' ? item?.trigger || entry.trigger : '';
  const missing = column === 'defer' && trigger === '' ? [planWords.noTrigger] : [];
  return {
    id: matrixItemId.parse(entry.id),
    label: item?.label || entry.label,
    kind: entry.sort,
    sort: words.sorts[entry.sort],
    own: entry.sort === 'room',
    column,
    ruled: entry.ruled,
    why: item?.why || entry.why,
    trigger,
    refs: entry.refs,
    answers: entry.trace.answers,
    warnings: [...missing, ...entry.warnings.filter((warning) => warning !== planWords.noTrigger)],
    planned: isPlanned(planned, entry.refs, entry.label),
    ranked: (item?.rank ?? '') !== '',
  };
}

/** Added a moment ago: the plan does not know it yet. */
function freshCard(id: MatrixItemId, item: MatrixItem, planned: ReadonlySet<string>): MatrixCard {
  const column = item.column ?? 'change';
  return {
    id,
    label: item.label,
    kind: 'room',
    sort: words.sorts.room,
    own: true,
    column,
    ruled: null,
    why: item.why || planWords.roomItem,
    trigger: item.trigger,
    refs: item.refs,
    answers: [],
    warnings: column === 'defer' && item.trigger === '' ? [planWords.noTrigger] : [],
    planned: isPlanned(planned, item.refs, item.label),
    ranked: item.rank !== '',
  };
}

const refsBefore = new WeakMap<Workshop['plan']['items'], ReadonlySet<string>>();

/** What the plan’s own items are for, and what they are called: the same set for as long as they are the same. */
function plannedRefs(items: Workshop['plan']['items']): ReadonlySet<string> {
  const before = refsBefore.get(items);
  if (before !== undefined) return before;
  const now = Object.values(items).filter(({ field }) => field === 'change');
  const refs = new Set(now.flatMap(({ refs: of, title }) => [...of, title]));
  refsBefore.set(items, refs);
  return refs;
}

function isPlanned(planned: ReadonlySet<string>, refs: readonly string[], label: string): boolean {
  return planned.has(label) || refs.some((ref) => planned.has(ref));
}
