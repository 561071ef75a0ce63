import type { HouseRuleId } from './ids.ts';
import type { HouseRule, Playbook } from './playbook.ts';

/** The option of a house rule that this playbook holds to. */
export function houseRuleOption(playbook: Playbook, id: HouseRuleId): HouseRule['options'][number] | null {
  const rule = playbook.houseRules.find((candidate) => candidate.id === id);
  return rule?.options.find((option) => option.id === rule.default) ?? null;
}

export function houseRuleIs(playbook: Playbook, id: HouseRuleId, option: string): boolean {
  return houseRuleOption(playbook, id)?.id === option;
}
