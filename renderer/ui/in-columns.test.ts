import { describe, expect, it } from 'vitest';
import { nextInColumns } from './in-columns.ts';

const columns = [['a', 'b', 'c'], [], ['x']];

describe('arrows among columns', () => {
  it.each([
    ['b', 'ArrowDown', 'c'],
    ['c', 'ArrowDown', 'c'],
    ['a', 'ArrowUp', 'a'],
    ['a', 'End', 'c'],
    ['c', 'Home', 'a'],
    ['c', 'ArrowRight', 'x'],
    ['x', 'ArrowLeft', 'a'],
    ['x', 'ArrowRight', 'x'],
    ['x', 'Enter', undefined],
  ])('%s and %s lead to %s', (from, key, to) => {
    expect(nextInColumns(columns, from, key)).toBe(to);
  });
});
