import type { Interval } from '#shared/base/interval.ts';

const CELLS = 20;

/** An interval between 0 and 1: what is certain, what is open, what is out of reach. */
export function intervalBar({ lo, hi }: Interval, cells = CELLS): string {
  const sure = Math.round(lo * cells);
  const possible = Math.max(sure, Math.round(hi * cells));
  return '▓'.repeat(sure) + '▒'.repeat(possible - sure) + '░'.repeat(cells - possible);
}

/** The same in figures: “45 %”, or “30–60 %” while it is open. */
export function percentRange({ lo, hi }: Interval): string {
  const from = Math.round(lo * 100);
  const to = Math.round(hi * 100);
  return from === to ? `${from} %` : `${from}–${to} %`;
}
