import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react';

export type FollowFocus = {
  /** Moves the focus to a thing, now or as soon as it is drawn. */
  readonly to: (id: string | undefined) => void;
  /** Which thing has the focus, to follow it when it is drawn elsewhere. */
  readonly note: (id: string | undefined) => void;
};

/**
 * Keeps the focus on a thing that is drawn anew in another place, as by a change of column, and never loses it: where
 * the thing has gone, the fallback takes it. Things carry their id in `data-thing` and begin with a button.
 */
export function useFollowFocus(
  page: RefObject<HTMLElement | null>,
  fallback: string | undefined,
): FollowFocus {
  const wanted = useRef<string>(undefined);
  const had = useRef<string>(undefined);

  function settle(): void {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    const id = wanted.current ?? (isLost ? had.current : undefined);
    if (id === undefined) return;
    const thing =
      thingIn(page.current, id) ??
      (wanted.current === undefined ? thingIn(page.current, fallback) : undefined);
    if (thing === undefined) return;
    wanted.current = undefined;
    thing.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
    thing.scrollIntoView({ block: 'nearest' });
  }
  useLayoutEffect(settle);
  const latest = useRef(settle);
  latest.current = settle;

  return useMemo(
    () => ({
      to: (id) => {
        wanted.current = id;
        latest.current();
        // Where it stands already and is about to be drawn elsewhere, it is asked for again after that.
        wanted.current = id;
      },
      note: (id) => {
        had.current = id;
      },
    }),
    [],
  );
}

export function thingAround(target: EventTarget | null): string | undefined {
  return target instanceof HTMLElement
    ? target.closest<HTMLElement>('[data-thing]')?.dataset['thing']
    : undefined;
}

function thingIn(page: HTMLElement | null, id: string | undefined): HTMLElement | undefined {
  if (id === undefined) return undefined;
  return page?.querySelector<HTMLElement>(`[data-thing="${CSS.escape(id)}"]`) ?? undefined;
}
