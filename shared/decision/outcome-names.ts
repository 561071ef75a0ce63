import { OUTCOME_IDS, type OutcomeId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';

/** The outcomes as they are counted while choosing: the four paths, then scope-first. */
export function outcomeId(outcome: number): OutcomeId {
  return OUTCOME_IDS[outcome] ?? 'scope-first';
}

export function outcomeLabel(playbook: Playbook, id: OutcomeId): string {
  return playbook.paths.find((path) => path.id === id)?.label ?? playbook.scopeFirst.label;
}
