import { expect, it } from 'vitest';
import { beginOfWeek } from './week-start.ts';

it('goes back to the day the week begins on, across months and years', () => {
  expect(beginOfWeek('2026-12-02', 'monday')).toBe('2026-11-30');
  expect(beginOfWeek('2026-11-30', 'monday')).toBe('2026-11-30');
  expect(beginOfWeek('2026-11-30', 'sunday')).toBe('2026-11-29');
  expect(beginOfWeek('2027-01-01', 'saturday')).toBe('2026-12-26');
  expect(beginOfWeek('no day', 'monday')).toBe('no day');
});
