import type { MatrixColumnId } from '#shared/playbook/ids.ts';
import type { Command } from '#shared/workshop/commands/command-table.ts';
import { matrixItemId, planItemId } from '#shared/workshop/schema/ids.ts';
import type { MatrixCard, MatrixColumn } from './matrix-view.ts';

type PlaceCommand = Extract<Command, { readonly name: 'matrix.place-item' }>;

/** Where the answers would have put it anyway it is left to them. */
export function placeCommand({ id, ruled }: MatrixCard, column: MatrixColumnId): PlaceCommand {
  return { name: 'matrix.place-item', payload: { id, column: column === ruled ? null : column } };
}

/** Put down behind another card of a column, or first. Those below it without a place of their own get one with it. */
export function orderCommand(
  columns: readonly MatrixColumn[],
  card: MatrixCard,
  column: MatrixColumnId,
  after: string | null,
): PlaceCommand {
  const others = (columns.find(({ id }) => id === column)?.cards ?? []).filter(({ id }) => id !== card.id);
  const at = others.findIndex(({ id }) => id === after) + 1;
  const below = others
    .slice(at)
    .filter(({ ranked }) => !ranked)
    .map(({ id }) => id);
  const above = others.slice(0, at).findLast(({ ranked }) => ranked);
  const { name, payload } = placeCommand(card, column);
  return {
    name,
    payload: { ...payload, after: above?.id ?? null, ...(below.length === 0 ? {} : { below }) },
  };
}

export function captureOnMatrix(
  texts: readonly string[],
  column: MatrixColumnId,
  newId: () => string,
): Command | undefined {
  const items = texts.map((label) => ({ id: matrixItemId.parse(newId()), item: { label, column } }));
  const [only, ...more] = items;
  if (only === undefined) return undefined;
  return more.length === 0
    ? { name: 'matrix.add-item', payload: only }
    : { name: 'matrix.add-items', payload: { items } };
}

export type CardEdit = Partial<Pick<MatrixCard, 'label' | 'why' | 'trigger'>>;

export function editCardCommand({ id }: MatrixCard, changes: CardEdit): Command {
  return { name: 'matrix.edit-item', payload: { id, changes } };
}

/** What the room added goes; what follows from an answer is kept off the matrix, because the answer stays. */
export function removeCardCommand({ id, own }: MatrixCard): Command {
  return own
    ? { name: 'matrix.remove-item', payload: { id } }
    : { name: 'matrix.edit-item', payload: { id, changes: { removed: true } } };
}

/** A card becomes a piece of work, with its reason and what it comes from. */
export function planCardCommand({ label, why, refs }: MatrixCard, newId: () => string): Command {
  return {
    name: 'plan.add-item',
    payload: { id: planItemId.parse(newId()), item: { title: label, why, refs: [...refs], field: 'change' } },
  };
}
