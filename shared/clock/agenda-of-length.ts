import type { AgendaLength } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import type { Command } from '#shared/workshop/commands/command-table.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

/** The playbook’s agenda of one length; what the steps have used so far stays with them. */
export function agendaOfLength(
  length: AgendaLength,
  steps: Playbook['room']['steps'],
  before: Workshop['agenda'],
): Command {
  const used = new Map(Object.values(before.items).map(({ step, usedSeconds }) => [step, usedSeconds]));
  const items = steps
    .filter(({ minutes }) => minutes[length] > 0)
    .map(({ id, label, minutes }, at) => [
      id,
      {
        step: id,
        title: label,
        minutes: minutes[length],
        usedSeconds: used.get(id) ?? 0,
        rank: `a${String.fromCharCode(97 + at)}`,
      },
    ]);
  return { name: 'agenda.set-up', payload: { minutes: Number(length), items: Object.fromEntries(items) } };
}

/** The agenda with some of its items shortened, in one step. */
export function withMinutes(
  agenda: Workshop['agenda'],
  changes: readonly { readonly id: string; readonly to: number }[],
): Command {
  const items = Object.entries(agenda.items).map(([id, item]) => [
    id,
    { ...item, minutes: changes.find((change) => change.id === id)?.to ?? item.minutes },
  ]);
  return { name: 'agenda.set-up', payload: { minutes: agenda.minutes, items: Object.fromEntries(items) } };
}
