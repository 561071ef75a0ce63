import { houseRuleOption } from '#shared/playbook/house-rule-option.ts';
import { type HouseRuleId, MATURITY_STAGE_IDS, type MaturityStageId } from '#shared/playbook/ids.ts';
import type { MaturityAspect, MaturityCell, Playbook } from '#shared/playbook/playbook.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { crossingHolds } from './answer-values.ts';

export type StageCell = MaturityCell & {
  readonly stage: MaturityStageId;
  /** The house rule that made the cell read as it does, if one did. */
  readonly houseRule: HouseRuleId | null;
};

type Override = { readonly rule: HouseRuleId; readonly cell: MaturityCell };
export type CellOverrides = ReadonlyMap<string, Override>;

/** The cells that read differently under the house rules that hold here. */
export function cellOverrides(workshop: Workshop, playbook: Playbook): CellOverrides {
  const overrides = new Map<string, Override>();
  for (const { id } of playbook.houseRules) {
    const effects = houseRuleOption(playbook, id)?.effects;
    if (effects === undefined) continue;
    const { whenCrossed } = effects;
    if (whenCrossed.length > 0 && !whenCrossed.some((sign) => crossingHolds(workshop, sign))) continue;
    for (const { aspect, stage, cell } of effects.cells)
      overrides.set(`${aspect}/${stage}`, { rule: id, cell });
  }
  return overrides;
}

export function cellsOf(aspect: MaturityAspect, overrides: CellOverrides): readonly StageCell[] {
  return MATURITY_STAGE_IDS.flatMap((stage, at) => {
    const cell = aspect.cells[at];
    if (cell === undefined) return [];
    const override = overrides.get(`${aspect.id}/${stage}`);
    return [{ ...(override?.cell ?? cell), stage, houseRule: override?.rule ?? null }];
  });
}
