import { describe, expect, it } from 'vitest';
import { type Copy, reconcile } from './reconcile.ts';

const all = ['zero', 'one', 'two', 'three'] as const;

function copy(seqs: readonly number[], damaged = 0, texts: readonly string[] = all): Copy {
  return { entries: new Map(seqs.map((seq) => [seq, texts[seq] ?? ''])), damaged };
}

const entries = (...seqs: readonly number[]) => copy(seqs).entries;

describe('bringing the working copy and the journal together', () => {
  it('has nothing to do when both hold the same', () => {
    expect(reconcile(copy([0, 1, 2, 3]), copy([0, 1, 2, 3]))).toEqual({
      entries: entries(0, 1, 2, 3),
      database: { kind: 'nothing' },
      journal: { kind: 'nothing' },
      damage: 'none',
      parted: false,
    });
  });

  it('has nothing to do when both lack the same numbers, as after a log was made shorter', () => {
    expect(reconcile(copy([0, 3]), copy([0, 3]))).toMatchObject({
      database: { kind: 'nothing' },
      journal: { kind: 'nothing' },
    });
  });

  it('rebuilds a working copy that is gone from the journal', () => {
    expect(reconcile(copy([]), copy([0, 1, 2]))).toMatchObject({
      entries: entries(0, 1, 2),
      database: { kind: 'rewrite', why: 'missing' },
      journal: { kind: 'nothing' },
    });
  });

  it('adds to the working copy what had not reached it', () => {
    expect(reconcile(copy([0, 1]), copy([0, 1, 2, 3]))).toMatchObject({
      database: { kind: 'append', entries: entries(2, 3) },
    });
  });

  it('writes a missing or shorter journal again from the working copy', () => {
    expect(reconcile(copy([0, 1, 2]), copy([]))).toMatchObject({
      journal: { kind: 'rewrite', why: 'missing' },
    });
    expect(reconcile(copy([0, 1, 2]), copy([0, 1]))).toMatchObject({
      entries: entries(0, 1, 2),
      journal: { kind: 'append', entries: entries(2) },
    });
  });

  it('mends a damaged stretch of the journal from a working copy that has everything', () => {
    expect(reconcile(copy([0, 1, 2, 3]), copy([0, 2, 3], 1))).toMatchObject({
      entries: entries(0, 1, 2, 3),
      journal: { kind: 'rewrite', why: 'incomplete' },
      database: { kind: 'nothing' },
      damage: 'mended',
    });
  });

  it('says that something may be lost when the working copy does not reach as far', () => {
    expect(reconcile(copy([]), copy([0, 1, 3], 1))).toMatchObject({ damage: 'lost' });
    expect(reconcile(copy([0, 1]), copy([0, 1, 3], 1))).toMatchObject({ damage: 'lost' });
  });

  it('keeps to the journal where the two went different ways', () => {
    const other = copy([0, 1, 2, 3], 0, ['zero', 'uno', 'due', 'tre']);
    expect(reconcile(other, copy([0, 1, 2]))).toMatchObject({
      entries: entries(0, 1, 2),
      database: { kind: 'rewrite', why: 'incomplete' },
      journal: { kind: 'nothing' },
      parted: true,
    });
  });

  it('finds nothing when neither has anything', () => {
    expect(reconcile(copy([]), copy([])).entries.size).toBe(0);
  });

  it('takes entries that only read otherwise, as after secret ballots were taken out, for the same entries', () => {
    const entry = (seq: number, said: string) => JSON.stringify({ seq, id: `e-${seq}`, said });
    const database = { entries: new Map([0, 1, 2].map((seq) => [seq, entry(seq, 'long')])), damaged: 0 };
    const shorter = new Map([0, 2].map((seq) => [seq, entry(seq, 'short')]));
    const reconciled = reconcile(database, { entries: shorter, damaged: 0 });
    expect(reconciled.parted).toBe(false);
    expect(reconciled.entries).toEqual(
      new Map([0, 1, 2].map((seq) => [seq, entry(seq, seq === 1 ? 'long' : 'short')])),
    );
    expect(reconciled.database.kind).toBe('rewrite');
    const other = new Map([[0, JSON.stringify({ seq: 0, id: 'another' })]]);
    expect(reconcile(database, { entries: other, damaged: 0 }).parted).toBe(true);
  });
});
