import { View } from '@react-pdf/renderer';
import { describe, expect, it } from 'vitest';
import { endTogether } from './end-together.tsx';

const row = (name: string, wrap = false) => <View key={name} wrap={wrap} />;

describe('the end of a list of rows', () => {
  it.each([1, 2, 3, 5])('holds the last two of %i together', (count) => {
    const rows = Array.from({ length: count }, (_, at) => row(String(at)));
    expect(endTogether(rows)).toHaveLength(Math.max(1, count - 1));
  });

  it('leaves what may be split as it is', () => {
    const rows = [row('first'), row('second', true)];
    expect(endTogether(rows)).toBe(rows);
  });
});
