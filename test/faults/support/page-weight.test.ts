import { expect, it } from 'vitest';
import { trend } from './page-weight.ts';

it('tells what grows from what only swings', () => {
  const swing = [3, -2, 1, -3, 2, -1, 3, -2, 1, -2];
  const still = trend(swing.map((by) => 100 + by));
  expect(Math.abs(still.slope)).toBeLessThan(3 * still.error);
  const grows = trend(swing.map((by, at) => 100 + by + 5 * at));
  expect(grows.slope).toBeGreaterThan(3 * grows.error);
  expect(grows.slope).toBeCloseTo(5 + still.slope);
});
