import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patchBetween, patched } from './value-patch.ts';

const plain = fc.jsonValue({ maxDepth: 4 });

describe('a patch', () => {
  it('turns one value into the other, over a copy that shares nothing with it', () => {
    fc.assert(
      fc.property(plain, plain, (before, after) => {
        const sent = structuredClone(patchBetween(before, after));
        expect(patched(structuredClone(before), sent)).toEqual(after);
      }),
    );
  });

  it('of lists that share their ends replaces only what lies between', () => {
    fc.assert(
      fc.property(fc.array(plain), fc.array(plain), fc.array(plain), fc.array(plain), (a, b, c, d) => {
        const before = [...a, ...b, ...d];
        const after = [...a, ...c, ...d];
        const patch = patchBetween(before, after);
        expect(patched(before, patch)).toEqual(after);
        if (patch.kind === 'list') expect(patch.between.length).toBeLessThanOrEqual(c.length);
      }),
    );
  });

  it('leaves what it does not touch the same object, and says so when nothing changed', () => {
    const before = { claims: [{ id: 'a', text: 'one' }, { id: 'b' }], plan: { weeks: 8 } };
    const after = { claims: [{ id: 'a', text: 'two' }, { id: 'b' }], plan: { weeks: 8 } };
    const now = patched(before, patchBetween(before, after)) as typeof before;
    expect(now).toEqual(after);
    expect(now.plan).toBe(before.plan);
    expect(now.claims[1]).toBe(before.claims[1]);
    expect(patchBetween(before, structuredClone(before))).toEqual({ kind: 'same' });
  });

  it('tells a field that is undefined from one that is not there', () => {
    const before = { a: 1, b: 2 };
    const after = { a: undefined, c: 3 };
    const now = patched(before, patchBetween(before, after)) as object;
    expect(Object.entries(now)).toEqual(Object.entries(after));
  });

  it('for something else is refused rather than half brought in', () => {
    const patch = patchBetween({ a: 1 }, { a: 2 });
    expect(() => patched([1], patch)).toThrow('record');
    expect(() => patched({ a: 1 }, patchBetween([1, 2], [1, 3]))).toThrow('list');
  });
});
