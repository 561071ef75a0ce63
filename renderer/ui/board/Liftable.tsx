import { useDraggable } from '@dnd-kit/core';
import { type ReactNode, type SyntheticEvent, useLayoutEffect, useRef } from 'react';
import styles from './Liftable.module.css';

export type Lifted<Thing> = {
  readonly thing: Thing;
  /** What is carried about, and the part of it by which it is taken. */
  readonly element: HTMLElement;
  readonly handle: HTMLElement;
};

type LiftableProps<Thing> = {
  /** What would be lifted there, if anything. */
  readonly find: (target: Element) => Lifted<Thing> | undefined;
  readonly children: ReactNode;
};

/**
 * All that can be lifted on a board. Only one thing is carried at a time, so only one is made known to the drag library,
 * at the moment it is touched: with hundreds of them each would be drawn anew whenever one is lifted.
 */
export function Liftable<Thing>({ find, children }: LiftableProps<Thing>) {
  const lifted = useRef<Lifted<Thing>>(undefined);
  const { listeners, setNodeRef, setActivatorNodeRef, isDragging } = useDraggable({
    id: 'lifted',
    data: lifted,
  });

  useLayoutEffect(() => {
    const element = lifted.current?.element;
    if (!isDragging || element === undefined) return undefined;
    element.dataset['lifted'] = '';
    return () => {
      delete element.dataset['lifted'];
    };
  }, [isDragging]);

  /** Takes aim at what was touched. What is in hand already stays so, whatever else is pressed. */
  function aim({ target, nativeEvent }: SyntheticEvent): boolean {
    const isSecondFinger = 'touches' in nativeEvent && (nativeEvent as TouchEvent).touches.length > 1;
    const found = isDragging || isSecondFinger || !(target instanceof Element) ? undefined : find(target);
    if (found === undefined) return false;
    lifted.current = found;
    setNodeRef(found.element);
    setActivatorNodeRef(found.handle);
    return true;
  }

  const listening = Object.fromEntries(
    Object.entries(listeners ?? {}).map(([name, listen]) => [
      name,
      (event: SyntheticEvent) => {
        if (aim(event)) listen(event);
      },
    ]),
  );
  return (
    <div className={styles['all']} {...listening}>
      {children}
    </div>
  );
}

/** What a drag event is about. */
export function liftedThing<Thing>(active: {
  readonly data: { readonly current?: unknown };
}): Thing | undefined {
  return (active.data.current as { readonly current?: Lifted<Thing> } | undefined)?.current?.thing;
}
