import { describe, expect, it } from 'vitest';
import { changedWhen } from './changed-when.ts';

const now = new Date(2026, 10, 20, 14, 2);
const local = (...at: [number, number, number, number, number]): string => new Date(...at).toISOString();

describe('when a workshop was last changed', () => {
  it('is said with the time for today and yesterday', () => {
    expect(changedWhen(local(2026, 10, 20, 9, 5), now)).toBe('Today 09:05');
    expect(changedWhen(local(2026, 10, 19, 23, 59), now)).toBe('Yesterday 23:59');
  });

  it('is a date before that, with the year where it is another one', () => {
    expect(changedWhen(local(2026, 2, 3, 9, 5), now)).toBe('3 Mar');
    expect(changedWhen(local(2025, 10, 20, 9, 5), now)).toBe('20 Nov 2025');
  });

  it('is a plain date when the clock was set back since', () => {
    expect(changedWhen(local(2026, 10, 23, 9, 5), now)).toBe('23 Nov');
  });
});
