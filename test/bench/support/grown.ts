import type { Row } from '../row.ts';

/** How many times longer the same takes with that many times as much; as many times is linear, and no more is the goal. */
export function grown(what: string, times: number, few: number, many: number): Row {
  return {
    what: `${what}: growth to ${times} × as much`,
    unit: '×',
    ours: many / few,
    floor: times,
    goal: 1,
  };
}
