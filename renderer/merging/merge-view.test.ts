import { describe, expect, it } from 'vitest';
import type { LogEntry } from '#shared/workshop/log/log-record.ts';
import { createdEntry } from '#shared/workshop/log/make-entry.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { workshopWith } from '#test/helpers/sample-workshop.ts';
import { stampFor } from '#test/helpers/workshop-log.ts';
import type { OtherCopy } from '../session/other-copy.ts';
import { adopt, mergeIn } from '../session/other-copy.ts';
import { conflictView } from './conflict-view.ts';
import { mergeView } from './merge-view.ts';

const start = workshopWith({ id: 'w1', claims: { EP1: { grade: 1 } } });
const ours = workshopWith({ id: 'w1', claims: { EP1: { grade: 2 } } });
const theirs = workshopWith({ id: 'w1', claims: { EP1: { grade: 4 }, EP2: { grade: 3 } } });
const created = createdEntry(stampFor(1, 'main'), start);

function copy(workshop: Workshop, journal: readonly LogEntry[] | null): OtherCopy {
  return { workshop, journal, point: null, from: 'scribe.nextproof' };
}

const log = { state: { workshop: ours }, entries: () => [created] };

describe('a merge before it is done', () => {
  it('says what comes in, what will be asked, and whether the start is known', () => {
    const known = mergeView(copy(theirs, [created]), log);
    expect(known).toMatchObject({
      value: { comesIn: [{ said: 'EP2 graded not answered → 3' }], conflicts: 1, ancestorKnown: true },
    });
    expect(mergeView(copy(theirs, null), log)).toMatchObject({ value: { ancestorKnown: false } });
  });

  it('is empty where the copy brings nothing, and then becomes no entry', () => {
    const nothing = copy(start, [created]);
    expect(mergeView(nothing, log)).toMatchObject({ value: { isEmpty: true } });
    expect(mergeIn(nothing, log, stampFor(2, 'main'))).toEqual({ kind: 'ok', value: undefined });
  });

  it('knows a copy sent without its log by the entry it was made at: it takes nothing away', () => {
    const sent: OtherCopy = { ...copy(start, null), point: created.id };
    expect(mergeView(sent, log)).toMatchObject({ value: { isEmpty: true, ancestorKnown: true } });
  });
});

describe('taking the state of another copy', () => {
  it('is one entry that says where it is from, and none where nothing differs', () => {
    expect(adopt(copy(theirs, null), log, stampFor(2, 'main'))).toMatchObject({
      value: { kind: 'restore', said: 'Workshop put back to the state in scribe.nextproof' },
    });
    expect(adopt(copy(ours, null), log, stampFor(2, 'main'))).toEqual({ kind: 'ok', value: undefined });
  });
});

describe('a place said differently', () => {
  it('shows both sides, who and when, and which one stands', () => {
    const merged = mergeIn(copy(theirs, [created]), log, stampFor(2, 'main'));
    if (merged.kind === 'failed' || merged.value?.kind !== 'merge') throw new Error('A merge was expected.');
    const [conflict] = merged.value.conflicts;
    if (conflict === undefined) throw new Error('A conflict was expected.');
    const known = { ...conflict, theirsBy: { author: 'Noor', at: '2026-11-20T14:02:00Z' } };
    const view = conflictView({ id: '2-0', merge: 2, conflict: known }, ours, () => 'Friday');
    expect(view.sides).toMatchObject([
      { choice: 'ours', said: '2', stands: true },
      { choice: 'theirs', said: '4', who: 'Noor, Friday', stands: false },
    ]);
  });
});
