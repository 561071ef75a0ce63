import type { PlannedItem } from '#shared/plan/planned-item.ts';
import type { MatrixColumnId } from '#shared/playbook/ids.ts';
import type { Command } from '#shared/workshop/commands/command-table.ts';
import { planItemId } from '#shared/workshop/schema/ids.ts';

type Payload<Name extends Command['name']> = Extract<Command, { name: Name }>['payload'];
export type ItemChanges = Payload<'plan.edit-item'>['changes'];

/**
 * A proposal becomes the room’s own under the id it has in the playbook, so that two laptops that take the same one
 * mean the same item.
 */
function taken(item: PlannedItem) {
  return {
    title: item.title,
    why: item.why,
    refs: [...item.refs],
    starter: item.id,
    ...(item.effort === null ? {} : { effort: item.effort }),
  };
}

export function takeCommand(proposals: readonly PlannedItem[]): Command | undefined {
  const items = proposals.map((item) => ({ id: planItemId.parse(item.id), item: taken(item) }));
  const [only, ...more] = items;
  if (only === undefined) return undefined;
  return more.length === 0
    ? { name: 'plan.add-item', payload: only }
    : { name: 'plan.add-items', payload: { items } };
}

/**
 * Changing one of the proposals takes the whole proposed plan in hand: with one item of its own, the room would see
 * all the others leave the board.
 */
export function takeWith(
  proposals: readonly PlannedItem[],
  changed: string,
  changes: ItemChanges,
): Command | undefined {
  if (!proposals.some(({ id }) => id === changed)) return undefined;
  return {
    name: 'plan.add-items',
    payload: {
      items: proposals.map((item) => ({
        id: planItemId.parse(item.id),
        item: { ...taken(item), ...(item.id === changed ? writable(changes) : {}) },
      })),
    },
  };
}

/** Lists in a change may be read-only; an item that is added is handed over as it is. */
function writable(changes: ItemChanges) {
  const { dependsOn, refs, ...plain } = changes;
  return {
    ...plain,
    ...(dependsOn === undefined ? {} : { dependsOn: [...dependsOn] }),
    ...(refs === undefined ? {} : { refs: [...refs] }),
  };
}

export function captureInPlan(
  texts: readonly string[],
  field: MatrixColumnId,
  newId: () => string,
): Command | undefined {
  const items = texts.map((title) => ({ id: planItemId.parse(newId()), item: { title, field } }));
  const [only, ...more] = items;
  if (only === undefined) return undefined;
  return more.length === 0
    ? { name: 'plan.add-item', payload: only }
    : { name: 'plan.add-items', payload: { items } };
}
