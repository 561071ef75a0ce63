import { startTransition, useEffect, useState } from 'react';

/** A first screenful with some to spare; the rest follows in pieces small enough to type in between. */
const FIRST = 24;
const MORE = 120;

/** How many of a long list are drawn so far: the first at once, the others while nothing else is to be done. */
export function useGrowing(all: number): number {
  const [drawn, setDrawn] = useState(FIRST);
  useEffect(() => {
    if (drawn >= all) return undefined;
    const idle = requestIdleCallback(() => startTransition(() => setDrawn(drawn + MORE)), { timeout: 200 });
    return () => cancelIdleCallback(idle);
  }, [drawn, all]);
  return Math.min(drawn, all);
}
