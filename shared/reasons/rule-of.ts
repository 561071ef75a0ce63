import type { Playbook } from '#shared/playbook/playbook.ts';
import type { RuleRef } from './reason.ts';

/** Names a rule together with the playbook and version it stands in. */
export function ruleOf(playbook: Playbook, id: string): RuleRef {
  return { id, playbook: playbook.id, version: playbook.version };
}
