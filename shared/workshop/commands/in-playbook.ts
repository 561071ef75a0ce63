import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import type { WorkshopDraft } from './define-command.ts';

type Asked = { readonly claims: ReadonlySet<string>; readonly checks: ReadonlySet<string> };

const asked = new WeakMap<object, Asked>();

/**
 * Whether the workshop's playbook asks about this. An item that was removed in another window is thus not brought back,
 * nameless, by an answer that was on its way.
 */
export function isInPlaybook(draft: WorkshopDraft, kind: keyof Asked, id: string): boolean {
  return askedBy(draft.playbook.content ?? defaultPlaybook)[kind].has(id);
}

function askedBy(playbook: Pick<Playbook, 'evidence' | 'core'>): Asked {
  const known = asked.get(playbook);
  if (known !== undefined) return known;
  const ids = {
    claims: new Set(playbook.evidence.claims.map(({ id }) => id)),
    checks: new Set(playbook.core.checks.map(({ id }) => id)),
  };
  asked.set(playbook, ids);
  return ids;
}
