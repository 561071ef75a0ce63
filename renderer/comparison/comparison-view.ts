import { sameValue } from '#shared/base/same-value.ts';
import { outcomeLabel } from '#shared/decision/outcome-names.ts';
import type { JudgedComparison } from '#shared/library/compare-under-playbooks.ts';
import { OUTCOME_IDS, type OutcomeId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { comparisonScreenStrings as words } from '#shared/strings/comparison-screen.ts';
import type { CheckMove, ClaimMove, Conclusions, Move } from '#shared/workshop/compare/compare-workshops.ts';
import { compareStates, type Difference } from '#shared/workshop/log/compare-states.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { startNext } from '#shared/workshop/start-next.ts';

export type OutcomeCell = { readonly outcome: OutcomeId; readonly label: string; readonly standing: string };

/** One line of a table: what it is, then, now; `cause` is empty where nothing moved. */
export type MoveLine = {
  readonly id: string;
  readonly name: string;
  readonly outcome: OutcomeId | null;
  readonly from: string;
  readonly to: string;
  readonly cause: string;
  /** Not the product moved, but the yardstick. */
  readonly byPlaybook: boolean;
};

export type ClaimCell = { readonly status: string; readonly grade: number | null } | null;
export type ClaimLine = {
  readonly id: string;
  readonly text: string;
  readonly from: ClaimCell;
  readonly to: ClaimCell;
};

export type AnswerGroup = {
  readonly section: string;
  readonly lines: readonly { readonly id: string; readonly said: string }[];
};

export type ComparisonView = {
  readonly playbookNote: string;
  readonly playbookChanged: boolean;
  readonly before: OutcomeCell;
  readonly now: OutcomeCell;
  readonly outcomeCause: string;
  readonly paths: readonly MoveLine[];
  readonly areas: readonly MoveLine[];
  readonly conditions: readonly MoveLine[];
  readonly claims: readonly ClaimLine[];
  readonly checks: readonly MoveLine[];
  readonly answers: readonly AnswerGroup[];
  readonly answerCount: number;
};

type Named = { readonly id: string; readonly label: string };

/** Two workshops as the screen shows them. Names are today's: an item the playbook no longer has goes by its id. */
export function comparisonView(
  { old, now, comparison }: JudgedComparison,
  before: Workshop,
  after: Workshop,
  playbook: Playbook,
): ComparisonView {
  const { moves, fields, samePlaybook } = comparison;
  const causeOf = (kind: Move['kind'], id: string): Move['cause'] | undefined =>
    moves.find((move) => move.kind === kind && move.id === id)?.cause;
  const lines = (
    kind: 'path' | 'area' | 'condition',
    items: readonly Named[],
    group: 'paths' | 'areas' | 'conditions',
  ): readonly MoveLine[] =>
    namesOf(items, old[group], now[group]).map(({ id, label }) => ({
      id,
      name: label,
      outcome: kind === 'path' ? outcomeIn(id) : null,
      from: old[group][id] ?? words.nothing,
      to: now[group][id] ?? words.nothing,
      ...causeWords(causeOf(kind, id)),
    }));
  const changed = changesOfTheWork(fields, before, after);
  const sections = Map.groupBy(changed, ({ section }) => section);
  return {
    playbookNote: samePlaybook
      ? words.samePlaybook
      : words.otherPlaybook(before.playbook.version, after.playbook.version),
    playbookChanged: !samePlaybook,
    before: outcomeCell(old, playbook),
    now: outcomeCell(now, playbook),
    outcomeCause: causeWords(causeOf('outcome', 'outcome') ?? causeOf('standing', 'standing')).cause,
    paths: lines('path', playbook.paths, 'paths'),
    areas: lines('area', playbook.core.areas, 'areas'),
    conditions: lines('condition', playbook.conditions, 'conditions').filter(({ cause }) => cause !== ''),
    claims: comparison.claims.map((move) => claimLine(move, before, after, playbook)),
    checks: comparison.checks.map((move) => checkLine(move, playbook)),
    answers: [...sections].map(([section, found]) => ({
      section,
      lines: found.map(({ path, said }) => ({ id: path.join('.'), said })),
    })),
    answerCount: changed.length,
  };
}

/**
 * What the next workshop begins afresh, as votes and decisions, belonged to the day of the last one: that it is empty
 * now is no change of the product.
 */
function changesOfTheWork(
  fields: readonly Difference[],
  before: Workshop,
  after: Workshop,
): readonly Difference[] {
  if (after.previous?.id !== before.id) return fields;
  const { id, createdAt, playbook } = after;
  const begun = startNext(before, { id, createdAt: createdAt ?? new Date(0).toISOString(), playbook });
  const afresh = new Map(compareStates(before, begun).map(({ path, to }) => [path.join('.'), to]));
  return fields.filter(({ path, to }) => {
    const place = path.join('.');
    return !(afresh.has(place) && sameValue(afresh.get(place), to));
  });
}

function namesOf(
  items: readonly Named[],
  old: Conclusions['paths'],
  now: Conclusions['paths'],
): readonly Named[] {
  const known = new Set(items.map(({ id }) => id));
  const others = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((id) => !known.has(id));
  return [...items, ...others.map((id) => ({ id, label: id }))];
}

function causeWords(cause: Move['cause'] | undefined): Pick<MoveLine, 'cause' | 'byPlaybook'> {
  return { cause: cause === undefined ? '' : words.causes[cause], byPlaybook: cause === 'playbook' };
}

function outcomeIn(id: string): OutcomeId | null {
  return OUTCOME_IDS.find((known) => known === id) ?? null;
}

function outcomeCell({ outcome, standing }: Conclusions, playbook: Playbook): OutcomeCell {
  const id = outcomeIn(outcome) ?? 'scope-first';
  return {
    outcome: id,
    label: outcomeLabel(playbook, id),
    standing: standing === 'settled' ? words.standing.settled : words.standing.leaning,
  };
}

function claimLine(
  { id, from, to }: ClaimMove,
  before: Workshop,
  after: Workshop,
  playbook: Playbook,
): ClaimLine {
  const claims: Readonly<Record<string, Workshop['claims'][keyof Workshop['claims']] | undefined>> = {
    ...before.claims,
    ...after.claims,
  };
  const known = playbook.evidence.claims.find((claim) => claim.id === id)?.label;
  return { id, text: claims[id]?.own?.text ?? known ?? id, from: claimCell(from), to: claimCell(to) };
}

function claimCell(cell: ClaimMove['from']): ClaimCell {
  if (cell === null) return null;
  const said: Readonly<Record<string, string>> = words.status;
  return { status: said[cell.status] ?? cell.status, grade: cell.grade };
}

function checkLine({ id, from, to }: CheckMove, playbook: Playbook): MoveLine {
  return {
    id,
    name: playbook.core.checks.find((check) => check.id === id)?.label ?? id,
    outcome: null,
    from: scoreWords(from),
    to: scoreWords(to),
    // A score is an answer itself.
    ...causeWords('answers'),
  };
}

function scoreWords(score: CheckMove['from']): string {
  if (score === null) return words.notAnswered;
  return score === 'not-applicable' ? words.notApplicable : words.score(score);
}
