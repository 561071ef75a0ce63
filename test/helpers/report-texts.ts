import { claimsInOrder } from '#shared/assessment/claims-in-order.ts';
import { conclude } from '#shared/conclude/conclude.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

/** Every text of a report or a part of one, wherever it stands. */
export function reportTexts(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? Object.values(value).map(reportTexts).join('\n') : '';
}

/** What a client may look for by name: every item of the workshop that is not the facilitator’s alone. */
export function itemTexts(workshop: Workshop, playbook: Playbook): readonly string[] {
  const { plan } = conclude(workshop, playbook);
  const values = <Item>(items: Readonly<Record<string, Item>>): readonly Item[] => Object.values(items);
  const claims = claimsInOrder(workshop, playbook);
  return [
    ...values(workshop.people).flatMap(({ name, role }) => [name, role]),
    workshop.frame.context,
    workshop.frame.notExamined,
    ...values(workshop.facts).map(({ note }) => note),
    ...claims.flatMap(({ text, source }) => [text, source]),
    ...values(workshop.metrics).flatMap(({ name, note }) => [name, note]),
    ...values(workshop.surface.parts).flatMap(({ name, reason }) => [name, reason]),
    ...values(workshop.surface.notes).map(({ text }) => text),
    ...playbook.core.checks.map(({ label }) => label),
    ...values(workshop.core.checks).map(({ note }) => note),
    ...values(workshop.core.areas).map(({ reason }) => reason),
    ...playbook.core.differences.map(({ label }) => label),
    ...values(workshop.core.differences).map(({ note }) => note),
    workshop.core.retrofit.note,
    ...playbook.readiness.crossings.map(({ label }) => label),
    ...playbook.readiness.stay.map(({ label }) => label),
    ...playbook.readiness.shipConditions.map(({ label }) => label),
    ...[workshop.readiness.stay, workshop.readiness.cross, workshop.readiness.ship].flatMap((group) =>
      values<{ readonly note: string }>(group).map(({ note }) => note),
    ),
    ...playbook.maturity.groups.flatMap(({ aspects }) =>
      aspects.filter(({ id }) => id in workshop.aspects).map(({ label }) => label),
    ),
    ...values(workshop.aspects).map(({ note }) => note),
    ...values(workshop.path.asserted).map(({ reason }) => reason),
    ...values(workshop.path.costs).map(({ note }) => note),
    workshop.path.taken?.reason ?? '',
    ...[...plan.matrix.keep, ...plan.matrix.change, ...plan.matrix.defer].map(({ label }) => label),
    ...values(workshop.matrix).map(({ why }) => why),
    ...plan.fields.change.flatMap(({ title, why }) => [title, why]),
    ...plan.fields.keep.map(({ label }) => label),
    ...plan.fields.defer.flatMap(({ label, trigger, why }) => [label, trigger, why]),
    ...plan.milestones.map(({ title }) => title),
    workshop.plan.outcome.sentence,
    workshop.plan.workflow,
    workshop.plan.stopRule.sentence,
    workshop.plan.release.cadence,
    workshop.plan.release.feedback,
    ...playbook.plan.budget.questions.map(({ label }) => label),
    ...plan.budget.answers.map(({ answer }) => answer),
    ...values(workshop.votes).map(({ title }) => title),
    ...values(workshop.decisions).map(({ text }) => text),
    ...values(workshop.actions).map(({ text }) => text),
    ...values(workshop.parking).map(({ text }) => text),
    ...values(workshop.moments).map(({ title }) => title),
    ...values(workshop.ideas).map(({ text }) => text),
    ...values(workshop.attachments).map(({ name, caption }) => caption || name),
  ].filter((text) => text !== '');
}
