import { sameValue } from '#shared/base/same-value.ts';
import { compareStates, type Difference } from '#shared/workshop/log/compare-states.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

/** What a playbook concluded from a workshop, as far as the comparison shows it: values by the id of what they say something about. */
export type Conclusions = {
  readonly outcome: string;
  readonly standing: string;
  readonly areas: Readonly<Record<string, string>>;
  readonly conditions: Readonly<Record<string, string>>;
  readonly paths: Readonly<Record<string, string>>;
};

export type Compared = {
  readonly workshop: Workshop;
  /** What its own playbook concluded then. */
  readonly conclusions: Conclusions;
};

/** One thing that moved. `cause` says whether the answers moved it, or only the playbook they are judged by. */
export type Move = {
  readonly kind: 'outcome' | 'standing' | 'area' | 'condition' | 'path';
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly cause: 'answers' | 'playbook' | 'both';
};

export type ClaimMove = {
  readonly id: string;
  readonly from: { readonly status: string; readonly grade: number | null } | null;
  readonly to: { readonly status: string; readonly grade: number | null } | null;
};

export type CheckMove = {
  readonly id: string;
  readonly from: number | 'not-applicable' | null;
  readonly to: number | 'not-applicable' | null;
};

export type WorkshopComparison = {
  readonly samePlaybook: boolean;
  readonly claims: readonly ClaimMove[];
  readonly checks: readonly CheckMove[];
  readonly moves: readonly Move[];
  /** Every field that differs, in words; the order of items and what is particular to one day are left out. */
  readonly fields: readonly Difference[];
};

const OF_THE_DAY: ReadonlySet<string> = new Set([
  ...['id', 'date', 'createdAt', 'previous', 'agenda', 'board', 'votes', 'report', 'playbook'],
]);

/**
 * What moved between two workshops about one product. `oldUnderNew` is what today’s playbook concludes from the old
 * answers: with it, what the playbook alone moved can be told from what the answers moved.
 */
export function compareWorkshops(
  before: Compared,
  after: Compared,
  oldUnderNew: Conclusions = before.conclusions,
): WorkshopComparison {
  const [old, now] = [before.workshop, after.workshop];
  return {
    samePlaybook: old.playbook.id === now.playbook.id && old.playbook.version === now.playbook.version,
    claims: moved(old.claims, now.claims, ({ status, grade }) => ({ status, grade })),
    checks: moved(old.core.checks, now.core.checks, ({ score }) => score),
    moves: movesOf(before.conclusions, after.conclusions, oldUnderNew),
    fields: compareStates(old, now).filter(({ path }) => !OF_THE_DAY.has(path[0] ?? '')),
  };
}

function moved<Item, Shown>(
  before: Readonly<Record<string, Item>>,
  after: Readonly<Record<string, Item>>,
  show: (item: Item) => Shown,
): readonly { readonly id: string; readonly from: Shown | null; readonly to: Shown | null }[] {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return ids.flatMap((id) => {
    const [old, now] = [before[id], after[id]];
    const from = old === undefined ? null : show(old);
    const to = now === undefined ? null : show(now);
    return sameValue(from, to) ? [] : [{ id, from, to }];
  });
}

function movesOf(old: Conclusions, now: Conclusions, oldUnderNew: Conclusions): readonly Move[] {
  const single = (['outcome', 'standing'] as const).flatMap((kind) =>
    moveOf(kind, kind, old[kind], now[kind], oldUnderNew[kind]),
  );
  const groups = [
    ['area', 'areas'],
    ['condition', 'conditions'],
    ['path', 'paths'],
  ] as const;
  const grouped = groups.flatMap(([kind, group]) => {
    const ids = [...new Set([...Object.keys(old[group]), ...Object.keys(now[group])])].sort();
    return ids.flatMap((id) =>
      moveOf(kind, id, old[group][id] ?? '', now[group][id] ?? '', oldUnderNew[group][id] ?? ''),
    );
  });
  return [...single, ...grouped];
}

function moveOf(
  kind: Move['kind'],
  id: string,
  from: string,
  to: string,
  judgedAnew: string,
): readonly Move[] {
  if (from === to) return [];
  const byPlaybook = from !== judgedAnew;
  const byAnswers = judgedAnew !== to;
  return [{ kind, id, from, to, cause: byPlaybook ? (byAnswers ? 'both' : 'playbook') : 'answers' }];
}
