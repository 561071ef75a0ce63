import type { Playbook } from '#shared/playbook/playbook.ts';
import { mergingStrings as words } from '#shared/strings/merging.ts';
import type { Difference } from '#shared/workshop/log/compare-states.ts';

/** What differs, with the words of a claim or check before its code: nobody knows by heart what EP2 says. */
export function nameCodes({ path, said }: Difference, playbook: Playbook): string {
  const [, code = ''] = path;
  if (code === '' || !said.startsWith(code)) return said;
  const known = [...playbook.evidence.claims, ...playbook.core.checks, ...playbook.conditions];
  const label = known.find(({ id }) => id === code)?.label;
  return label === undefined ? said : `${words.named(label, code)}${said.slice(code.length)}`;
}
