import type { PlannedItem } from '#shared/plan/planned-item.ts';
import type { Command } from '#shared/workshop/commands/command-table.ts';
import { actionId, decisionId, type PersonId, parkedId } from '#shared/workshop/schema/ids.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { FIRST_ACTIONS, type ParkedLine } from './read-back-view.ts';

export const CAPTURE_TARGETS = ['action', 'decision', 'parked'] as const;
export type CaptureTarget = (typeof CAPTURE_TARGETS)[number];

const step = 'read-back';

/** What is typed or pasted in the last step; decisions carry the moment they were written down. */
export function captureCommands(
  texts: readonly string[],
  target: CaptureTarget,
  newId: () => string,
  now: string,
): readonly Command[] {
  switch (target) {
    case 'action': {
      const items = texts.map((text) => ({ id: actionId.parse(newId()), item: { text, step } as const }));
      return items.length === 0 ? [] : [{ name: 'action.add-many', payload: { items } }];
    }
    case 'parked': {
      const items = texts.map((text) => ({ id: parkedId.parse(newId()), item: { text, step } as const }));
      return items.length === 0 ? [] : [{ name: 'parking.add-many', payload: { items } }];
    }
    case 'decision':
      return texts.map((text) => ({
        name: 'decision.add',
        payload: { id: decisionId.parse(newId()), item: { text, at: now, step } },
      }));
  }
}

/** A parked question becomes something somebody does, and is settled by that. */
export function parkedToAction({ id, text }: ParkedLine, newId: () => string): readonly Command[] {
  return [
    { name: 'action.add', payload: { id: actionId.parse(newId()), item: { text, step } } },
    { name: 'parking.edit', payload: { id, changes: { settled: true } } },
  ];
}

/** The first work of the plan as actions, with the owners it has there. */
export function actionsFromPlan(
  planned: readonly PlannedItem[],
  items: Workshop['plan']['items'],
  newId: () => string,
): Command | undefined {
  const owners = new Map<string, PersonId | null>(
    Object.entries(items).map(([id, { owner }]) => [id, owner]),
  );
  const first = planned.slice(0, FIRST_ACTIONS).map(({ id, title }) => ({
    id: actionId.parse(newId()),
    item: { text: title, owner: owners.get(id) ?? null, step } as const,
  }));
  return first.length === 0 ? undefined : { name: 'action.add-many', payload: { items: first } };
}
