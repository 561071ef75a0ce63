import type { OutcomeId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';

export function outcomeLabel(outcome: OutcomeId, { paths, scopeFirst }: Playbook): string {
  return outcome === 'scope-first'
    ? scopeFirst.label
    : (paths.find((path) => path.id === outcome)?.label ?? outcome);
}
