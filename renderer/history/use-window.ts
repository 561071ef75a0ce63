import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';

export type RowWindow = {
  readonly rowHeight: number;
  /** The rows to draw: those in sight and a few on either side. */
  readonly first: number;
  readonly last: number;
  readonly onScroll: () => void;
  /** Scrolls as little as it takes to have a row in sight. */
  readonly reveal: (index: number) => void;
};

const ROW_REM = 2.25;
const BEYOND = 12;

/** Draws of thousands of rows of one height only what is in sight, whatever the reader's text size. */
export function useWindow(box: RefObject<HTMLElement | null>, count: number): RowWindow {
  const [rowHeight] = useState(
    () => ROW_REM * Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
  );
  const [range, setRange] = useState({ first: 0, last: 40 });

  const onScroll = useCallback(() => {
    const place = box.current;
    if (place === null) return;
    const first = Math.max(0, Math.floor(place.scrollTop / rowHeight) - BEYOND);
    const last = Math.ceil((place.scrollTop + place.clientHeight) / rowHeight) + BEYOND;
    setRange((before) => (before.first === first && before.last === last ? before : { first, last }));
  }, [box, rowHeight]);

  useLayoutEffect(() => {
    const place = box.current;
    if (place === null) return undefined;
    onScroll();
    const observer = new ResizeObserver(onScroll);
    observer.observe(place);
    return () => observer.disconnect();
  }, [box, onScroll]);

  const reveal = useCallback(
    (index: number) => {
      const place = box.current;
      if (place === null) return;
      const top = index * rowHeight;
      if (top < place.scrollTop + rowHeight) place.scrollTop = Math.max(0, top - rowHeight);
      else if (top + rowHeight > place.scrollTop + place.clientHeight)
        place.scrollTop = top + rowHeight - place.clientHeight;
      onScroll();
    },
    [box, onScroll, rowHeight],
  );

  return { rowHeight, first: range.first, last: Math.min(count, range.last), onScroll, reveal };
}
