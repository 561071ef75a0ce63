import { describe, expect, it } from 'vitest';
import { HOST_LIMITS } from './host-limits.ts';
import { withinLimits } from './within-limits.ts';

function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = { inner: [value] };
  return value;
}

describe('the limits on what a host looks at', () => {
  it('let through a large file and a large report', () => {
    expect(withinLimits({ bytes: new Uint8Array(50_000_000) })).toBe(true);
    expect(withinLimits(Array.from({ length: 100_000 }, (_, id) => ({ id, text: 'x' })))).toBe(true);
    expect(withinLimits(undefined)).toBe(true);
  });

  it('stop at depth, without running out of stack themselves', () => {
    expect(withinLimits(nested(HOST_LIMITS.depth / 2))).toBe(true);
    expect(withinLimits(nested(HOST_LIMITS.depth / 2 + 1))).toBe(false);
    expect(withinLimits(nested(200_000))).toBe(false);
  });

  it('stop at width and at circles', () => {
    expect(withinLimits(Array.from({ length: HOST_LIMITS.parts }, () => 0))).toBe(false);
    const circle: { self?: unknown } = {};
    circle.self = circle;
    expect(withinLimits(circle)).toBe(false);
  });
});
