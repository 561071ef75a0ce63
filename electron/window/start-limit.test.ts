import { describe, expect, it } from 'vitest';
import { startLimit } from './start-limit.ts';

describe('starting a page again', () => {
  it('is allowed three times a minute, and anew when somebody asks or time has passed', () => {
    let now = 0;
    const limit = startLimit(() => now);
    expect([1, 2, 3, 4].map(() => limit.mayStart())).toEqual([true, true, true, false]);
    limit.forget();
    expect(limit.mayStart()).toBe(true);
    now = 61_000;
    expect([1, 2, 3, 4].map(() => limit.mayStart())).toEqual([true, true, true, false]);
  });
});
