import type { MaturityAssessment } from '#shared/assessment/maturity.ts';
import { type CellOverrides, cellsOf } from '#shared/assessment/maturity-cells.ts';
import { type MaturityGap, maturityGap } from '#shared/assessment/maturity-gap.ts';
import { MATURITY_STAGE_IDS, type MaturityStageId } from '#shared/playbook/ids.ts';
import type { MaturityAspect, Playbook } from '#shared/playbook/playbook.ts';
import { maturityStrings as words } from '#shared/strings/maturity.ts';
import type { Command } from '#shared/workshop/commands/command-table.ts';
import { type AspectId, aspectId } from '#shared/workshop/schema/ids.ts';
import type { AspectPick } from '#shared/workshop/schema/maturity.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

export type Standing = NonNullable<AspectPick['stands']>;

/** What one cell of the heat map shows: the room stands there, it is still missing, it is more than asked for, or nothing. */
export type CellState = 'stands' | 'missing' | 'extra' | 'plain';

export type HeatCell = {
  readonly stage: Standing;
  readonly text: string;
  /** “None” is an instruction not to build it. */
  readonly isNone: boolean;
  readonly state: CellState;
  readonly isTarget: boolean;
};

export type HeatRow = {
  readonly id: AspectId;
  readonly label: string;
  readonly stands: Standing | null;
  readonly cells: readonly HeatCell[];
  readonly gap: 'under' | 'over' | 'fits' | 'open';
  readonly gapSaid: string;
  readonly said: string;
};

export type HeatGroup = {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  readonly rows: readonly HeatRow[];
};

export type MaturityView = {
  readonly target: MaturityStageId | null;
  readonly groups: readonly HeatGroup[];
  readonly rows: readonly HeatRow[];
  readonly summary: string;
};

/** Nothing, then the five stages: the columns of the heat map, and the keys 0 to 5. */
const COLUMNS: readonly Standing[] = ['nothing', ...MATURITY_STAGE_IDS];

export type MaturitySource = {
  readonly aspects: Workshop['aspects'];
  readonly overrides: CellOverrides;
  readonly target: MaturityStageId | null;
  readonly playbook: Playbook;
};

/** The heat map: a row for each aspect picked, by group, with what is missing and what is too much drawn out. */
export function maturityView({ aspects, overrides, target, playbook }: MaturitySource): MaturityView {
  const groups = playbook.maturity.groups.flatMap((group) => {
    const rows = group.aspects.flatMap((aspect) => {
      const id = aspectId.parse(aspect.id);
      const pick = aspects[id];
      return pick === undefined ? [] : [heatRow(id, aspect, pick.stands, { overrides, target, playbook })];
    });
    return rows.length === 0 ? [] : [{ id: group.id, label: group.label, note: group.note, rows }];
  });
  const rows = groups.flatMap((group) => group.rows);
  const count = (gap: HeatRow['gap']): number => rows.filter((row) => row.gap === gap).length;
  return {
    target,
    groups,
    rows,
    summary: words.summary(count('under'), count('over'), count('fits'), count('open')),
  };
}

function heatRow(
  id: AspectId,
  aspect: MaturityAspect,
  stands: Standing | null,
  { overrides, target, playbook }: Omit<MaturitySource, 'aspects'>,
): HeatRow {
  const cells = cellsOf(aspect, overrides);
  const gap = stands === null || target === null ? null : maturityGap(cells, stands, target);
  const kind = gap?.kind ?? 'open';
  const at = stands === null ? -1 : COLUMNS.indexOf(stands);
  const aim = target === null ? -1 : COLUMNS.indexOf(target);
  const gapSaid = gapWords(gap, stands);
  const stage = playbook.maturity.stages.find((one) => one.id === stands);
  const standsSaid = stands === null ? words.open : (stage?.label ?? words.nothing);
  return {
    id,
    label: aspect.label,
    stands,
    gap: kind,
    gapSaid,
    said: words.rowSaid(aspect.label, standsSaid, gapSaid),
    cells: COLUMNS.map((column, index) => {
      const cell = cells.find((candidate) => candidate.stage === column);
      return {
        stage: column,
        text: cell?.text ?? '',
        isNone: cell?.instruction === 'none',
        state: stateOf(index, at, aim, kind),
        isTarget: column === target,
      };
    }),
  };
}

function stateOf(index: number, at: number, aim: number, gap: HeatRow['gap']): CellState {
  if (index === at) return 'stands';
  if (gap === 'under' && index > at && index <= aim) return 'missing';
  return gap === 'over' && index > aim && index < at ? 'extra' : 'plain';
}

function gapWords(gap: MaturityGap | null, stands: Standing | null): string {
  if (gap === null) return stands === null ? words.open : words.noTarget;
  return gap.kind === 'fits' ? words.fits : words[gap.kind](gap.steps);
}

/** The aspects not picked yet: those that earlier answers speak for first, then the catalogue in its order. */
export type AspectOffer = {
  readonly id: AspectId;
  readonly label: string;
  readonly group: string;
  /** Why it is worth picking; empty where nothing asks for it. */
  readonly why: string;
};

export function aspectOffers(
  aspects: Workshop['aspects'],
  suggestions: MaturityAssessment['suggestions'],
  playbook: Playbook,
): readonly AspectOffer[] {
  const why = new Map(suggestions.map(({ id, reason }) => [id, reason.answers.map(({ label }) => label)]));
  const offers = playbook.maturity.groups.flatMap((group) =>
    group.aspects.flatMap((aspect) => {
      const id = aspectId.parse(aspect.id);
      return aspects[id] === undefined
        ? [{ id, label: aspect.label, group: group.label, why: why.get(aspect.id)?.join(' · ') ?? '' }]
        : [];
    }),
  );
  return [...offers.filter((one) => one.why !== ''), ...offers.filter((one) => one.why === '')];
}

export type MaturityKey =
  | { readonly kind: 'stand'; readonly stands: Standing | null }
  | { readonly kind: 'move'; readonly by: number }
  | { readonly kind: 'end'; readonly which: 'first' | 'last' }
  | { readonly kind: 'drop' };

/** What a key means on a row: 0 is nothing, 1 to 5 the stages. */
export function maturityKey(key: string): MaturityKey | undefined {
  const column = /^[0-5]$/.test(key) ? COLUMNS[Number(key)] : undefined;
  if (column !== undefined) return { kind: 'stand', stands: column };
  switch (key) {
    case 'u':
    case 'U':
    case 'Backspace':
      return { kind: 'stand', stands: null };
    case 'ArrowDown':
      return { kind: 'move', by: 1 };
    case 'ArrowUp':
      return { kind: 'move', by: -1 };
    case 'Home':
      return { kind: 'end', which: 'first' };
    case 'End':
      return { kind: 'end', which: 'last' };
    case 'Delete':
      return { kind: 'drop' };
    default:
      return undefined;
  }
}

export function standCommand(id: AspectId, stands: Standing | null): Command {
  return { name: 'aspect.edit', payload: { id, changes: { stands } } };
}

export function pickCommand(ids: readonly AspectId[]): Command | undefined {
  const [only, ...more] = ids;
  if (only === undefined) return undefined;
  return more.length === 0
    ? { name: 'aspect.pick', payload: { id: only, item: {} } }
    : { name: 'aspect.pick-many', payload: { items: ids.map((id) => ({ id, item: {} })) } };
}
