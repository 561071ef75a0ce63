import {
  type Active,
  type Announcements,
  type CollisionDetection,
  DndContext,
  type DragMoveEvent,
  DragOverlay,
  KeyboardSensor,
  pointerWithin,
  rectIntersection,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { type ReactNode, useMemo, useRef } from 'react';
import { carryStrings as words } from '#shared/strings/carry.ts';
import { carryByKeys } from './carry-by-keys.ts';
import { columnAt, dropPlaceAt, markDropPlace } from './drop-place.ts';
import type { Place } from './in-columns.ts';
import { Liftable, type Lifted, liftedThing } from './Liftable.tsx';
import { usePointerSensors } from './pointer-sensors.ts';
import { usePointer } from './use-pointer.ts';

type CarryBoardProps = {
  /** The columns in the order in which keys go through them. */
  readonly columns: readonly { readonly id: string; readonly title: string }[];
  readonly nameOf: (id: string) => string;
  /** How it is done without a mouse, for ears. */
  readonly instructions: string;
  /** Space lifts and drops, the arrows carry; where a board has keys of its own for that, it is left to those. */
  readonly bySpace?: boolean;
  readonly onCarry: (id: string | undefined) => void;
  /** With a place in the column where the board keeps an order; carried by keys, a thing has a column only. */
  readonly onDrop: (id: string, place: Place) => void;
  /** The columns keep the order in which things are put down. */
  readonly ordered?: boolean;
  /** What is carried, as it hangs under the pointer. */
  readonly held: ReactNode;
  readonly children: ReactNode;
};

/** Under the pointer where there is one; a thing carried by keys has only its own place. */
const underPointer: CollisionDetection = (drag) => {
  const within = pointerWithin(drag);
  return within.length > 0 ? within : rectIntersection(drag);
};

/** Columns between which things are carried by mouse, finger and, where wanted, Space and the arrows. */
export function CarryBoard(props: CarryBoardProps) {
  const { columns, nameOf, instructions, bySpace = false, ordered = false } = props;
  const { onCarry, onDrop, held, children } = props;
  const pointers = usePointerSensors();
  const order = columns.map(({ id }) => id);
  const latest = useRef(order);
  latest.current = order;
  const byKeys = useMemo(
    () => ({
      coordinateGetter: carryByKeys(() => latest.current),
      keyboardCodes: { start: ['Space'], cancel: ['Escape'], end: ['Space', 'Enter'] },
    }),
    [],
  );
  const keys = useSensor(KeyboardSensor, byKeys);
  const pointer = usePointer();
  /** By pointer, where that is: the library says where it was when things were last drawn, and a quick hand is further. */
  function whereTo({ active, over, activatorEvent }: DragMoveEvent): Place | undefined {
    const point = activatorEvent instanceof KeyboardEvent ? undefined : pointer.current?.at;
    const column = point === undefined ? over?.id : columnAt(point, order);
    if (column === undefined) return undefined;
    const place = !ordered || point === undefined ? undefined : dropPlaceAt(point, `${column}`, idOf(active));
    return { column: `${column}`, ...place };
  }
  const sensors = useSensors(...pointers, bySpace ? keys : null);

  const announcements = useMemo((): Announcements => {
    const titleOf = (id: unknown): string => columns.find((column) => column.id === id)?.title ?? '';
    return {
      onDragStart: ({ active }) => words.lifted(nameOf(idOf(active))),
      onDragOver: ({ active, over }) =>
        over === null
          ? words.nowhere(nameOf(idOf(active)))
          : words.over(nameOf(idOf(active)), titleOf(over.id)),
      onDragEnd: ({ active, over }) =>
        over === null
          ? words.left(nameOf(idOf(active)))
          : words.dropped(nameOf(idOf(active)), titleOf(over.id)),
      onDragCancel: ({ active }) => words.left(nameOf(idOf(active))),
    };
  }, [columns, nameOf]);

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={underPointer}
      accessibility={{ announcements, screenReaderInstructions: { draggable: instructions } }}
      onDragStart={({ active }) => onCarry(idOf(active))}
      onDragMove={(drag) => {
        if (ordered) markDropPlace(whereTo(drag));
      }}
      onDragCancel={() => {
        markDropPlace(undefined);
        onCarry(undefined);
      }}
      onDragEnd={(drag) => {
        const place = whereTo(drag);
        markDropPlace(undefined);
        onCarry(undefined);
        if (place !== undefined) onDrop(idOf(drag.active), place);
      }}
    >
      <Liftable find={findThing}>{children}</Liftable>
      <DragOverlay dropAnimation={null}>{held}</DragOverlay>
    </DndContext>
  );
}

/** A thing begins with the button by which it is carried; one that is open is not. */
function findThing(target: Element): Lifted<string> | undefined {
  const handle = target.closest<HTMLElement>('[data-thing] > button');
  const element = handle?.parentElement;
  if (handle === null || element === null || element === undefined) return undefined;
  return handle.ariaExpanded === 'true'
    ? undefined
    : { thing: element.dataset['thing'] ?? '', element, handle };
}

function idOf(active: Active): string {
  return liftedThing<string>(active) ?? '';
}
