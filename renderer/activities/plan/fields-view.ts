import type { Proposed, StagePlan } from '#shared/plan/build-plan.ts';
import { planWords } from '#shared/strings/plan.ts';
import { planScreen } from '#shared/strings/plan-screen.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import type { BoardView } from './board-view.ts';
import type { MatrixCard, MatrixColumn } from './matrix-view.ts';

export type FieldLine = {
  readonly id: string;
  readonly label: string;
  /** Beside it: why it stays, who does it, what brings it back. */
  readonly note: string;
  /** What is still missing, such as a trigger. */
  readonly missing: string;
  /** Where a trigger is written; null where there is none to write. */
  readonly trigger: { readonly of: 'matrix' | 'plan'; readonly text: string } | null;
};

export type FieldsView = {
  readonly outcome: Proposed & {
    readonly metric: string;
    readonly threshold: string;
    readonly by: string | null;
  };
  readonly workflow: Proposed;
  readonly keep: readonly FieldLine[];
  readonly change: readonly FieldLine[];
  readonly defer: readonly FieldLine[];
  readonly cadence: Proposed;
  readonly feedback: Proposed;
  readonly stopRule: Proposed;
  readonly stopWeek: number | null;
  readonly stopWeekProposed: number;
};

/** The six fields on one page. What the room wrote stands as written; the rest is proposed from the answers. */
export function fieldsView(
  workshop: Pick<Workshop, 'plan'>,
  plan: StagePlan,
  columns: readonly MatrixColumn[],
  board: BoardView,
): FieldsView {
  const { outcome, workflow, release, stopRule, items } = workshop.plan;
  const { fields } = plan;
  const cards = (id: MatrixColumn['id']): readonly MatrixCard[] =>
    columns.find((column) => column.id === id)?.cards ?? [];
  const own = Object.entries(items);
  const keptItems = own.filter(([, item]) => item.field === 'keep');
  const deferred = own.filter(([, item]) => item.field === 'defer');
  const keptInPlan = new Set(keptItems.map(([, item]) => item.title));
  const deferredInPlan = new Set(deferred.map(([, item]) => item.title));
  return {
    outcome: {
      ...said(outcome.sentence, fields.outcome),
      metric: outcome.metric,
      threshold: outcome.threshold,
      by: outcome.by,
    },
    workflow: said(workflow, fields.workflow),
    // What the room itself wrote comes first. It often puts the same thing on the matrix and in the plan; it is read once.
    keep: [
      ...keptItems.map(([id, item]) => plain(id, item.title, item.why)),
      ...cards('keep')
        .filter(({ label }) => !keptInPlan.has(label))
        .map((card) => plain(card.id, card.label, noteOf(card))),
    ],
    change: board.rows.map(({ id, title, owner, own: isOwn }) =>
      plain(id, title, isOwn ? owner : planScreen.proposed),
    ),
    defer: [
      ...deferred.map(([id, item]) => waiting(id, item.title, 'plan', item.trigger)),
      ...cards('defer')
        .filter(({ label }) => !deferredInPlan.has(label))
        .map((card) => waiting(card.id, card.label, 'matrix', card.trigger)),
    ],
    cadence: said(release.cadence, fields.release.cadence),
    feedback: said(release.feedback, fields.release.feedback),
    stopRule: said(stopRule.sentence, fields.release.stopRule),
    stopWeek: stopRule.week,
    stopWeekProposed: fields.release.stopRule.week,
  };
}

function said(text: string, proposal: Proposed): Proposed {
  if (text !== '') return { text, from: 'room' };
  // Taken back a moment ago: the last conclusion still has the room’s words.
  return proposal.from === 'room' ? { text: '', from: 'proposal' } : proposal;
}

/** What was answered about it; of a part only where it goes was answered, and that one sees. */
function noteOf({ answers, kind, why }: MatrixCard): string {
  return kind === 'proof' || kind === 'area' ? (answers[0]?.said ?? '') : why;
}

function plain(id: string, label: string, note: string): FieldLine {
  return { id, label, note, missing: '', trigger: null };
}

function waiting(id: string, label: string, of: 'matrix' | 'plan', trigger: string): FieldLine {
  return {
    id,
    label,
    note: trigger,
    missing: trigger === '' ? planWords.noTrigger : '',
    trigger: { of, text: trigger },
  };
}
