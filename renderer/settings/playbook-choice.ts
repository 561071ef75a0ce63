import { type Playbook, playbookSchema } from '#shared/playbook/playbook.ts';
import type { Command } from '#shared/workshop/commands/command-table.ts';

/** Uses a playbook from now on; null is the built-in one, of which only the version is noted. */
export function choosePlaybook(playbook: Playbook | null, builtIn: Playbook): Command {
  const { id, version } = playbook ?? builtIn;
  // A command carries a copy of its own.
  const content = playbook === null ? null : playbookSchema.parse(playbook);
  return { name: 'playbook.choose', payload: { playbook: { id, version, content } } };
}

/** The playbook with one house rule switched; it is the workshop's own from then on. */
export function withHouseRule(playbook: Playbook, rule: string, option: string): Playbook {
  return {
    ...playbook,
    houseRules: playbook.houseRules.map((known) =>
      known.id === rule ? { ...known, default: option } : known,
    ),
  };
}
