import {
  type Announcements,
  type CollisionDetection,
  DndContext,
  type DragEndEvent,
  DragOverlay,
  KeyboardSensor,
  MouseSensor,
  pointerWithin,
  rectIntersection,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { type ReactNode, useCallback, useMemo, useRef } from 'react';
import { carryStrings as words } from '#shared/strings/carry.ts';
import { carryByKeys } from './carry-by-keys.ts';
import { type DropPlace, dropPlaceAt, markDropPlace, type Point } from './drop-place.ts';

type CarryBoardProps = {
  /** The columns in the order in which keys go through them. */
  readonly columns: readonly { readonly id: string; readonly title: string }[];
  readonly nameOf: (id: string) => string;
  /** How it is done without a mouse, for ears. */
  readonly instructions: string;
  /** Space lifts and drops, the arrows carry; where a board has keys of its own for that, it is left to those. */
  readonly bySpace?: boolean;
  readonly onCarry: (id: string | undefined) => void;
  /** With a place where the board keeps an order; carried by keys, a thing has a column only. */
  readonly onDrop: (id: string, column: string, place: DropPlace | undefined) => void;
  /** The columns keep the order in which things are put down. */
  readonly ordered?: boolean;
  /** What is carried, as it hangs under the pointer. */
  readonly held: ReactNode;
  readonly children: ReactNode;
};

/** The same objects each time: with other ones every thing on the board would be drawn again. */
const BY_MOUSE = { activationConstraint: { distance: 5 } };
const BY_FINGER = { activationConstraint: { delay: 180, tolerance: 8 } };

/** Columns between which things are carried by mouse, finger and, where wanted, Space and the arrows. */
export function CarryBoard(props: CarryBoardProps) {
  const { columns, nameOf, instructions, bySpace = false, ordered = false } = props;
  const { onCarry, onDrop, held, children } = props;
  const pointers = [useSensor(MouseSensor, BY_MOUSE), useSensor(TouchSensor, BY_FINGER)];
  const order = columns.map(({ id }) => id).join(' ');
  const byKeys = useMemo(
    () => ({
      coordinateGetter: carryByKeys(order.split(' ')),
      keyboardCodes: { start: ['Space'], cancel: ['Escape'], end: ['Space', 'Enter'] },
    }),
    [order],
  );
  const keys = useSensor(KeyboardSensor, byKeys);
  const pointer = useRef<Point | null>(null);
  /** Under the pointer where there is one; a thing carried by keys has only its own place. */
  const underPointer = useCallback<CollisionDetection>((drag) => {
    pointer.current = drag.pointerCoordinates;
    const within = pointerWithin(drag);
    return within.length > 0 ? within : rectIntersection(drag);
  }, []);
  const placeOf = ({ active, over }: Pick<DragEndEvent, 'active' | 'over'>): DropPlace | undefined =>
    !ordered || over === null || pointer.current === null
      ? undefined
      : dropPlaceAt(pointer.current, String(over.id), String(active.id));
  const sensors = useSensors(...pointers, bySpace ? keys : null);

  const announcements = useMemo((): Announcements => {
    const titleOf = (id: unknown): string => columns.find((column) => column.id === id)?.title ?? '';
    return {
      onDragStart: ({ active }) => words.lifted(nameOf(String(active.id))),
      onDragOver: ({ active, over }) =>
        over === null
          ? words.nowhere(nameOf(String(active.id)))
          : words.over(nameOf(String(active.id)), titleOf(over.id)),
      onDragEnd: ({ active, over }) =>
        over === null
          ? words.left(nameOf(String(active.id)))
          : words.dropped(nameOf(String(active.id)), titleOf(over.id)),
      onDragCancel: ({ active }) => words.left(nameOf(String(active.id))),
    };
  }, [columns, nameOf]);

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={underPointer}
      accessibility={{ announcements, screenReaderInstructions: { draggable: instructions } }}
      onDragStart={({ active }) => onCarry(String(active.id))}
      onDragMove={(drag) => {
        if (ordered) markDropPlace(placeOf(drag), String(drag.over?.id));
      }}
      onDragCancel={() => {
        markDropPlace(undefined);
        onCarry(undefined);
      }}
      onDragEnd={(drag) => {
        const { active, over } = drag;
        const place = placeOf(drag);
        markDropPlace(undefined);
        onCarry(undefined);
        if (over !== null) onDrop(String(active.id), String(over.id), place);
      }}
    >
      {children}
      <DragOverlay dropAnimation={null}>{held}</DragOverlay>
    </DndContext>
  );
}
