import type { MatrixColumnId } from '#shared/playbook/ids.ts';
import type { Command } from '#shared/workshop/commands/command-table.ts';
import { matrixItemId, planItemId } from '#shared/workshop/schema/ids.ts';
import type { MatrixCard } from './matrix-view.ts';

/** Where the answers would have put it anyway it is left to them. */
export function placeCommand({ id, ruled }: MatrixCard, column: MatrixColumnId): Command {
  return { name: 'matrix.place-item', payload: { id, column: column === ruled ? null : column } };
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
