import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstBlocks, inBlocks } from './long-list.ts';

type Row = {
  readonly id: string;
  readonly says: { readonly text: string; readonly marks: readonly string[] };
};

function rowsOf(ids: readonly string[], text = 'as it was'): readonly Row[] {
  return ids.map((id) => ({ id, says: { text, marks: ['EP3'] } }));
}

const ids = Array.from({ length: 2_000 }, (_, at) => `claim-${at}`);
const blocks = inBlocks(rowsOf(ids));

describe('a long list in blocks', () => {
  it('holds every row once and in order, in blocks that are neither many nor long', () => {
    expect(blocks.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(ids);
    expect(Math.max(...blocks.map(({ rows }) => rows.length))).toBeLessThanOrEqual(64);
    expect(blocks.length).toBeLessThan(200);
  });

  it('is one block where it is not long', () => {
    expect(inBlocks(rowsOf(ids.slice(0, 60)))).toHaveLength(1);
  });

  it('is the same value again when rows are made anew that say the same', () => {
    const again = inBlocks(rowsOf(ids), blocks);
    expect(again.every((block, at) => block === blocks[at])).toBe(true);
  });

  it('changes one block where one row changed', () => {
    const rows = rowsOf(ids).map((row) =>
      row.id === 'claim-700' ? { ...row, says: { ...row.says, marks: [] } } : row,
    );
    const after = inBlocks(rows, blocks);
    expect(after.filter((block, at) => block !== blocks[at])).toHaveLength(1);
  });

  it('changes few blocks wherever a row comes or goes, and keeps every other row', () => {
    fc.assert(
      fc.property(fc.nat(ids.length - 1), fc.boolean(), (at, comes) => {
        const changed = comes ? ids.toSpliced(at, 0, 'new') : ids.toSpliced(at, 1);
        const after = inBlocks(rowsOf(changed), blocks);
        expect(after.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(changed);
        expect(new Set(after.map(({ key }) => key)).size).toBe(after.length);
        expect(after.filter((block) => !blocks.includes(block)).length).toBeLessThanOrEqual(6);
      }),
      { numRuns: 50 },
    );
  });

  it('begins with as many blocks as hold a screenful', () => {
    const first = firstBlocks(blocks, 40);
    const held = first.reduce((sum, { rows }) => sum + rows.length, 0);
    expect(held).toBeGreaterThanOrEqual(40);
    expect(held).toBeLessThan(40 + 64);
    expect(firstBlocks(blocks, 5_000)).toBe(blocks);
  });
});
