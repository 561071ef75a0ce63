import { KeyboardCode, type KeyboardCoordinateGetter } from '@dnd-kit/core';

/** While something is carried by keys, left and right go from column to column; up and down mean nothing there. */
export function carryByKeys(order: () => readonly string[]): KeyboardCoordinateGetter {
  return (event, { context, currentCoordinates }) => {
    const step = { [KeyboardCode.Left]: -1, [KeyboardCode.Right]: 1 }[event.code];
    if (step === undefined) return undefined;
    event.preventDefault();
    const { collisionRect, droppableRects, over } = context;
    if (collisionRect === null) return undefined;
    const columns = order().flatMap((id) => {
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
}
