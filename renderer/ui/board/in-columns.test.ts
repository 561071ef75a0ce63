import { describe, expect, it } from 'vitest';
import { carriedByKey, nextInColumns, standsThere } from './in-columns.ts';

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

describe('carrying by keys', () => {
  const board = Object.entries({ left: ['a', 'b', 'c'], right: ['x'] }).map(([id, ids]) => ({
    id,
    cards: ids.map((one) => ({ id: one })),
  }));
  it.each([
    ['c', 'ArrowUp', { column: 'left', after: 'a' }],
    ['b', 'ArrowUp', { column: 'left', after: null }],
    ['a', 'ArrowDown', { column: 'left', after: 'b' }],
    ['a', 'ArrowRight', { column: 'right' }],
    ['x', 'ArrowLeft', { column: 'left' }],
    ['a', 'ArrowUp', undefined],
    ['c', 'ArrowDown', undefined],
    ['x', 'ArrowRight', undefined],
    ['gone', 'ArrowUp', undefined],
    ['a', 'Enter', undefined],
  ])('%s goes by %s', (thing, key, place) => {
    expect(carriedByKey(board, thing, key)).toEqual(place);
  });

  it('knows what stands where it is to be put', () => {
    expect(standsThere(['a', 'b'], 'b', 'a')).toBe(true);
    expect(standsThere(['a', 'b'], 'a', null)).toBe(true);
    expect(standsThere(['a', 'b'], 'b', null)).toBe(false);
    expect(standsThere(['a', 'b'], 'x', 'b')).toBe(false);
  });
});
