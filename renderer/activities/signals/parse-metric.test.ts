import { describe, expect, it } from 'vitest';
import { parseMetric } from './parse-metric.ts';

describe('a number as it is said', () => {
  it.each([
    [
      'Left after one session, 30 % of 200, a third met a fault',
      { name: 'Left after one session', rate: 0.3, sample: 200, exposure: 1 / 3 },
    ],
    ['Conversion: 2,5% of 1,200', { name: 'Conversion', rate: 0.025, sample: 1200, exposure: null }],
    ['Came back 81% (n=38), 10% met it', { name: 'Came back', rate: 0.81, sample: 38, exposure: 0.1 }],
    ['Two offices renewed', { name: 'Two offices renewed', rate: null, sample: null, exposure: null }],
    ['Day 30 return', { name: 'Day 30 return', rate: null, sample: null, exposure: null }],
    ['240% more sign-ups', { name: '240% more sign-ups', rate: null, sample: null, exposure: null }],
  ])('%s', (text, expected) => {
    expect(parseMetric(text)).toEqual(expected);
  });
});
