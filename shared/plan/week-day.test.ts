import { describe, expect, it } from 'vitest';
import { sayShortDay, weekDay } from './week-day.ts';

describe('the weeks of a plan', () => {
  it('begin seven days apart, over the end of a year and a leap day', () => {
    expect(weekDay('2026-11-30', 1)).toBe('2026-11-30');
    expect(weekDay('2026-11-30', 6)).toBe('2027-01-04');
    expect(weekDay('2028-02-23', 2)).toBe('2028-03-01');
    expect(weekDay(null, 3)).toBeNull();
  });

  it('are said short', () => {
    expect(sayShortDay('2027-01-04')).toBe('4 Jan');
  });
});
