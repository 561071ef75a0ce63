import { percent } from './numbers.ts';

/** Conclusions in a word or two, for holding two workshops side by side. */
export const conclusionWords = {
  range: (lo: number, hi: number): string =>
    percent(lo) === percent(hi) ? percent(lo) : `${Math.round(lo * 100)}–${percent(hi)}`,
  notApplicable: 'not applicable',
  blocked: (fit: string): string => `${fit}, blocked`,
  hurts: (value: string): string => `${value}, hurts now`,
} as const;
