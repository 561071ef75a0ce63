import { describe, expect, it } from 'vitest';
import { linePath } from './line-path.ts';

const box = (left: number, right: number, top: number) => ({ left, right, top, bottom: top + 20 });

describe('the line between two bars', () => {
  it('goes along and then down into what begins later', () => {
    expect(linePath(box(0, 50, 0), box(60, 90, 40))).toMatch(/^M50 10H67V40m/);
  });

  it('goes up into what stands above', () => {
    expect(linePath(box(0, 50, 80), box(60, 90, 0))).toMatch(/^M50 90H67V20m/);
  });

  it('goes straight down where one begins during the other', () => {
    expect(linePath(box(0, 50, 0), box(20, 90, 40))).toMatch(/^M27 20V40m/);
  });

  it('goes back to what begins before', () => {
    expect(linePath(box(60, 90, 0), box(0, 30, 40))).toMatch(/^M60 10H7V40m/);
  });
});
