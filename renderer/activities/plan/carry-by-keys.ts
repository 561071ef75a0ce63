import { KeyboardCode, type KeyboardCoordinateGetter } from '@dnd-kit/core';
import { MATRIX_COLUMN_IDS } from '#shared/playbook/ids.ts';

/** While a card is carried by keys, left and right go from column to column; up and down mean nothing there. */
export const carryByKeys: KeyboardCoordinateGetter = (event, { context, currentCoordinates }) => {
  const step = { [KeyboardCode.Left]: -1, [KeyboardCode.Right]: 1 }[event.code];
  if (step === undefined) return undefined;
  event.preventDefault();
  const { collisionRect, droppableRects, over } = context;
  if (collisionRect === null) return undefined;
  const columns = MATRIX_COLUMN_IDS.flatMap((id) => {
    const rect = droppableRects.get(id);
    return rect === undefined ? [] : [{ id, rect }];
  });
  const at = columns.findIndex(({ id }) => id === over?.id);
  const next = columns[at + step];
  if (next === undefined) return undefined;
  return {
    x: currentCoordinates.x + next.rect.left + 8 - collisionRect.left,
    y: currentCoordinates.y,
  };
};
