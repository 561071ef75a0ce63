import type { Problem } from '#shared/base/result.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { playbookMismatch as words } from '#shared/strings/playbook-mismatch.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

/** Something a document holds that its playbook does not know, and where in the document it stands. */
export type PlaybookMismatch = Problem & { readonly path: readonly string[] };

type Kind = keyof typeof words.kinds;

/** What would otherwise count for nothing, silently: ids that the playbook lacks. */
export function checkAgainstPlaybook(workshop: Workshop, playbook: Playbook): readonly PlaybookMismatch[] {
  const claims = new Set(playbook.evidence.claims.map(({ id }) => id));
  const checks = new Set(playbook.core.checks.map(({ id }) => id));
  const conditions = new Set(playbook.conditions.map(({ id }) => id));
  const starters = new Set(playbook.plan.starters.map(({ id }) => id));
  const aspects = new Set(playbook.maturity.groups.flatMap((group) => group.aspects.map(({ id }) => id)));
  const areas = new Set<string>(playbook.core.areas.map(({ id }) => id));
  const unknown = (
    kind: Kind,
    known: ReadonlySet<string>,
    at: readonly string[],
    ids: readonly string[],
  ): readonly PlaybookMismatch[] =>
    ids.filter((id) => !known.has(id)).map((id) => mismatch(kind, id, [...at, id], playbook));

  return [
    ...sorted(workshop.claims).flatMap(([id, claim]) => {
      const path = ['claims', id];
      if (!claims.has(id)) return claim.own === null ? [mismatch('claim', id, path, playbook)] : [];
      return claim.own === null ? [] : [mismatch('own-words', id, [...path, 'own'], playbook)];
    }),
    ...unknown('check', checks, ['core', 'checks'], Object.keys(workshop.core.checks).toSorted()),
    ...unknown('aspect', aspects, ['aspects'], Object.keys(workshop.aspects).toSorted()),
    ...unknown('condition', conditions, ['path', 'asserted'], Object.keys(workshop.path.asserted).toSorted()),
    ...sorted(workshop.plan.items).flatMap(([id, { starter }]) =>
      starter === null || starters.has(starter)
        ? []
        : [mismatch('starter', starter, ['plan', 'items', id, 'starter'], playbook)],
    ),
    ...workshop.plan.dropped.flatMap((starter, at) =>
      starters.has(starter) ? [] : [mismatch('starter', starter, ['plan', 'dropped', String(at)], playbook)],
    ),
    ...sorted(workshop.votes).flatMap(([id, { subject }]) =>
      subject.kind !== 'score' || checks.has(subject.ref) || areas.has(subject.ref)
        ? []
        : [mismatch('vote', subject.ref, ['votes', id, 'subject', 'ref'], playbook)],
    ),
  ];
}

function mismatch(kind: Kind, id: string, path: readonly string[], playbook: Playbook): PlaybookMismatch {
  const { what, next } = words.kinds[kind](id, `${playbook.name} ${playbook.version}`);
  return { code: kind === 'own-words' ? kind : `unknown-${kind}`, path, what, work: words.work, next };
}

function sorted<Item>(items: Readonly<Record<string, Item>>): readonly (readonly [string, Item])[] {
  return Object.entries(items).toSorted(([a], [b]) => (a < b ? -1 : 1));
}
