import type { StepId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import type { actionStrings as words } from '#shared/strings/actions.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

/** Something of the workshop that can be found by its words, and where it stands. */
export type Findable = {
  readonly id: string;
  readonly text: string;
  /** What else it is found by. */
  readonly more: string;
  readonly kind: keyof typeof words.kinds;
  readonly step: StepId;
};

/** Everything in the workshop that has words of its own. */
export function findable(workshop: Workshop, playbook: Playbook): readonly Findable[] {
  const { claims, metrics, surface, core, aspects, matrix, plan, parking, decisions, actions, people } =
    workshop;
  const claimLabels = new Map(playbook.evidence.claims.map(({ id, label }) => [id, label]));
  const aspectLabels = new Map(
    playbook.maturity.groups.flatMap((group) => group.aspects.map(({ id, label }) => [id, label] as const)),
  );
  const each = <Item>(
    items: Readonly<Record<string, Item>>,
    kind: Findable['kind'],
    step: StepId,
    of: (item: Item, id: string) => readonly [text: string, ...more: string[]],
  ): readonly Findable[] =>
    Object.entries(items).map(([id, item]) => {
      const [text, ...more] = of(item, id);
      return { id, text, more: more.join(' '), kind, step };
    });

  return [
    ...playbook.evidence.claims
      .filter(({ id }) => !Object.hasOwn(claims, id))
      .map(({ id, label }): Findable => ({ id, text: label, more: id, kind: 'claim', step: 'evidence' })),
    ...each(claims, 'claim', 'evidence', (claim, id) => [
      claim.own?.text ?? claimLabels.get(id) ?? id,
      id,
      claim.source,
      claim.note,
    ]),
    ...each(metrics, 'metric', 'signals', ({ name, note }) => [name, note]),
    ...each(surface.parts, 'part', 'surface', ({ name, reason }) => [name, reason]),
    ...playbook.core.checks.map(
      ({ id, label }): Findable => ({
        id,
        text: label,
        more: `${id} ${Object.entries(core.checks).find(([key]) => key === id)?.[1].note ?? ''}`,
        kind: 'check',
        step: 'core',
      }),
    ),
    ...each(aspects, 'aspect', 'core', ({ note }, id) => [aspectLabels.get(id) ?? id, note]),
    ...each(matrix, 'matrix', 'plan', ({ label, why, trigger }, id) => [
      label === '' ? id : label,
      why,
      trigger,
    ]),
    ...each(plan.items, 'plan', 'plan', ({ title, note }) => [title, note]),
    ...each(parking, 'parked', 'read-back', ({ text }) => [text]),
    ...each(decisions, 'decision', 'read-back', ({ text }) => [text]),
    ...each(actions, 'action', 'read-back', ({ text }) => [text]),
    ...each(people, 'person', 'before', ({ name, role }) => [name, role]),
  ].filter(({ text }) => text !== '');
}
